package vn.benhoc.curriculum.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why the curriculum can refuse. */
public enum CurriculumRefusal implements Refusal {
  SUBJECT_NOT_FOUND(404),
  TOPIC_NOT_FOUND(404);

  private final int status;

  CurriculumRefusal(int status) {
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
