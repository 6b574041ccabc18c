package vn.benhoc.engine.attempt;

import java.time.Instant;
import java.util.Objects;
import vn.benhoc.engine.attempt.AttemptEvent.ByStaff;
import vn.benhoc.engine.attempt.AttemptEvent.OutageCredited;
import vn.benhoc.engine.attempt.AttemptEvent.Paused;
import vn.benhoc.engine.attempt.AttemptEvent.Resumed;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;

/** The rules for what moves the clock: time granted, pauses, outages. */
record ClockRules(AttemptTime time) {

  Transition apply(AttemptState state, ByStaff event, Instant now) {
    if (state.phase() == AttemptState.Phase.HANDED_IN) {
      return Transition.refused(state, AttemptRefusal.ATTEMPT_CLOSED);
    }
    if (event instanceof TimeGranted grant) {
      return grant(state, grant, now);
    }
    if (event instanceof Paused pause) {
      return pause(state, pause, now);
    }
    if (event instanceof Resumed) {
      return resume(state, now);
    }
    return credit(state, ((OutageCredited) event).outage(), now);
  }

  /** After the end it must bring time to write; before the start grants may add up. */
  private Transition grant(AttemptState state, TimeGranted grant, Instant now) {
    AttemptState granted = state.with(state.clock().granted(grant.extra()));
    return state.phase() == AttemptState.Phase.WRITING && time.left(granted, now).isZero()
        ? Transition.refused(state, AttemptRefusal.NO_TIME_LEFT)
        : Transition.applied(granted);
  }

  private Transition pause(AttemptState state, Paused pause, Instant now) {
    if (state.phase() == AttemptState.Phase.WAITING) {
      return Transition.refused(state, AttemptRefusal.NOT_STARTED);
    }
    Stops stops = state.clock().stops();
    if (stops.isPaused(now)
        && Objects.equals(stops.pauseEnd(now), Stops.plannedEnd(now, pause.most()))) {
      return Transition.duplicate(state);
    }
    return time.left(state, now).isZero()
        ? Transition.refused(state, AttemptRefusal.TIME_OVER)
        : Transition.applied(state.with(stops.paused(now, pause.most())));
  }

  private static Transition resume(AttemptState state, Instant now) {
    if (state.phase() == AttemptState.Phase.WAITING) {
      return Transition.refused(state, AttemptRefusal.NOT_STARTED);
    }
    Stops stops = state.clock().stops();
    return stops.isPaused(now)
        ? Transition.applied(state.with(stops.resumed(now)))
        : Transition.duplicate(state);
  }

  private static Transition credit(AttemptState state, TimeSpan outage, Instant now) {
    if (outage.endExclusive().isAfter(now)) {
      return Transition.refused(state, AttemptRefusal.OUTAGE_NOT_OVER);
    }
    Stops stops = state.clock().stops().credited(outage);
    return stops.equals(state.clock().stops())
        ? Transition.duplicate(state)
        : Transition.applied(state.with(stops));
  }
}
