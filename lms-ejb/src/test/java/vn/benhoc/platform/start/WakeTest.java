package vn.benhoc.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WakeTest {

  private final Deque<Runnable> threads = new ArrayDeque<>();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void runsOnceHoweverOftenItIsAskedBeforeItBegins() {
    Wake wake = new Wake(threads::add, runs::incrementAndGet);
    wake.up();
    wake.up();
    wake.up();
    assertThat(threads).hasSize(1);
    threads.pop().run();
    assertThat(runs).hasValue(1);
  }

  @Test
  void runsOnceMoreIfAskedWhileItRuns() {
    Wake[] self = new Wake[1];
    self[0] =
        new Wake(
            threads::add,
            () -> {
              if (runs.incrementAndGet() == 1) {
                self[0].up();
              }
            });
    self[0].up();
    threads.pop().run();
    assertThat(threads).isEmpty();
    assertThat(runs).hasValue(2);
  }

  @Test
  void canBeWokenAgainAfterAFailure() {
    Wake wake =
        new Wake(
            threads::add,
            () -> {
              runs.incrementAndGet();
              throw new IllegalStateException("the database is away");
            });
    wake.up();
    threads.pop().run();
    wake.up();
    threads.pop().run();
    assertThat(runs).hasValue(2);
  }

  @Test
  void canBeWokenAgainAfterAnError() {
    Wake wake =
        new Wake(
            threads::add,
            () -> {
              runs.incrementAndGet();
              throw new NoClassDefFoundError("x");
            });
    wake.up();
    threads.pop().run();
    wake.up();
    threads.pop().run();
    assertThat(runs).hasValue(2);
  }

  @Test
  void canBeWokenAgainAfterItFoundNoThread() {
    AtomicInteger calls = new AtomicInteger();
    Wake wake =
        new Wake(
            work -> {
              if (calls.incrementAndGet() == 1) {
                throw new RejectedExecutionException("no thread");
              }
              threads.add(work);
            },
            runs::incrementAndGet);
    wake.up();
    wake.up();
    threads.pop().run();
    assertThat(runs).hasValue(1);
  }
}
