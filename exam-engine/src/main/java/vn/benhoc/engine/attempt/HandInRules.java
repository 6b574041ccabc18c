package vn.benhoc.engine.attempt;

import java.time.Instant;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;

/** The rules for handing in, and for opening again what was handed in. */
record HandInRules(AttemptTime time) {

  Transition handIn(AttemptState state, HandInBy by, Instant now) {
    return switch (state.phase()) {
      case WAITING -> Transition.refused(state, AttemptRefusal.NOT_STARTED);
      case HANDED_IN -> Transition.duplicate(state);
      case WRITING ->
          switch (by) {
            case CANDIDATE -> byCandidate(state, now);
            case CLOCK ->
                time.isOver(state, now)
                    ? closed(state, by, now)
                    : Transition.refused(state, AttemptRefusal.TIME_NOT_OVER);
            case INVIGILATOR -> closed(state, by, now);
          };
    };
  }

  /** A candidate who comes after deadline and grace finds what the clock has to do, done. */
  private Transition byCandidate(AttemptState state, Instant now) {
    if (time.isOver(state, now)) {
      return closed(state, HandInBy.CLOCK, now);
    }
    if (state.clock().stops().isPaused(now)) {
      return Transition.refused(state, AttemptRefusal.PAUSED);
    }
    AttemptTerms terms = time.terms();
    boolean early =
        time.used(state, now).compareTo(terms.earliestHandIn().partOf(terms.writing())) < 0;
    return early
        ? Transition.refused(state, AttemptRefusal.TOO_EARLY_TO_HAND_IN)
        : closed(state, HandInBy.CANDIDATE, now);
  }

  private Transition closed(AttemptState state, HandInBy by, Instant now) {
    Instant end = time.deadline(state, now).orElse(now);
    return Transition.applied(state.handedIn(new Closing(now.isBefore(end) ? now : end, by)));
  }

  Transition reopen(AttemptState state, Reopened event, Instant now) {
    Closing closing = state.closing();
    if (closing == null) {
      return Transition.refused(
          state,
          state.phase() == AttemptState.Phase.WAITING
              ? AttemptRefusal.NOT_STARTED
              : AttemptRefusal.NOT_HANDED_IN);
    }
    if (now.isBefore(time.terms().opensAt())) {
      return Transition.refused(state, AttemptRefusal.NOT_OPEN_YET);
    }
    TimeSpan outage = event.outage();
    if (outage != null && outage.endExclusive().isAfter(now)) {
      return Transition.refused(state, AttemptRefusal.OUTAGE_NOT_OVER);
    }
    AttemptState open =
        state.with(state.sheet().notAfter(now)).reopened(clock(state.clock(), closing, event, now));
    return time.left(open, now).isZero()
        ? Transition.refused(state, AttemptRefusal.NO_TIME_LEFT)
        : Transition.applied(open);
  }

  /**
   * The clock from now on: it stood since the hand-in, unless the candidate chose that moment. What
   * lies behind now was recorded while the server's clock was ahead, and has not been.
   */
  private static AttemptClock clock(
      AttemptClock clock, Closing closing, Reopened event, Instant now) {
    TimeSpan outage = event.outage();
    AttemptClock mended = clock.notAfter(now);
    Stops stops = mended.stops();
    Stops credited = outage == null ? stops : stops.credited(outage);
    boolean stood = closing.by() != HandInBy.CANDIDATE && closing.at().isBefore(now);
    Stops closed = stood ? credited.closed(TimeSpan.of(closing.at(), now)) : credited;
    return mended.with(closed).granted(event.extra());
  }
}
