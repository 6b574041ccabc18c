package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one subject in one term, on the scale of the school.
 *
 * @param regular the regular marks (điểm đánh giá thường xuyên) given so far
 * @param midterm the midterm mark (giữa kì); null if there is none yet
 * @param last the mark of the final (cuối kì); null if there is none yet
 */
public record TermMarks(
    List<BigDecimal> regular, @Nullable BigDecimal midterm, @Nullable BigDecimal last) {

  public TermMarks {
    regular = List.copyOf(regular);
  }
}
