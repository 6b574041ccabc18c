package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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
  @Inject private SweepFailures failures;
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

  /** Page by page behind those who rest or fail: they stay where they are in the order. */
  private void sweep() {
    Instant now = time.now();
    Set<UUID> tried = new HashSet<>();
    Set<UUID> stay = new HashSet<>();
    List<UUID> due;
    do {
      due = journal.due(now.minus(settings.grace()), stay.size(), BATCH);
      Set<UUID> done = handInAll(due, now);
      due.stream().filter(one -> !tried.add(one) || !done.contains(one)).forEach(stay::add);
    } while (due.size() == BATCH);
    failures.keep(stay);
  }

  private Set<UUID> handInAll(List<UUID> due, Instant now) {
    List<CompletableFuture<Optional<Looked>>> handIns =
        due.stream().filter(one -> !failures.rests(one, now)).map(one -> handIn(one, now)).toList();
    List<Looked> done =
        handIns.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
    if (!done.isEmpty()) {
      LOG.log(Level.INFO, "exam.swept attempts={0}", done.size());
    }
    news.tell(done);
    return done.stream().map(one -> one.context().candidateId()).collect(Collectors.toSet());
  }

  /** One attempt that fails must not keep the others from being handed in. */
  private CompletableFuture<Optional<Looked>> handIn(UUID candidate, Instant now) {
    try {
      AttemptContext context = contexts.ofBegun(candidate);
      return lane.submit(context, Act.handIn(HandInBy.CLOCK, now))
          .handle(
              (standing, failure) ->
                  failure == null
                      ? looked(new Looked(context, standing))
                      : failed(candidate, now, failure));
    } catch (RuntimeException failure) {
      return CompletableFuture.completedFuture(failed(candidate, now, failure));
    }
  }

  private Optional<Looked> looked(Looked one) {
    failures.succeeded(one.context().candidateId());
    return Optional.of(one);
  }

  private Optional<Looked> failed(UUID candidate, Instant now, Throwable failure) {
    failures.failed(candidate, now, failure);
    return Optional.empty();
  }
}
