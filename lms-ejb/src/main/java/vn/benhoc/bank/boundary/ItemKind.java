package vn.benhoc.bank.boundary;

import java.util.Arrays;
import java.util.Optional;

/** The closed set of kinds an item can be of. */
public enum ItemKind {
  CHOICE("choice"),
  CLUSTER("cluster"),
  SHORT("short"),
  ESSAY("essay");

  private final String code;

  ItemKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<ItemKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
