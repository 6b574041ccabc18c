package vn.benhoc.bank.entity;

import java.util.Locale;

/** Checking → checked → importing → done; failed or cancelled end it early. */
public enum ImportState {
  CHECKING,
  CHECKED,
  IMPORTING,
  DONE,
  FAILED,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ImportState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
