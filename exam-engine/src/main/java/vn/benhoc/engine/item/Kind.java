package vn.benhoc.engine.item;

/** The four kinds of items a paper is made of. */
public enum Kind {
  /** One key among several options (nhiều lựa chọn). */
  CHOICE("choice"),
  /** A cluster of statements, each true or false (đúng – sai). */
  CLUSTER("cluster"),
  /** A number in a box of four characters (trả lời ngắn). */
  SHORT("short"),
  /** A text that markers read (tự luận). */
  ESSAY("essay");

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
