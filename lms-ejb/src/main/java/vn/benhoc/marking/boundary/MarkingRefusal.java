package vn.benhoc.marking.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why marks can be refused. */
public enum MarkingRefusal implements Refusal {
  RESULT_NOT_RELEASED(409),
  SITTING_NOT_OVER(409),
  PAPER_STILL_SAT(409),
  NOT_ALL_MARKED(409),
  LATE_ANSWERS_WAIT(409);

  private final int status;

  MarkingRefusal(int status) {
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
