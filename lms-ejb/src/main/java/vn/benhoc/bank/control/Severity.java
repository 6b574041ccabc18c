package vn.benhoc.bank.control;

import java.util.Locale;

/** An error refuses its line; a warning tells what the line became. */
public enum Severity {
  ERROR,
  WARNING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
