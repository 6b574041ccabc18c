package vn.benhoc.engine.school;

/** How a pupil did in a term or a year (kết quả học tập), from the best. */
public enum Rank {
  /** Tốt. */
  GOOD("good"),
  /** Khá. */
  FAIR("fair"),
  /** Đạt. */
  PASSED("passed"),
  /** Chưa đạt. */
  NOT_PASSED("not-passed");

  private final String code;

  Rank(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }
}
