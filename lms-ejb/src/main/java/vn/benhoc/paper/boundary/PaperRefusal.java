package vn.benhoc.paper.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why formats, blueprints and papers can be refused. */
public enum PaperRefusal implements Refusal {
  FORMAT_NOT_FOUND(404),
  BLUEPRINT_NOT_FOUND(404),
  BLUEPRINT_NOT_VALID(422),
  BLUEPRINT_UNFINISHED(422),
  PAPER_ORDER_NOT_VALID(422),
  PAPER_NOT_FEASIBLE(422),
  PAPER_CONSTRAINED(422),
  PAPER_NOT_FOUND(404),
  FORM_NOT_FOUND(404),
  PAPER_SEALED(403),
  PAPER_NOT_SEALED(409),
  OPENING_NOT_VALID(422),
  OPENING_NOT_FOUND(404),
  OPENING_OWN(409),
  OPENING_OVER(409);

  private final int status;

  PaperRefusal(int status) {
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
