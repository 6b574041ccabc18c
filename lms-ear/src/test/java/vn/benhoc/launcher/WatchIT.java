package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The watch over a process that lives as long as a test says; no time passes. */
@Tag("system")
@Timeout(60)
class WatchIT {

  private static final int KILLED = 137;

  private final List<String> told = new ArrayList<>();
  private final List<Long> pauses = new ArrayList<>();
  private final Deque<Object> next = new ArrayDeque<>();
  private int looks;
  private boolean stopping;

  /** A process that is seen running so many times and has then ended. */
  private static final class Fake implements Running {
    private final int lives;
    private int seen;
    private boolean closed;

    Fake(int lives) {
      this.lives = lives;
    }

    @Override
    public OptionalInt awaitEnd(Duration longest) {
      seen++;
      return seen > lives ? OptionalInt.of(KILLED) : OptionalInt.empty();
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private Watch<Fake> watch(Fake first, Watch.Start<Fake> start) {
    return new Watch<>(
        first,
        start,
        new Watch.Course(() -> looks++, time -> pauses.add(time.toSeconds()), () -> stopping),
        new Watch.Says(told::add, "database", "database.log"));
  }

  /** What is next: a process, or why none starts; after the last the watch is stopped. */
  private Fake startNext() throws InterruptedException {
    Object result = next.poll();
    if (result == null) {
      throw new InterruptedException("no more starts");
    }
    if (result instanceof RuntimeException failure) {
      throw failure;
    }
    return (Fake) result;
  }

  private void play(int firstLives) {
    watch(new Fake(firstLives), this::startNext).watch();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aProcessThatEndedIsStartedAnewAtOnceAndItIsSaid() {
    next.add(new Fake(10));
    play(10);
    assertThat(told.get(0)).contains("code 137").contains("database.log");
    assertThat(told.get(1)).isEqualTo("The database runs again.");
    assertThat(pauses).containsExactly(0L, 0L);
  }

  @Test
  void pausesGrowToHalfAMinuteWhileStartsFailAndItIsTriedOnAndOn() {
    for (int i = 0; i < 8; i++) {
      next.add(new StartProblem("The disk is full."));
    }
    play(10);
    assertThat(pauses).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    assertThat(told).contains("The disk is full. Trying again in 16 s.");
  }

  @Test
  void aProcessThatEndsSoonAfterEachStartIsStartedLaterAndLater() {
    next.add(new Fake(2));
    next.add(new Fake(2));
    next.add(new Fake(3));
    play(10);
    assertThat(pauses).containsExactly(0L, 1L, 2L, 0L);
  }

  @Test
  void aFaultOfTheStartItselfDoesNotEndTheWatch() {
    next.add(new IllegalStateException("not foreseen"));
    next.add(new Fake(10));
    play(10);
    assertThat(told)
        .contains("java.lang.IllegalStateException: not foreseen Trying again in 1 s.")
        .contains("The database runs again.");
  }

  @Test
  void theDiskIsLookedAtWhileItRunsAndBeforeEachStart() {
    next.add(new StartProblem("The disk is full."));
    play(5);
    assertThat(looks).isEqualTo(5 + 2);
  }

  @Test
  void closingInTheMiddleOfAStartEndsItAndSaysNothingMore() throws InterruptedException {
    CountDownLatch starting = new CountDownLatch(1);
    Fake ended = new Fake(10);
    Watch<Fake> watch =
        watch(
            ended,
            () -> {
              starting.countDown();
              new CountDownLatch(1).await();
              throw new AssertionError("nobody opens this latch");
            });
    watch.begin();
    starting.await();
    watch.close();
    assertThat(ended.closed).isTrue();
    assertThat(told).hasSize(1);
  }

  @Test
  void whatEndsAfterAStopWasAskedForIsNeitherStartedAnewNorTold() {
    stopping = true;
    watch(new Fake(0), this::startNext).watch();
    assertThat(told).isEmpty();
    assertThat(pauses).isEmpty();
  }

  @Test
  void aStartThatFailsBecauseOfAStopIsNotTriedAgain() {
    next.add(new StartProblem("It is stopping."));
    watch(
            new Fake(10),
            () -> {
              stopping = true;
              return startNext();
            })
        .watch();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).hasSize(1).first().asString().contains("ended by itself");
  }
}
