package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.control.ToldViews.Subject;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Tells the pages of those who have not begun how their sitting is now. */
@ApplicationScoped
public class WaitingNews {

  @Inject private Sittings sittings;
  @Inject private Promises promises;
  @Inject private PushBus bus;
  @Inject private TimeSource time;

  /** Tells all of them, by what the database says now. */
  @Transactional
  public void tell(UUID sittingId) {
    Sitting sitting = sittings.sitting(sittingId);
    Set<UUID> begun = sittings.attemptsByCandidate(sittingId).keySet();
    List<Candidate> waiting =
        sittings.candidates(sittingId).stream().filter(one -> !begun.contains(one.id())).toList();
    Map<UUID, Duration> promised = promises.timesOf(waiting);
    Instant now = time.now();
    for (Candidate one : waiting) {
      Duration time = promised.getOrDefault(one.id(), Duration.ZERO);
      boolean admitted = CandidateState.isLetIn(sitting, one, now);
      Subject subject = new Subject(sitting, one, one.version(), admitted, time);
      String told = ToldViews.json(ToldViews.waiting(subject, now, List.of()));
      bus.tell(new News(ToldViews.TOPIC, sittingId, one.id(), told));
    }
  }
}
