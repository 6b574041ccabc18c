package vn.benhoc.exam.control;

import java.util.Objects;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Sheet;

/** What was done to an attempt after its end, seen from how it stood before and after. */
final class LateTrace {

  private LateTrace() {}

  /** Whether what counts is another than what was handed in before, so that its mark is too. */
  static boolean changesWhatCounts(AttemptWork work) {
    Standing before = work.before();
    if (before == null || !isClosed(before) || !isClosed(work.standing())) {
      return false;
    }
    AttemptState then = before.state();
    AttemptState now = work.standing().state();
    return !then.responses().equals(now.responses()) || !Objects.equals(then.block(), now.block());
  }

  /** Whether something came after the end, or was decided of what came so. */
  static boolean isLeftBy(AttemptWork work) {
    if (!work.isBegun()) {
      return false;
    }
    Standing before = work.before();
    Sheet then = before == null ? Sheet.empty() : before.state().sheet();
    Sheet now = work.standing().state().sheet();
    return changesWhatCounts(work)
        || !then.held().equals(now.held())
        || !then.leftOut().equals(now.leftOut());
  }

  private static boolean isClosed(Standing standing) {
    return standing.facts().closed() != null;
  }
}
