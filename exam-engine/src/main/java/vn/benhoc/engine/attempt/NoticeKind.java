package vn.benhoc.engine.attempt;

/** What a candidate's page can notice. */
public enum NoticeKind {
  /**
   * The window was out of sight or another one was in front of it. Without a length it begins here,
   * and {@link #RETURNED} may tell how long it lasted.
   */
  LEFT("left"),
  /** The window is back in front; the length is that of the leaving before it. */
  RETURNED("returned"),
  /** Something of the page was copied. */
  COPIED("copied"),
  /** Something of the page was cut. */
  CUT("cut"),
  /** Something was pasted into the page. */
  PASTED("pasted"),
  /** The page was printed, or was about to be. */
  PRINTED("printed"),
  /** The window was made another size. */
  RESIZED("resized"),
  /** The window no longer fills the screen. */
  SHRUNK("shrunk"),
  /** The network was away. */
  OFFLINE("offline");

  private final String code;

  NoticeKind(String code) {
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
  public static NoticeKind of(String code) {
    for (NoticeKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("nothing is noticed as '" + code + "'");
  }
}
