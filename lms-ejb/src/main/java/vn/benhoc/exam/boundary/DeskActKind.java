package vn.benhoc.exam.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an invigilator can do for one candidate, a room or all. */
public enum DeskActKind {
  /** Lets in who has not begun; after the last admission one candidate alone. */
  ADMIT,
  /**
   * Lets somebody go on at another computer, with so many minutes more; what was handed in is open
   * again.
   */
  READMIT,
  /** Stops the clock and the writing, for so many minutes at most where any are given. */
  PAUSE,
  /** Ends the pause. */
  RESUME,
  /** Gives so many minutes more, also to who begins later. */
  TIME,
  /** Hands in what is saved. */
  COLLECT,
  /**
   * Opens what was handed in: with the time that was left where clock or invigilator did it, to the
   * deadline as it was where the candidate did; with so many minutes more.
   */
  REOPEN,
  /** Says something on the candidate's page. */
  MESSAGE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DeskActKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Whether it can be done for several at once. */
  public boolean isForMany() {
    return this != READMIT && this != REOPEN;
  }

  /** Whether it lets in who has not begun. */
  public boolean isAdmission() {
    return this == ADMIT || this == READMIT;
  }

  /** Whether it holds for who has not begun, too. */
  public boolean isPromise() {
    return isAdmission() || this == TIME;
  }
}
