package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.benhoc.exam.boundary.QueuePlace;
import vn.benhoc.exam.boundary.StartAnswer;
import vn.benhoc.platform.time.TimeSource;

/**
 * The line in front of this node's starts, so that a morning's rush never slows those who write. A
 * call waits a moment for its turn, because mostly it comes at once; after that it hears its place
 * and asks again.
 */
@ApplicationScoped
public class StartQueue {

  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long SOONEST_MILLIS = 250;

  /** Whoever stands far behind need not ask often: a long line would only ask, and never start. */
  private static final long LATEST_MILLIS = 20_000;

  private static final long MILLIS_A_PLACE = 10;

  @Inject private ExamSettings settings;
  @Inject private AnswerThreads answering;
  @Inject private TimeSource time;

  private StartGate gate;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected StartQueue() {}

  @PostConstruct
  void open() {
    gate = new StartGate(settings.startsAtOnce(), PATIENCE);
  }

  /** What the start of somebody in the line is judged by; empty for who is not in it. */
  public Optional<AttemptContext> waiting(UUID sittingId, UUID personId) {
    return gate.waiting(new StartGate.Key(sittingId, personId));
  }

  /** Starts when it is their turn, or tells their place. */
  public CompletionStage<StartAnswer> enter(
      AttemptContext context, Function<AttemptContext, CompletionStage<StartAnswer>> start) {
    StartGate.Key key = new StartGate.Key(context.dealt().sittingId(), context.dealt().personId());
    CompletableFuture<Boolean> turn = gate.ask(key, context, time.now());
    if (!turn.isDone()) {
      CompletableFuture.delayedExecutor(MOMENT.toMillis(), TimeUnit.MILLISECONDS, answering)
          .execute(() -> gate.stepBack(key, turn, time.now()));
    }
    return turn.thenCompose(
        entered ->
            entered
                ? inside(() -> start.apply(context))
                : CompletableFuture.completedStage(place(key)));
  }

  private CompletionStage<StartAnswer> inside(Supplier<CompletionStage<StartAnswer>> start) {
    CompletionStage<StartAnswer> started;
    try {
      started = start.get();
    } catch (RuntimeException failure) {
      started = CompletableFuture.failedStage(failure);
    }
    // Never from here: where starts fail at once, the whole line would pass on one stack.
    started.whenCompleteAsync((answer, failure) -> gate.leave(), answering);
    return started;
  }

  private QueuePlace place(StartGate.Key key) {
    int position = gate.position(key);
    long retry = Math.min(LATEST_MILLIS, SOONEST_MILLIS + MILLIS_A_PLACE * position);
    return new QueuePlace(position, retry, time.now());
  }
}
