package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.boundary.Told;
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

  /**
   * So long after the planned end they are looked at again: a pause begins when the lane gets to
   * it, and so ends a little later for some.
   */
  private static final Duration LATEST = Duration.ofSeconds(15);

  @Inject private AttemptContexts contexts;
  @Inject private LaneStore store;
  @Inject private PushBus bus;
  @Inject private Background background;
  @Inject private Ticker ticker;
  @Inject private TimeSource time;

  private final PriorityQueue<Ending> endings =
      new PriorityQueue<>(Comparator.comparing(Ending::at));

  /**
   * A pause that ends.
   *
   * @param at when to look
   * @param planned when it was to end
   */
  private record Ending(Instant at, Instant planned, Sitting sitting, List<UUID> candidates) {

    Ending again(Instant next, List<UUID> left) {
      return new Ending(next, planned, sitting, left);
    }
  }

  @PostConstruct
  void ready() {
    Wake wake = new Wake(background, this::tellThoseOver);
    ticker.every(PERIOD, wake::up);
  }

  /** From then on these candidates write again, unless something else is done to them before. */
  void endAt(Instant at, Sitting sitting, List<UUID> candidates) {
    add(new Ending(at, at, sitting, candidates));
  }

  private void add(Ending ending) {
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

  /** Who can't be told now is looked at again. */
  private void tell(Ending over, Instant now) {
    List<UUID> left = new ArrayList<>(over.candidates());
    try {
      List<AttemptContext> of = over.candidates().stream().map(contexts::ofBegun).toList();
      var standings = store.standings(of);
      for (AttemptContext context : of) {
        Standing standing = standings.get(context.candidateId());
        if (standing == null || !isPaused(context, standing, now)) {
          left.remove(context.candidateId());
        }
        if (standing != null && isWriting(context, standing, now)) {
          tell(over.sitting(), context, standing, now);
        }
      }
    } finally {
      if (!left.isEmpty() && now.isBefore(over.planned().plus(LATEST))) {
        add(over.again(now.plus(PERIOD), left));
      }
    }
  }

  private void tell(Sitting sitting, AttemptContext context, Standing standing, Instant now) {
    Told told = ToldViews.begun(sitting, context, standing, now, List.of());
    UUID candidate = context.candidateId();
    bus.tell(new News(ToldViews.TOPIC, sitting.id(), candidate, ToldViews.json(told)));
    bus.tell(new News(AttemptMoves.TOPIC, sitting.id(), candidate, ""));
  }

  private static boolean isPaused(AttemptContext context, Standing standing, Instant now) {
    return context.rules().isPaused(standing.state(), now);
  }

  /** Paused anew meanwhile, or collected, they have been told so. */
  private static boolean isWriting(AttemptContext context, Standing standing, Instant now) {
    return standing.state().phase() == AttemptState.Phase.WRITING
        && !isPaused(context, standing, now);
  }
}
