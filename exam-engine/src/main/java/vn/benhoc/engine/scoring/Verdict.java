package vn.benhoc.engine.scoring;

/** What became of one item. */
public enum Verdict {
  /** Entirely right: all points. */
  RIGHT("right"),
  /** Partly right: some statements, a share of the item, an essay with some of its points. */
  PARTIAL("partial"),
  /** Answered, nothing right. */
  WRONG("wrong"),
  /** Not answered. */
  BLANK("blank"),
  /** An essay that waits for its mark. */
  PENDING("pending"),
  /** An item of a block that does not count. */
  NOT_COUNTED("not-counted");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }
}
