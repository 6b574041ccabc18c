package vn.benhoc.engine.school;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a pupil reached in one subject in a term or a year. */
public sealed interface SubjectResult {

  /** The name or code of the subject. */
  String subject();

  /** Whether there is a result yet. */
  boolean isKnown();

  /**
   * A subject with marks.
   *
   * @param subject its name or code
   * @param average the average of the term or the year as rounded; null if there is none yet
   */
  record Scored(String subject, @Nullable BigDecimal average) implements SubjectResult {

    @Override
    public boolean isKnown() {
      return average != null;
    }
  }

  /**
   * A subject that gets comments only.
   *
   * @param subject its name or code
   * @param passed whether it is Đạt; null if that is not said yet
   */
  record Commented(String subject, @Nullable Boolean passed) implements SubjectResult {

    @Override
    public boolean isKnown() {
      return passed != null;
    }
  }
}
