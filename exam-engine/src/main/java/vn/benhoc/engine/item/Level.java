package vn.benhoc.engine.item;

/** Cognitive levels (mức độ nhận thức), from the lowest to the highest. */
public enum Level {
  /** Biết. */
  KNOW("know"),
  /** Hiểu. */
  UNDERSTAND("understand"),
  /** Vận dụng. */
  APPLY("apply"),
  /** Vận dụng cao: the optional fourth level of older matrices. */
  APPLY_HIGH("apply_high");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The stable lower-case code used in files, columns and the API. */
  public String code() {
    return code;
  }

  /**
   * The level with this code.
   *
   * @throws IllegalArgumentException if no level has it
   */
  public static Level of(String code) {
    for (Level level : values()) {
      if (level.code.equals(code)) {
        return level;
      }
    }
    throw new IllegalArgumentException("no level has the code '" + code + "'");
  }
}
