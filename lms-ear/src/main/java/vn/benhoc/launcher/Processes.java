package vn.benhoc.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes in order: asked first, killed when they do not follow. */
final class Processes {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Processes() {}

  static void end(ProcessHandle process) {
    process.destroy();
    try {
      if (!awaitEnd(process, LIMIT)) {
        process.destroyForcibly();
        awaitEnd(process, LIMIT);
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process has ended within the limit. */
  static boolean awaitEnd(ProcessHandle process, Duration limit) throws InterruptedException {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (ExecutionException failure) {
      throw new IllegalStateException("Waiting for process " + process.pid() + " failed", failure);
    }
  }
}
