package vn.benhoc.exam.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the candidates of a sitting get in. */
public enum EntryWay {
  /** By time alone. */
  OPEN,
  /** Who types the code that is read out in their room, or is let in by an invigilator. */
  CODE,
  /** Who is let in by an invigilator. */
  ADMISSION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The way of that code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntryWay of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no way in: " + code));
  }

  public static Optional<EntryWay> find(String code) {
    return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
  }
}
