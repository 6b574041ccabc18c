package vn.benhoc.engine.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/**
 * The state of an attempt: the fold over its events. It begins as {@link #initial()}, is writing
 * from its start and closed from its hand-in on, unless it is opened again. Immutable and
 * thread-safe; it may be stored and read back field by field.
 *
 * @param admittedAt when an invigilator admitted the candidate, at last to one who comes too late;
 *     null if nobody did
 * @param clock what has moved the clock
 * @param sheet what stands on the answer sheet
 * @param closing the hand-in; null before, and after a reopening
 * @param seen what has been seen already
 */
public record AttemptState(
    @Nullable Instant admittedAt,
    AttemptClock clock,
    Sheet sheet,
    @Nullable Closing closing,
    Seen seen) {

  private static final AttemptState INITIAL =
      new AttemptState(null, AttemptClock.initial(), Sheet.empty(), null, Seen.nothing());

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
    if (closing != null) {
      Instant start = clock.startedAt();
      if (start == null) {
        throw new IllegalArgumentException("what was never started can't be handed in");
      }
      if (closing.at().isBefore(start)) {
        throw new IllegalArgumentException("nothing is handed in before it is started");
      }
      if (clock.stops().openPause() != null) {
        throw new IllegalArgumentException("a hand-in ends the pause");
      }
    }
  }

  /** The state before anything happened. */
  public static AttemptState initial() {
    return INITIAL;
  }

  /** Where in its life the attempt is. */
  public Phase phase() {
    if (clock.startedAt() == null) {
      return Phase.WAITING;
    }
    return closing == null ? Phase.WRITING : Phase.HANDED_IN;
  }

  /** When it started; null before. */
  public @Nullable Instant startedAt() {
    return clock.startedAt();
  }

  /** The answers that count, none of them blank. */
  public Map<SlotId, Response> responses() {
    return sheet.responses();
  }

  /** The items marked to come back to. */
  public Set<SlotId> flags() {
    return sheet.flags();
  }

  /** The chosen block; null if none. */
  public @Nullable String block() {
    return sheet.block();
  }

  /** When it was handed in, at the latest the deadline; null before. */
  public @Nullable Instant handedInAt() {
    return closing == null ? null : closing.at();
  }

  /** Who handed it in; null before. */
  public @Nullable HandInBy handedInBy() {
    return closing == null ? null : closing.by();
  }

  /** The highest number a client has used; 0 if it is unknown. */
  public long lastSequence(String client) {
    return seen.lastSequence(client);
  }

  AttemptState admitted(Instant at) {
    return new AttemptState(at, clock, sheet, closing, seen);
  }

  AttemptState with(AttemptClock other) {
    return new AttemptState(admittedAt, other, sheet, closing, seen);
  }

  AttemptState with(Stops stops) {
    return with(clock.with(stops));
  }

  AttemptState with(Sheet other) {
    return new AttemptState(admittedAt, clock, other, closing, seen);
  }

  AttemptState with(Seen other) {
    return new AttemptState(admittedAt, clock, sheet, closing, other);
  }

  /** Handed in; a pause under way ends with it. */
  AttemptState handedIn(Closing handIn) {
    AttemptClock stopped = clock.with(clock.stops().resumed(handIn.at()));
    return new AttemptState(admittedAt, stopped, sheet, handIn, seen);
  }

  AttemptState reopened(AttemptClock other) {
    return new AttemptState(admittedAt, other, sheet, null, seen);
  }
}
