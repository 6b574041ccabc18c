package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Ticker;
import vn.benhoc.platform.start.Wake;
import vn.benhoc.platform.time.TimeSource;

/**
 * Tells the pages of candidates that a pause is over by its time: nobody does anything then that
 * would tell them. What is to come is known in memory alone, for a page that hears nothing asks.
 * Safe for use by many threads.
 */
@ApplicationScoped
public class PauseEnds {

  private static final Duration PERIOD = Duration.ofSeconds(1);

  @Inject private AttemptContexts contexts;
  @Inject private LaneStore store;
  @Inject private PushBus bus;
  @Inject private Background background;
  @Inject private Ticker ticker;
  @Inject private TimeSource time;

  private final PriorityQueue<Ending> endings =
      new PriorityQueue<>(Comparator.comparing(Ending::at));

  private record Ending(Instant at, Sitting sitting, List<UUID> candidates) {}

  @PostConstruct
  void ready() {
    Wake wake = new Wake(background, this::tellThoseOver);
    ticker.every(PERIOD, wake::up);
  }

  /** From then on these candidates write again, unless something else is done to them before. */
  void endAt(Instant at, Sitting sitting, List<Candidate> candidates) {
    Ending ending = new Ending(at, sitting, candidates.stream().map(Candidate::id).toList());
    synchronized (endings) {
      endings.add(ending);
    }
  }

  void tellThoseOver() {
    Instant now = time.now();
    for (Ending over = next(now); over != null; over = next(now)) {
      tell(over, now);
    }
  }

  private @Nullable Ending next(Instant now) {
    synchronized (endings) {
      Ending first = endings.peek();
      return first == null || first.at().isAfter(now) ? null : endings.poll();
    }
  }

  private void tell(Ending over, Instant now) {
    List<AttemptContext> of = over.candidates().stream().map(contexts::ofBegun).toList();
    var standings = store.standings(of);
    for (AttemptContext context : of) {
      Standing standing = standings.get(context.candidateId());
      if (standing != null && isWriting(context, standing, now)) {
        Told told = ToldViews.begun(over.sitting(), context, standing, now, List.of());
        UUID sitting = over.sitting().id();
        bus.tell(new News(ToldViews.TOPIC, sitting, context.candidateId(), ToldViews.json(told)));
        bus.tell(new News(AttemptMoves.TOPIC, sitting, context.candidateId(), ""));
      }
    }
  }

  /** Paused anew meanwhile, or collected, they have been told so. */
  private static boolean isWriting(AttemptContext context, Standing standing, Instant now) {
    return standing.state().phase() == AttemptState.Phase.WRITING
        && !context.rules().isPaused(standing.state(), now);
  }
}
