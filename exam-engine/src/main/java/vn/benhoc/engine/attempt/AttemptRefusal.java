package vn.benhoc.engine.attempt;

/** Why an event is refused. A refused event changes nothing. */
public enum AttemptRefusal {
  /** It is too early to start. */
  NOT_OPEN_YET("not-open-yet"),
  /** It is too late to start; an invigilator may admit. */
  ADMISSION_OVER("admission-over"),
  /** An invigilator must admit before the start. */
  NOT_ADMITTED("not-admitted"),
  /** The attempt has not started. */
  NOT_STARTED("not-started"),
  /** Deadline and grace are over, though nobody has handed in yet; or nothing is left to start. */
  TIME_OVER("time-over"),
  /** The clock may not hand in before deadline and grace are over. */
  TIME_NOT_OVER("time-not-over"),
  /** The attempt is paused: nothing is written and the candidate does not hand in. */
  PAUSED("attempt-paused"),
  /** An outage is credited once it is over. */
  OUTAGE_NOT_OVER("outage-not-over"),
  /** The candidate may not hand in yet. */
  TOO_EARLY_TO_HAND_IN("too-early-to-hand-in"),
  /** The attempt is handed in. */
  ATTEMPT_CLOSED("attempt-closed"),
  /** There is no held answer of this number to decide on. */
  NOTHING_HELD("nothing-held"),
  /** The answer held was written before the one that counts, on another page. */
  NEWER_ANSWER_STANDS("newer-answer-stands"),
  /** Only what is handed in can be opened again. */
  NOT_HANDED_IN("not-handed-in"),
  /** Opened again, or with the time granted, the attempt would have no time left. */
  NO_TIME_LEFT("no-time-left"),
  /** The decision of this id, applied before, was another one. */
  DECISION_REUSED("decision-reused"),
  /** The form has no such place. */
  UNKNOWN_SLOT("unknown-slot"),
  /** The form offers no such block. */
  UNKNOWN_BLOCK("unknown-block"),
  /** The response does not fit its item; diagnostics say why. */
  RESPONSE_NOT_VALID("response-not-valid");

  private final String code;

  AttemptRefusal(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }
}
