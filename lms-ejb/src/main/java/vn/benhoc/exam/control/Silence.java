package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.entity.Attempt;

/**
 * Who writes and is not heard from on this node, by room: from memory, and from the database for
 * those few silent ones of whom this node remembers nothing.
 */
@ApplicationScoped
public class Silence {

  private static final int TOGETHER = 500;

  @Inject private Presence presence;
  @Inject private AttemptMemory memory;
  @Inject private Sittings sittings;

  /**
   * What is known of a room's pages.
   *
   * @param known how many this node has ever heard from
   * @param silent how many who write are not heard from any more
   * @param since when the one was last heard who is silent for longest; {@link Instant#MAX} for
   *     nobody
   */
  public record Heard(int known, int silent, Instant since) {

    static final Heard NOTHING = new Heard(0, 0, Instant.MAX);

    Heard andKnown() {
      return new Heard(known + 1, silent, since);
    }

    Heard andSilent(Instant last) {
      return new Heard(known, silent + 1, last.isBefore(since) ? last : since);
    }
  }

  /** Of some sittings, as it is now. */
  public Map<Place, Heard> of(Set<UUID> some, Instant now) {
    Map<Place, Heard> heard = new HashMap<>();
    List<Presence.Sign> silent = new ArrayList<>();
    for (Presence.Sign sign : presence.signs(some, now)) {
      heard.merge(sign.place(), Heard.NOTHING.andKnown(), (before, one) -> before.andKnown());
      if (sign.isSilent()) {
        silent.add(sign);
      }
    }
    for (Presence.Sign sign : writing(silent)) {
      heard.computeIfPresent(sign.place(), (any, before) -> before.andSilent(sign.heardAt()));
    }
    return heard;
  }

  /** Whether everybody who is there has had the time to come back to this node. */
  public boolean isSettled(Instant now) {
    return presence.isSettled(now);
  }

  private List<Presence.Sign> writing(List<Presence.Sign> silent) {
    List<Presence.Sign> writing = new ArrayList<>();
    List<Presence.Sign> unknown = new ArrayList<>();
    for (Presence.Sign sign : silent) {
      memory
          .recall(sign.candidateId())
          .ifPresentOrElse(
              standing -> {
                if (standing.facts().closed() == null) {
                  writing.add(sign);
                }
              },
              () -> unknown.add(sign));
    }
    for (int from = 0; from < unknown.size(); from += TOGETHER) {
      writing.addAll(read(unknown.subList(from, Math.min(from + TOGETHER, unknown.size()))));
    }
    return writing;
  }

  private List<Presence.Sign> read(List<Presence.Sign> some) {
    Function<Presence.Sign, UUID> candidate = Presence.Sign::candidateId;
    Map<UUID, Attempt> attempts = sittings.attemptsOf(some.stream().map(candidate).toList());
    return some.stream()
        .filter(
            sign -> {
              Attempt attempt = attempts.get(sign.candidateId());
              return attempt != null && attempt.handedInAt() == null;
            })
        .toList();
  }
}
