package vn.benhoc.engine.attempt;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/**
 * What stands on the answer sheet of an attempt. Immutable and thread-safe.
 *
 * @param responses the answers that count, none of them blank
 * @param flags the items marked to come back to
 * @param block the chosen block; null if none
 * @param held what came late and does not count unless a marker says so, the last of each track
 * @param leftOut what came late and was not written in time, the last of each track, unless the
 *     candidate has written on the same matter after it
 * @param written for each matter touched, who wrote last what stands, and when
 */
public record Sheet(
    Map<SlotId, Response> responses,
    Set<SlotId> flags,
    @Nullable String block,
    Map<Track, Held> held,
    Map<Track, LeftOut> leftOut,
    Map<Subject, Written> written) {

  private static final Sheet EMPTY =
      new Sheet(Map.of(), Set.of(), null, Map.of(), Map.of(), Map.of());

  public Sheet {
    responses = Map.copyOf(responses);
    flags = Set.copyOf(flags);
    held = Map.copyOf(held);
    leftOut = Map.copyOf(leftOut);
    written = Map.copyOf(written);
  }

  /** The sheet with nothing on it. */
  public static Sheet empty() {
    return EMPTY;
  }

  /**
   * Whether what is held of a track was written before what stands, on another page: to let it
   * count is refused, and whoever decides should be shown both.
   */
  public boolean isOvertaken(Track track) {
    Held waiting = held.get(track);
    return waiting != null && isNewerThan(waiting.event());
  }

  /** Whether what stands was written on another page after the event, whose time is known. */
  boolean isNewerThan(ByCandidate event) {
    Written standing = written.get(Subject.of(event));
    Instant then = event.origin().writtenAt();
    return standing != null
        && then != null
        && !standing.client().equals(event.origin().client())
        && then.isBefore(standing.at());
  }

  /** The sheet on which nothing was written after the instant. */
  Sheet notAfter(Instant now) {
    Map<Subject, Written> earlier = new HashMap<>(written);
    earlier.replaceAll((subject, last) -> last.notAfter(now));
    return new Sheet(responses, flags, block, held, leftOut, earlier);
  }

  /**
   * The sheet after what a candidate did; it takes the place of what is held of its track.
   *
   * @param arrivedAt when the server took it
   */
  Sheet after(ByCandidate event, Instant arrivedAt) {
    Map<Subject, Written> last = new HashMap<>(written);
    last.put(Subject.of(event), Written.of(event.origin(), arrivedAt));
    Sheet old = without(Track.of(event));
    Sheet rest =
        new Sheet(
            old.responses, old.flags, old.block, old.held, leftOutAfter(event, arrivedAt), last);
    if (event instanceof Answered answer) {
      return rest.answered(answer.slot(), answer.response());
    }
    if (event instanceof Flagged flag) {
      return rest.flagged(flag.slot(), flag.flagged());
    }
    return new Sheet(
        rest.responses,
        rest.flags,
        ((BlockChosen) event).block(),
        rest.held,
        rest.leftOut,
        rest.written);
  }

  Sheet holding(ByCandidate event, Instant arrivedAt) {
    Map<Track, Held> next = new HashMap<>(held);
    next.put(Track.of(event), new Held(event, arrivedAt));
    return new Sheet(responses, flags, block, next, leftOutAfter(event, arrivedAt), written);
  }

  Sheet leavingOut(ByCandidate event, Lapse why) {
    Map<Track, LeftOut> next = new HashMap<>(leftOut);
    next.put(Track.of(event), new LeftOut(event, why));
    return new Sheet(responses, flags, block, held, next, written);
  }

  /** What is still the candidate's last word on its matter though it does not count. */
  private Map<Track, LeftOut> leftOutAfter(ByCandidate event, Instant arrivedAt) {
    if (leftOut.isEmpty()) {
      return leftOut;
    }
    Subject subject = Subject.of(event);
    Map<Track, LeftOut> next = new HashMap<>(leftOut);
    next.values()
        .removeIf(
            one -> Subject.of(one.event()).equals(subject) && !one.isNewerThan(event, arrivedAt));
    return next;
  }

  Sheet without(Track track) {
    if (!held.containsKey(track)) {
      return this;
    }
    Map<Track, Held> next = new HashMap<>(held);
    next.remove(track);
    return new Sheet(responses, flags, block, next, leftOut, written);
  }

  private Sheet answered(SlotId slot, @Nullable Response response) {
    Map<SlotId, Response> next = new HashMap<>(responses);
    if (response == null || response.isBlank()) {
      next.remove(slot);
    } else {
      next.put(slot, response);
    }
    return new Sheet(next, flags, block, held, leftOut, written);
  }

  private Sheet flagged(SlotId slot, boolean flagged) {
    Set<SlotId> next = new HashSet<>(flags);
    if (flagged) {
      next.add(slot);
    } else {
      next.remove(slot);
    }
    return new Sheet(responses, next, block, held, leftOut, written);
  }
}
