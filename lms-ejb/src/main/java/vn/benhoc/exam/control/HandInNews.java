package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/**
 * Tells the pages of candidates that the clock has handed in for them. All of a sitting end at
 * once: whoever is told need not ask until it happens.
 */
@ApplicationScoped
public class HandInNews {

  @Inject private Sittings sittings;
  @Inject private PushBus bus;
  @Inject private TimeSource time;

  /** An attempt after the clock has looked at it. */
  record Looked(AttemptContext context, Standing standing) {

    boolean isClosed() {
      return standing.facts().closed() != null;
    }

    UUID sittingId() {
      return context.dealt().sittingId();
    }
  }

  /** Tells those that are closed; where time was granted meanwhile there is nothing to tell. */
  void tell(List<Looked> looked) {
    List<Looked> closed = looked.stream().filter(Looked::isClosed).toList();
    Map<UUID, Sitting> known =
        sittings.sittings(closed.stream().map(Looked::sittingId).distinct().toList());
    Instant now = time.now();
    for (Looked one : closed) {
      Sitting sitting = known.get(one.sittingId());
      if (sitting != null) {
        String told =
            ToldViews.json(ToldViews.begun(sitting, one.context(), one.standing(), now, List.of()));
        bus.tell(new News(ToldViews.TOPIC, sitting.id(), one.context().candidateId(), told));
      }
    }
  }
}
