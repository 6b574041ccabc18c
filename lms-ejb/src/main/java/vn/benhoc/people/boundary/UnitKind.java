package vn.benhoc.people.boundary;

import java.util.Arrays;
import java.util.Locale;

/** The levels of the tree of units: Sở, Phòng (optional), school, class. */
public enum UnitKind {
  PROVINCE,
  OFFICE,
  SCHOOL,
  CLASS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static UnitKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit kind " + code));
  }
}
