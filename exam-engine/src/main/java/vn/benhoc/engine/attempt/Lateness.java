package vn.benhoc.engine.attempt;

/** What a late start costs. */
public enum Lateness {
  /** Nothing: the clock of an attempt runs from its own start. */
  KEEPS_WRITING_TIME("keeps-writing-time"),
  /**
   * The time missed: the clock of every attempt runs from the opening of the sitting, so that
   * everybody ends together. This is the rule of the graduation exam.
   */
  ENDS_WITH_EVERYBODY("ends-with-everybody");

  private final String code;

  Lateness(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }
}
