package vn.benhoc.exam.control;

import java.util.Map;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** How much a candidate may put into the log of an attempt: a page gone mad must not fill it. */
final class LogLimits {

  static final int MOST_NOTICES = 500;

  /**
   * From here on a log takes nothing more of its candidate, only of staff and of the clock. Who
   * changes something every second for three hours comes to half of it.
   */
  static final int MOST_EVENTS = 20_000;

  private LogLimits() {}

  /** Such a notice is left out, and nothing said. */
  static boolean isOneNoticeTooMany(AttemptEvent event, AttemptFacts row) {
    return event instanceof AttemptEvent.Noticed && row.desk().noticed() >= MOST_NOTICES;
  }

  /**
   * Lets one more event of the candidate in.
   *
   * @throws RefusedException {@code attempt-log-full}
   */
  static void requireRoom(AttemptFacts row) {
    if (row.lastNumber() >= MOST_EVENTS) {
      throw RefusedException.of(
          ExamRefusal.ATTEMPT_LOG_FULL, Map.of("most", Integer.toString(MOST_EVENTS)));
    }
  }
}
