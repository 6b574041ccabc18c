package vn.benhoc.exam.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Requests that share one commit: each is judged in its order on what the ones before it left, and
 * its answer is kept back until the commit.
 */
final class LaneGroup {

  /** In one order on all nodes: two that write the same attempts don't wait for each other. */
  private final SortedMap<UUID, AttemptWork> works = new TreeMap<>();

  private final List<Judged> judged = new ArrayList<>();

  /**
   * A request with its answer.
   *
   * @param standing how the attempt stands after it; null if it failed
   * @param failure why; null if it did not
   */
  private record Judged(
      LaneRequest request, @Nullable Standing standing, @Nullable RuntimeException failure) {

    void tell() {
      if (failure == null) {
        request.answer().complete(standing);
      } else {
        request.answer().completeExceptionally(failure);
      }
    }
  }

  static LaneGroup judge(List<LaneRequest> requests, Map<UUID, Standing> standings) {
    LaneGroup group = new LaneGroup();
    for (LaneRequest request : requests) {
      AttemptWork work =
          group.works.computeIfAbsent(
              request.context().candidateId(),
              candidate -> new AttemptWork(request.context(), standings.get(candidate)));
      group.judged.add(judge(request, work));
    }
    return group;
  }

  private static Judged judge(LaneRequest request, AttemptWork work) {
    try {
      request.act().on(work);
      return new Judged(request, work.standing(), null);
    } catch (RuntimeException refusedOrBroken) { // the others of the group have no part in it
      return new Judged(request, null, refusedOrBroken);
    }
  }

  List<AttemptWork> works() {
    return List.copyOf(works.values());
  }

  /** The attempts that have begun and are not among the lost. */
  List<AttemptWork> kept(Set<UUID> lost) {
    return works.values().stream()
        .filter(work -> work.isBegun() && !lost.contains(work.context().candidateId()))
        .toList();
  }

  /** The requests whose attempts were lost to another writer. */
  List<LaneRequest> lost(Set<UUID> lost) {
    return judged.stream()
        .map(Judged::request)
        .filter(request -> lost.contains(request.context().candidateId()))
        .toList();
  }

  /** Answers all but the lost. */
  void tell(Set<UUID> lost) {
    judged.stream()
        .filter(one -> !lost.contains(one.request().context().candidateId()))
        .forEach(Judged::tell);
  }
}
