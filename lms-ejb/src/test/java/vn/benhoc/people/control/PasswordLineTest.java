package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.RefusedException;

@Timeout(30)
class PasswordLineTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final AtomicReference<Duration> clock = new AtomicReference<>(Duration.ZERO);
  private final CountDownLatch held = new CountDownLatch(1);
  private PasswordLine line = lineOf(1);

  private PasswordLine lineOf(int threads) {
    return new PasswordLine(threads, Executors.defaultThreadFactory(), clock::get, Runnable::run);
  }

  @AfterEach
  void end() throws InterruptedException {
    held.countDown();
    assertThat(line.close(LIMIT)).isTrue();
    assertThat(line.waiting()).isZero();
  }

  private <T> CompletableFuture<T> enter(Supplier<T> work) {
    return line.enter(work).toCompletableFuture();
  }

  /** Keeps a thread busy until {@link #held} is let go. */
  private CompletableFuture<String> hold() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> holding =
        enter(
            () -> {
              begun.countDown();
              await(held);
              return "held";
            });
    begun.await();
    return holding;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void fill() {
    while (!line.isFull()) {
      enter(() -> "filled");
    }
  }

  private static void assertBusy(CompletableFuture<?> turnedAway) {
    assertThat(turnedAway)
        .failsWithin(LIMIT)
        .withThrowableThat()
        .havingCause()
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(PeopleRefusal.LOG_IN_BUSY);
              assertThat(refused.parameters()).containsEntry("seconds", "20");
            });
  }

  @Test
  void neverMoreThanItsThreadsWorkAtOnce() throws Exception {
    line.close(LIMIT);
    line = lineOf(2);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<Integer>> all = Collections.synchronizedList(new ArrayList<>());
    List<Thread> asking =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          for (int k = 0; k < 20; k++) {
                            all.add(enter(() -> measured(now, most)));
                          }
                        }))
            .toList();
    asking.forEach(Thread::start);
    for (Thread one : asking) {
      one.join();
    }
    assertThat(all).hasSize(160).allSatisfy(one -> assertThat(one).succeedsWithin(LIMIT));
    assertThat(most).hasValue(2);
  }

  private static int measured(AtomicInteger now, AtomicInteger most) {
    int atOnce = now.incrementAndGet();
    most.accumulateAndGet(atOnce, Math::max);
    try {
      Thread.sleep(2);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return now.decrementAndGet();
  }

  @Test
  void closesWhileItIsBusy() throws Exception {
    for (int round = 0; round < 2_000; round++) {
      PasswordLine busy = lineOf(1);
      for (int k = 0; k < 50; k++) {
        busy.enter(() -> "quick");
      }
      assertThat(busy.close(LIMIT)).as("round %d", round).isTrue();
      assertThat(busy.waiting()).isZero();
    }
  }

  @Test
  void theFirstToComeIsTheFirstToBeDone() throws Exception {
    hold();
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<CompletableFuture<Boolean>> all =
        IntStream.range(0, 50).mapToObj(i -> enter(() -> order.add(i))).toList();
    assertThat(line.waiting()).isEqualTo(50);
    held.countDown();
    assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(LIMIT));
    assertThat(order).isEqualTo(IntStream.range(0, 50).boxed().toList());
    assertThat(line.waiting()).isZero();
  }

  @Test
  void whoeverComesWhenItIsFullIsTurnedAwayAtOnce() throws Exception {
    hold();
    fill();
    int full = line.waiting();
    assertThat(full).isEqualTo(166);
    CompletableFuture<String> late = enter(() -> "late");
    assertThat(late).isCompletedExceptionally();
    assertBusy(late);
    assertThat(line.waiting()).isEqualTo(full);
  }

  @Test
  void manyThatComeAtOnceDoNotOverfillIt() throws Exception {
    hold();
    AtomicInteger most = new AtomicInteger();
    List<Thread> asking =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          for (int k = 0; k < 100; k++) {
                            if (!enter(() -> "in").isDone()) {
                              most.incrementAndGet();
                            }
                          }
                        }))
            .toList();
    asking.forEach(Thread::start);
    for (Thread one : asking) {
      one.join();
    }
    assertThat(most).hasValue(166);
  }

  @Test
  void whereWorkIsQuickMoreMayWaitButNotAnyNumber() throws Exception {
    for (int i = 0; i < 200; i++) {
      assertThat(enter(() -> "quick")).succeedsWithin(LIMIT);
    }
    hold();
    fill();
    assertThat(line.waiting()).isEqualTo(PasswordLine.MOST);
  }

  @Test
  void whoHasWaitedTooLongIsTurnedAwayAndTheirWorkIsNotDone() throws Exception {
    hold();
    AtomicInteger done = new AtomicInteger();
    CompletableFuture<Integer> old = enter(done::incrementAndGet);
    clock.set(PasswordLine.PATIENCE.plusMillis(1));
    CompletableFuture<Integer> fresh = enter(done::incrementAndGet);
    held.countDown();
    assertBusy(old);
    assertThat(fresh).succeedsWithin(LIMIT).isEqualTo(1);
  }

  @Test
  void nobodyIsLostWhenTheWorkThrows() throws Exception {
    hold();
    CompletableFuture<String> fails =
        enter(
            () -> {
              throw new IllegalStateException("a bug");
            });
    CompletableFuture<String> breaks =
        enter(
            () -> {
              throw new StackOverflowError();
            });
    CompletableFuture<String> after = enter(() -> "done");
    held.countDown();
    assertThatThrownBy(fails::join).hasRootCauseMessage("a bug");
    assertThatThrownBy(breaks::join).hasRootCauseInstanceOf(StackOverflowError.class);
    assertThat(after).succeedsWithin(LIMIT).isEqualTo("done");
  }

  @Test
  void norWhenTheContainerDoesNotTakeTheCall() throws Exception {
    line.close(LIMIT);
    AtomicInteger calls = new AtomicInteger();
    line =
        new PasswordLine(
            1,
            Executors.defaultThreadFactory(),
            clock::get,
            work -> {
              if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("no call");
              }
              work.run();
            });
    CompletableFuture<String> first = enter(() -> "first");
    assertThatThrownBy(first::join).hasRootCauseMessage("no call");
    assertThat(enter(() -> "second")).succeedsWithin(LIMIT).isEqualTo("second");
  }

  @Test
  void whenItClosesWhatIsBeingDoneEndsAndTheOthersAreTurnedAway() throws Exception {
    CompletableFuture<String> being = hold();
    CompletableFuture<String> waits = enter(() -> "never");
    assertThat(line.close(Duration.ZERO)).isFalse();
    assertBusy(waits);
    assertBusy(enter(() -> "never either"));
    assertThat(being).isNotDone();
    held.countDown();
    assertThat(being).succeedsWithin(LIMIT).isEqualTo("held");
    assertThat(line.close(LIMIT)).isTrue();
  }
}
