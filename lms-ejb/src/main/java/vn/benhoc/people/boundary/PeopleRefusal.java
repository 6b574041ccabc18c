package vn.benhoc.people.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why people can be refused. */
public enum PeopleRefusal implements Refusal {
  NOT_SIGNED_IN(401),
  WRONG_CREDENTIALS(401),
  TOO_MANY_TRIES(429),
  LOG_IN_BUSY(503),
  FORBIDDEN(403),
  PASSWORD_MUST_CHANGE(403),
  WRONG_PASSWORD(422),
  PASSWORD_TOO_WEAK(422),
  UNIT_NOT_FOUND(404),
  PERSON_NOT_FOUND(404),
  ACCOUNT_NOT_FOUND(404);

  private final int status;

  PeopleRefusal(int status) {
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
