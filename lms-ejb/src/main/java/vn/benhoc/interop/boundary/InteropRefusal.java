package vn.benhoc.interop.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why a file can be refused as a whole. */
public enum InteropRefusal implements Refusal {
  TABLE_EMPTY(422),
  TABLE_TYPE_UNKNOWN(422),
  TABLE_NOT_UTF8(422),
  TABLE_NOT_READABLE(422),
  TABLE_TOO_LARGE(413),
  TABLE_UNPACKS_TOO_LARGE(422),
  TABLE_TOO_LONG(422),
  TABLE_TOO_WIDE(422),
  TABLE_HEADER_MISSING(422),
  CANDIDATE_IMPORT_NOT_FOUND(404),
  CANDIDATE_IMPORT_NOT_CHECKED(409);

  private final int status;

  InteropRefusal(int status) {
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
