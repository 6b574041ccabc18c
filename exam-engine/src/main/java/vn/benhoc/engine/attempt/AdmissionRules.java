package vn.benhoc.engine.attempt;

import java.time.Instant;

/** The rules for getting in. */
record AdmissionRules(AttemptTime time) {

  Transition admit(AttemptState state) {
    return switch (state.phase()) {
      case WAITING ->
          state.admitted()
              ? Transition.duplicate(state)
              : Transition.applied(state.withAdmission());
      case WRITING -> Transition.applied(state); // nothing but that it was decided
      case HANDED_IN -> Transition.refused(state, AttemptRefusal.ATTEMPT_CLOSED);
    };
  }

  Transition start(AttemptState state, Instant now) {
    return switch (state.phase()) {
      case WAITING -> enter(state, now);
      case WRITING -> Transition.duplicate(state);
      case HANDED_IN -> Transition.refused(state, AttemptRefusal.ATTEMPT_CLOSED);
    };
  }

  private Transition enter(AttemptState state, Instant now) {
    Admission admission = time.terms().admission();
    if (now.isBefore(admission.opensAt())) {
      return Transition.refused(state, AttemptRefusal.NOT_OPEN_YET);
    }
    if (now.isAfter(admission.lastAdmission()) && !state.admitted()) {
      return Transition.refused(state, AttemptRefusal.ADMISSION_OVER);
    }
    if (admission.byInvigilator() && !state.admitted()) {
      return Transition.refused(state, AttemptRefusal.NOT_ADMITTED);
    }
    return time.left(state, now).isZero()
        ? Transition.refused(state, AttemptRefusal.TIME_OVER)
        : Transition.applied(state.with(state.clock().started(now)));
  }
}
