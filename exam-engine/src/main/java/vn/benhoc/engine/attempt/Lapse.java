package vn.benhoc.engine.attempt;

/** Why something that came late was not written in time. */
public enum Lapse {
  /** Nobody knows when it was written. */
  TIME_NOT_KNOWN("time-not-known"),
  /** It was written before the attempt started. */
  BEFORE_START("before-start"),
  /** It was written after the end. */
  AFTER_END("after-end"),
  /** It was written in a pause. */
  IN_PAUSE("in-pause"),
  /** It was written between a hand-in and the reopening after it. */
  WHILE_CLOSED("while-closed");

  private final String code;

  Lapse(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }
}
