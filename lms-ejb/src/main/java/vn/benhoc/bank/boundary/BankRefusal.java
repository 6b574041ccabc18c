package vn.benhoc.bank.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why the bank can refuse. */
public enum BankRefusal implements Refusal {
  ITEM_NOT_FOUND(404),
  IMPORT_NOT_FOUND(404),
  IMPORT_EMPTY(422),
  IMPORT_TOO_LARGE(413),
  IMPORT_NOT_CHECKED(409),
  IMPORT_NOT_CANCELLABLE(409),
  IMPORT_NOTHING_TO_WRITE(409);

  private final int status;

  BankRefusal(int status) {
    this.status = status;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
