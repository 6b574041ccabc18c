package vn.benhoc.engine.format;

/**
 * Where a sum that wrong answers brought below zero is raised to zero. The paper's total is never
 * below zero.
 */
public enum Floor {
  /** At the item: what is wrong in it can at most cost what is right in it. */
  ITEM("item"),
  /** At the part: its items add up, and their sum is at least zero. */
  PART("part"),
  /** At the paper: a part below zero costs points of other parts. */
  PAPER("paper");

  private final String code;

  Floor(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }
}
