package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.platform.time.TimeSource;

/** What the sweeper does, each attempt in a transaction of its own. */
@ApplicationScoped
public class ClockHandIn {

  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private HandIn handIn;
  @Inject private ExamSettings settings;
  @Inject private TimeSource time;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> due(int most) {
    return journal.due(time.now().minus(settings.grace()), most);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void handIn(UUID attemptId) {
    journal
        .hold(attemptId)
        .filter(attempt -> attempt.handedInAt() == null)
        .ifPresent(
            attempt -> handIn.handIn(attempt, contexts.of(attempt), HandInBy.CLOCK, time.now()));
  }
}
