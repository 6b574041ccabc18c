package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.control.HandInNews.Looked;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.start.Wake;
import vn.benhoc.platform.time.TimeSource;

/**
 * Hands in by the clock what nobody handed in, with nobody present, on whichever node comes first;
 * many at once, through the lane.
 */
@ApplicationScoped
public class Sweeper {

  private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());
  private static final int BATCH = 200;

  @Inject private Background background;
  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptLane lane;
  @Inject private HandInNews news;
  @Inject private ExamSettings settings;
  @Inject private TimeSource time;

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

  private void sweep() {
    List<UUID> due = journal.due(time.now().minus(settings.grace()), BATCH);
    List<CompletableFuture<Optional<Looked>>> handIns = due.stream().map(this::handIn).toList();
    List<Looked> done =
        handIns.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
    if (!done.isEmpty()) {
      LOG.log(Level.INFO, "exam.swept attempts={0}", done.size());
    }
    if (done.size() == BATCH) {
      wake.up();
    }
    news.tell(done);
  }

  /** One attempt that fails must not keep the others from being handed in. */
  private CompletableFuture<Optional<Looked>> handIn(UUID candidate) {
    try {
      AttemptContext context = contexts.ofBegun(candidate);
      return lane.submit(context, Act.handIn(HandInBy.CLOCK, time.now()))
          .handle(
              (standing, failure) ->
                  failure == null
                      ? Optional.of(new Looked(context, standing))
                      : failed(candidate, failure));
    } catch (RuntimeException failure) {
      return CompletableFuture.completedFuture(failed(candidate, failure));
    }
  }

  private static Optional<Looked> failed(UUID candidate, Throwable failure) {
    LOG.log(Level.WARNING, "exam.sweep-failed candidate=" + candidate, failure);
    return Optional.empty();
  }
}
