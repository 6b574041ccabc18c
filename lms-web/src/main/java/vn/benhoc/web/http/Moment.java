package vn.benhoc.web.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The moment for which the thread of a request waits for what was asked. Nearly everything is done
 * by then and answered where it was asked; only what takes longer is answered by another thread
 * (ADR 0033).
 */
public final class Moment {

  /** Longer than a commit takes; short enough for the few threads of the server. */
  static final Duration LENGTH = Duration.ofMillis(30);

  private Moment() {}

  /** Whether it is over within the moment, well or not. */
  public static boolean isEnoughFor(CompletionStage<?> done) {
    try {
      done.toCompletableFuture().get(LENGTH.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | CancellationException failed) {
      return true;
    } catch (TimeoutException later) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
