package vn.benhoc.engine.attempt;

import java.time.Instant;

/** The rules for getting in. */
record AdmissionRules(AttemptTime time) {

  Transition admit(AttemptState state, Instant now) {
    return switch (state.phase()) {
      case WAITING ->
          state.admittedAt() == null || (isLate(now) && !isAdmittedLate(state))
              ? Transition.applied(state.admitted(now))
              : Transition.duplicate(state);
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
    if (isLate(now) && !isAdmittedLate(state)) {
      return Transition.refused(state, AttemptRefusal.ADMISSION_OVER);
    }
    if (admission.byInvigilator() && state.admittedAt() == null) {
      return Transition.refused(state, AttemptRefusal.NOT_ADMITTED);
    }
    return time.left(state, now).isZero()
        ? Transition.refused(state, AttemptRefusal.TIME_OVER)
        : Transition.applied(state.with(state.clock().started(now)));
  }

  private boolean isLate(Instant now) {
    return now.isAfter(time.terms().lastAdmission());
  }

  /** Who was let in while everybody could still come has to come while everybody can. */
  private boolean isAdmittedLate(AttemptState state) {
    Instant at = state.admittedAt();
    return at != null && isLate(at);
  }
}
