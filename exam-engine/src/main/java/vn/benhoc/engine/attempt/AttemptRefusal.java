package vn.benhoc.engine.attempt;

/** Why an event is refused. A refused event changes nothing. */
public enum AttemptRefusal {
  /** It is too early to start. */
  NOT_OPEN_YET("not-open-yet"),
  /** It is too late to start. */
  ADMISSION_OVER("admission-over"),
  /** The attempt has not started. */
  NOT_STARTED("not-started"),
  /** Deadline and grace are over, though nobody has handed in yet. */
  TIME_OVER("time-over"),
  /** The clock may not hand in before deadline and grace are over. */
  TIME_NOT_OVER("time-not-over"),
  /** The attempt is handed in. */
  ATTEMPT_CLOSED("attempt-closed"),
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
