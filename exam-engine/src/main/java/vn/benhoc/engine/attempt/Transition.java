package vn.benhoc.engine.attempt;

import java.util.List;
import vn.benhoc.engine.diagnostic.Diagnostic;

/** What an event does to an attempt. */
public sealed interface Transition {

  /** The state after the event. */
  AttemptState state();

  /** What an accepted event did. */
  enum Effect {
    /** It changed the state and belongs into the log. */
    APPLIED,
    /** It came late: it is kept apart until a marker decides, and belongs into the log. */
    HELD_FOR_DECISION,
    /**
     * It came late and was not written in time: it counts for nothing, and belongs into the log.
     */
    LEFT_OUT,
    /** It was applied before; nothing changed. */
    DUPLICATE,
    /**
     * A later event of the same client on the same matter was applied before, or the event came
     * late and another client has written on the matter after it, or it is a mark that came late
     * and was not made in time; nothing changed.
     */
    STALE;

    /** Whether the state changed, so that the event belongs into the log. */
    public boolean isLogged() {
      return this == APPLIED || this == HELD_FOR_DECISION || this == LEFT_OUT;
    }
  }

  /** The event was applied. */
  static Transition applied(AttemptState state) {
    return new Accepted(state, Effect.APPLIED);
  }

  /** The event was applied before. */
  static Transition duplicate(AttemptState state) {
    return new Accepted(state, Effect.DUPLICATE);
  }

  /** The event is refused, without diagnostics. */
  static Transition refused(AttemptState state, AttemptRefusal refusal) {
    return new Refused(state, refusal, List.of());
  }

  /**
   * The event is accepted.
   *
   * @param state the state after it
   * @param effect what it did
   */
  record Accepted(AttemptState state, Effect effect) implements Transition {}

  /**
   * The event is refused.
   *
   * @param state the state, unchanged
   * @param refusal why
   * @param diagnostics what exactly is wrong with a response; otherwise empty
   */
  record Refused(AttemptState state, AttemptRefusal refusal, List<Diagnostic> diagnostics)
      implements Transition {

    public Refused {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
