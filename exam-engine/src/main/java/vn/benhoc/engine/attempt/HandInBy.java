package vn.benhoc.engine.attempt;

/** Who handed an attempt in. */
public enum HandInBy {
  /** The candidate. */
  CANDIDATE("candidate"),
  /** The server, because the time was over. */
  CLOCK("clock"),
  /** An invigilator. */
  INVIGILATOR("invigilator");

  private final String code;

  HandInBy(String code) {
    this.code = code;
  }

  /** The stable lower-case code. */
  public String code() {
    return code;
  }

  /**
   * The constant with this code.
   *
   * @throws IllegalArgumentException if none has it
   */
  public static HandInBy of(String code) {
    for (HandInBy by : values()) {
      if (by.code.equals(code)) {
        return by;
      }
    }
    throw new IllegalArgumentException("nobody hands in as '" + code + "'");
  }
}
