package vn.benhoc.bank.boundary;

import java.util.Arrays;
import java.util.Optional;

/** Where an item stands. Only shared items are drawn into papers; a retired one stays readable. */
public enum ItemStatus {
  DRAFT("draft"),
  SHARED("shared"),
  RETIRED("retired");

  private final String code;

  ItemStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<ItemStatus> of(String code) {
    return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
  }
}
