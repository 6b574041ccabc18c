package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/** How long somebody who comes after the window may still be let in, and begin. */
@ApplicationScoped
public class LateComers {

  @Inject private Sittings sittings;

  /**
   * Lets nobody begin any more once the writing time of their sitting is over: that of who began in
   * the last moment of the window, or longer where somebody still writes.
   *
   * @throws RefusedException {@code sitting-time-over}
   */
  public void requireTime(Sitting sitting, Instant now) {
    if (now.isAfter(sitting.writingEndsAt()) && !isWritten(sitting.id())) {
      throw RefusedException.of(ExamRefusal.SITTING_TIME_OVER);
    }
  }

  private boolean isWritten(UUID sitting) {
    return sittings.counts(List.of(sitting)).getOrDefault(sitting, Counts.NOBODY).writing() > 0;
  }
}
