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
 */
public record Sheet(
    Map<SlotId, Response> responses,
    Set<SlotId> flags,
    @Nullable String block,
    Map<Track, Held> held) {

  private static final Sheet EMPTY = new Sheet(Map.of(), Set.of(), null, Map.of());

  public Sheet {
    responses = Map.copyOf(responses);
    flags = Set.copyOf(flags);
    held = Map.copyOf(held);
  }

  /** The sheet with nothing on it. */
  public static Sheet empty() {
    return EMPTY;
  }

  /** The sheet after what a candidate did; it takes the place of what is held of its track. */
  Sheet after(ByCandidate event) {
    Sheet rest = without(Track.of(event));
    if (event instanceof Answered answer) {
      return rest.answered(answer.slot(), answer.response());
    }
    if (event instanceof Flagged flag) {
      return rest.flagged(flag.slot(), flag.flagged());
    }
    return new Sheet(rest.responses, rest.flags, ((BlockChosen) event).block(), rest.held);
  }

  Sheet holding(ByCandidate event, Instant arrivedAt) {
    Map<Track, Held> next = new HashMap<>(held);
    next.put(Track.of(event), new Held(event, arrivedAt));
    return new Sheet(responses, flags, block, next);
  }

  Sheet without(Track track) {
    if (!held.containsKey(track)) {
      return this;
    }
    Map<Track, Held> next = new HashMap<>(held);
    next.remove(track);
    return new Sheet(responses, flags, block, next);
  }

  private Sheet answered(SlotId slot, @Nullable Response response) {
    Map<SlotId, Response> next = new HashMap<>(responses);
    if (response == null || response.isBlank()) {
      next.remove(slot);
    } else {
      next.put(slot, response);
    }
    return new Sheet(next, flags, block, held);
  }

  private Sheet flagged(SlotId slot, boolean flagged) {
    Set<SlotId> next = new HashSet<>(flags);
    if (flagged) {
      next.add(slot);
    } else {
      next.remove(slot);
    }
    return new Sheet(responses, next, block, held);
  }
}
