package vn.benhoc.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketTimersTest {

  private final ScheduledExecutorService managed = Executors.newScheduledThreadPool(1);
  private final ScheduledExecutorService plain = Executors.newScheduledThreadPool(1);

  /** As the container's class that keeps the timer. */
  private static class Base {
    private final ScheduledExecutorService managedScheduledExecutorService;

    Base(ScheduledExecutorService timer) {
      this.managedScheduledExecutorService = timer;
    }

    ScheduledExecutorService timer() {
      return managedScheduledExecutorService;
    }
  }

  private static final class Container extends Base {
    Container(ScheduledExecutorService timer) {
      super(timer);
    }
  }

  @AfterEach
  void stop() {
    managed.shutdownNow();
    plain.shutdownNow();
  }

  @Test
  void theTimerOfAContainerIsReplaced() {
    Container container = new Container(managed);
    assertThat(SocketTimers.replace(container, plain)).isTrue();
    assertThat(container.timer()).isSameAs(plain);
  }

  @Test
  void aContainerThatKeepsItOtherwiseIsLeftAlone() {
    assertThat(SocketTimers.replace(new Object(), plain)).isFalse();
  }
}
