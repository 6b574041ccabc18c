package vn.benhoc.engine.essay;

import java.math.BigDecimal;
import vn.benhoc.engine.points.Points;

/**
 * The mark people decided on after two marked the essays of a paper; it is recorded with who
 * decided.
 *
 * @param mark the decided mark, two places
 * @param by who decided
 */
public record EssayDecision(BigDecimal mark, By by) {

  /** Who decides a mark. */
  public enum By {
    /** The two markers together. */
    MARKERS("markers"),
    /** The head marker (trưởng môn chấm). */
    HEAD_MARKER("head-marker"),
    /** The third marker. */
    THIRD_MARKER("third-marker");

    private final String code;

    By(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public EssayDecision {
    mark = Points.exact(mark);
  }
}
