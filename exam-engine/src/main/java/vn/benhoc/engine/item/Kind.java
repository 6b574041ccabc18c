package vn.benhoc.engine.item;

/** The kinds of items a paper is made of. The set is closed; every marking scheme names its own. */
public enum Kind {
  /** One key among several options (nhiều lựa chọn). */
  CHOICE("choice"),
  /** A cluster of statements, each true or false (đúng – sai). */
  CLUSTER("cluster"),
  /** A number in a box of four characters (trả lời ngắn). */
  SHORT("short"),
  /** A text that markers read (tự luận). */
  ESSAY("essay"),
  /** A quantity: a number within a tolerance, with or without a unit (điền số). */
  NUMERIC("numeric"),
  /** A word or a few that must be among accepted variants (điền từ). */
  TEXT("text");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The stable lower-case code used in files, columns and the API. */
  public String code() {
    return code;
  }

  /**
   * The kind with this code.
   *
   * @throws IllegalArgumentException if no kind has it
   */
  public static Kind of(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind has the code '" + code + "'");
  }
}
