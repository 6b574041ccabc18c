package vn.benhoc.platform.start;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a task again and again as long as it is asked for, never twice at once; asking while it runs
 * makes it run once more. Safe for use by many threads.
 */
public final class Wake {

  private static final Logger LOG = Logger.getLogger(Wake.class.getName());

  private final Executor executor;
  private final Runnable task;
  private final AtomicInteger asked = new AtomicInteger();

  public Wake(Executor executor, Runnable task) {
    this.executor = executor;
    this.task = task;
  }

  /** Asks for a run; where no thread is to be had the next call asks again. */
  public void up() {
    if (asked.getAndIncrement() == 0) {
      begin();
    }
  }

  private void begin() {
    try {
      executor.execute(this::runUntilQuiet);
    } catch (Throwable e) { // whatever it is, the next call must find nobody asked for
      asked.set(0);
      LOG.log(Level.WARNING, "wake.no-thread", e);
    }
  }

  private void runUntilQuiet() {
    int answered;
    do {
      answered = asked.get();
      runOnce();
    } while (!asked.compareAndSet(answered, 0));
  }

  /** A failure waits for the next call: whatever is left to do is still in its table. */
  private void runOnce() {
    try {
      task.run();
    } catch (Throwable e) { // an error too: nothing above this one would take up the work again
      LOG.log(Level.WARNING, "wake.failed", e);
    }
  }
}
