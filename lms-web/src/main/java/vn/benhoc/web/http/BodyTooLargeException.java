package vn.benhoc.web.http;

import java.io.IOException;
import java.util.Map;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** A body went past its limit while it was read. */
class BodyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  BodyTooLargeException(long limit) {
    super("body longer than " + limit + " bytes");
    this.limit = limit;
  }

  RefusedException refusal() {
    return refusal(limit);
  }

  static RefusedException refusal(long limit) {
    return RefusedException.of(
        PlatformRefusal.BODY_TOO_LARGE, Map.of("limit", (limit >> 20) + " MB"));
  }
}
