package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/**
 * The state of an attempt: the fold over its events. It begins as {@link #initial()}, is writing
 * from its start and closed from its hand-in on. Immutable and thread-safe; it may be stored and
 * read back field by field.
 *
 * @param startedAt when it started; null before
 * @param granted the time granted beyond the terms, zero or more
 * @param responses the answers that stand, none of them blank
 * @param flags the items marked to come back to
 * @param block the chosen block; null if none
 * @param handedInAt when it was handed in, at the latest the deadline; null before
 * @param handedInBy who handed it in; null before
 * @param sequences the highest number each client has used on each matter
 */
public record AttemptState(
    @Nullable Instant startedAt,
    Duration granted,
    Map<SlotId, Response> responses,
    Set<SlotId> flags,
    @Nullable String block,
    @Nullable Instant handedInAt,
    @Nullable HandInBy handedInBy,
    Map<Track, Long> sequences) {

  /** The phases of an attempt, in order. */
  public enum Phase {
    /** Not started. */
    WAITING("waiting"),
    /** Started and not handed in. */
    WRITING("writing"),
    /** Handed in. */
    HANDED_IN("handed_in");

    private final String code;

    Phase(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public AttemptState {
    if ((handedInAt == null) != (handedInBy == null)) {
      throw new IllegalArgumentException("a hand-in has an instant and a doer, or neither");
    }
    if (handedInAt != null && startedAt == null) {
      throw new IllegalArgumentException("what was never started can't be handed in");
    }
    if (granted.isNegative()) {
      throw new IllegalArgumentException("granted time must not be negative");
    }
    responses = Map.copyOf(responses);
    flags = Set.copyOf(flags);
    sequences = Map.copyOf(sequences);
  }

  /** The state before anything happened. */
  public static AttemptState initial() {
    return new AttemptState(null, Duration.ZERO, Map.of(), Set.of(), null, null, null, Map.of());
  }

  /** Where in its life the attempt is. */
  public Phase phase() {
    if (startedAt == null) {
      return Phase.WAITING;
    }
    return handedInAt == null ? Phase.WRITING : Phase.HANDED_IN;
  }

  /** The highest number a client has used; 0 if it is unknown. */
  public long lastSequence(String client) {
    return sequences.entrySet().stream()
        .filter(entry -> entry.getKey().client().equals(client))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  AttemptState started(Instant at) {
    return new AttemptState(at, granted, responses, flags, block, null, null, sequences);
  }

  AttemptState granted(Duration extra) {
    return new AttemptState(
        startedAt, granted.plus(extra), responses, flags, block, null, null, sequences);
  }

  AttemptState answered(SlotId slot, @Nullable Response response) {
    Map<SlotId, Response> next = new HashMap<>(responses);
    if (response == null || response.isBlank()) {
      next.remove(slot);
    } else {
      next.put(slot, response);
    }
    return new AttemptState(startedAt, granted, next, flags, block, null, null, sequences);
  }

  AttemptState flagged(SlotId slot, boolean flagged) {
    Set<SlotId> next = new HashSet<>(flags);
    if (flagged) {
      next.add(slot);
    } else {
      next.remove(slot);
    }
    return new AttemptState(startedAt, granted, responses, next, block, null, null, sequences);
  }

  AttemptState choosing(@Nullable String chosen) {
    return new AttemptState(startedAt, granted, responses, flags, chosen, null, null, sequences);
  }

  AttemptState seen(Track track, long sequence) {
    Map<Track, Long> next = new HashMap<>(sequences);
    next.put(track, sequence);
    return new AttemptState(
        startedAt, granted, responses, flags, block, handedInAt, handedInBy, next);
  }

  AttemptState handedIn(Instant at, HandInBy by) {
    return new AttemptState(startedAt, granted, responses, flags, block, at, by, sequences);
  }
}
