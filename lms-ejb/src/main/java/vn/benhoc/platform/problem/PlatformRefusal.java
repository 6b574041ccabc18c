package vn.benhoc.platform.problem;

import java.util.Locale;

/** Refusals that belong to no component: how a request came in, and what it named. */
public enum PlatformRefusal implements Refusal {
  BODY_NOT_READABLE(400),
  HOST_NOT_VALID(400),
  INPUT_NOT_VALID(422),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  TYPE_NOT_SUPPORTED(415),
  BODY_TOO_LARGE(413),
  STALE_VERSION(412),
  VERSION_REQUIRED(428),
  CHANGED_MEANWHILE(409),
  CSRF_TOKEN_WRONG(403),
  JOB_NOT_FOUND(404),
  UNEXPECTED(500),
  BUSY(503);

  private final int status;

  PlatformRefusal(int status) {
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
