package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the thread of a request waits for, and what not. */
class MomentTest {

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void whatIsDoneIsAnsweredHere() {
    assertThat(Moment.isEnoughFor(CompletableFuture.completedFuture("done"))).isTrue();
  }

  @Test
  void soIsWhatFailed() {
    assertThat(Moment.isEnoughFor(CompletableFuture.failedFuture(new IllegalStateException())))
        .isTrue();
    CompletableFuture<String> cancelled = new CompletableFuture<>();
    cancelled.cancel(false);
    assertThat(Moment.isEnoughFor(cancelled)).isTrue();
  }

  @Test
  void whatTakesLongerIsLeftToOthers() {
    assertThat(Moment.isEnoughFor(new CompletableFuture<>())).isFalse();
  }

  @Test
  void aThreadThatIsStoppedWaitsForNothingAndStaysStopped() {
    Thread.currentThread().interrupt();
    assertThat(Moment.isEnoughFor(new CompletableFuture<>())).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }
}
