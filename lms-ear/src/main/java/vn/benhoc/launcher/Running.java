package vn.benhoc.launcher;

import java.time.Duration;
import java.util.OptionalInt;

/** A process that a {@link Watch} keeps running. */
interface Running extends AutoCloseable {

  /**
   * Waits for its end, but no longer than that.
   *
   * @return its exit code (128 and the signal's number if a signal ended it); empty while it runs
   */
  OptionalInt awaitEnd(Duration longest) throws InterruptedException;

  /** Ends it in order and waits for that; nothing happens if it has ended. */
  @Override
  void close();
}
