package vn.benhoc.people.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Does what compares passwords: a few at once on threads of its own, in the order they came. Only
 * as many may wait as will have their turn while somebody has the patience; the others are refused
 * with {@code log-in-busy} as they come. So is whoever has waited too long after all.
 */
public final class PasswordLine {

  /** Nobody waits longer for a turn. With the work itself it is less than proxies wait: 60 s. */
  public static final Duration PATIENCE = Duration.ofSeconds(50);

  /** However quickly passwords are compared: each that waits holds a connection and its request. */
  static final int MOST = 1_000;

  private static final Map<String, String> LATER = Map.of("seconds", "20");

  private final int threads;
  private final Supplier<Duration> clock;
  private final Consumer<Runnable> call;
  private final ThreadPoolExecutor pool;
  private final LinePace pace = new LinePace();
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * A line.
   *
   * @param threads how many are worked on at once
   * @param clock the time passed since some moment
   * @param call what each is run by
   */
  public PasswordLine(
      int threads, ThreadFactory factory, Supplier<Duration> clock, Consumer<Runnable> call) {
    this.threads = threads;
    this.clock = clock;
    this.call = call;
    pool =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
  }

  /** What comes of the work when it has had its turn; fails with {@code log-in-busy}. */
  public <T> CompletionStage<T> enter(Supplier<T> work) {
    Place<T> place = new Place<>(work);
    if (waiting.incrementAndGet() > room()) {
      place.turnAway();
      return place.done;
    }
    try {
      pool.execute(place);
    } catch (RejectedExecutionException closed) {
      place.turnAway();
    }
    return place.done;
  }

  /** Whether one more would be refused now. */
  public boolean isFull() {
    return waiting.get() >= room();
  }

  /** How many wait for their turn. */
  public int waiting() {
    return waiting.get();
  }

  /**
   * Refuses those that wait, and lets what is being done end; nobody enters any more.
   *
   * @return whether it has ended within that time
   */
  public boolean close(Duration limit) throws InterruptedException {
    pool.shutdown();
    List<Runnable> left = new ArrayList<>();
    pool.getQueue().drainTo(left);
    left.forEach(place -> ((Place<?>) place).turnAway());
    pool.shutdown(); // wakes a thread that had seen the queue before it was emptied, and waits
    // there
    return pool.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Why somebody is turned away, and when to come again. */
  public static RefusedException busy() {
    return RefusedException.of(PeopleRefusal.LOG_IN_BUSY, LATER);
  }

  private long room() {
    return Math.min(MOST, pace.doneWithin(PATIENCE, threads));
  }

  private final class Place<T> implements Runnable {

    private final Supplier<T> work;
    private final Duration since = clock.get();
    private final CompletableFuture<T> done = new CompletableFuture<>();

    Place(Supplier<T> work) {
      this.work = work;
    }

    void turnAway() {
      waiting.decrementAndGet();
      done.completeExceptionally(busy());
    }

    @Override
    public void run() {
      if (clock.get().minus(since).compareTo(PATIENCE) > 0) {
        turnAway();
        return;
      }
      waiting.decrementAndGet();
      try {
        call.accept(this::take);
      } catch (RuntimeException | Error failure) {
        done.completeExceptionally(failure);
      }
    }

    private void take() {
      Duration begun = clock.get();
      try {
        T made = work.get();
        pace.took(clock.get().minus(begun));
        done.complete(made);
      } catch (RuntimeException | Error failure) {
        pace.took(clock.get().minus(begun));
        done.completeExceptionally(failure);
      }
    }
  }
}
