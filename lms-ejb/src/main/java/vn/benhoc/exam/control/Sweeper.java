package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.start.Wake;

/**
 * Hands in by the clock what nobody handed in, with nobody present, on whichever node comes first.
 */
@ApplicationScoped
public class Sweeper {

  private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());
  private static final int BATCH = 200;

  @Inject private Background background;
  @Inject private ClockHandIn clock;

  private Wake wake;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected Sweeper() {}

  @PostConstruct
  void ready() {
    wake = new Wake(background, this::sweep);
  }

  void beat(@Observes Beat beat) {
    wake.up();
  }

  /** One attempt that fails must not keep the others from being handed in. */
  private void sweep() {
    List<UUID> due = clock.due(BATCH);
    int done = 0;
    for (UUID attempt : due) {
      try {
        clock.handIn(attempt);
        done++;
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "exam.sweep-failed attempt=" + attempt, failure);
      }
    }
    if (done > 0) {
      LOG.log(Level.INFO, "exam.swept attempts={0}", done);
    }
    if (done == BATCH) {
      wake.up();
    }
  }
}
