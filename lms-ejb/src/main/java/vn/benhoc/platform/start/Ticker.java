package vn.benhoc.platform.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets something happen again and again while the application runs, by the time that passes: the
 * server's own timers go by the machine's clock and stand still for an hour when that is set back
 * by one.
 */
@ApplicationScoped
public class Ticker {

  private static final Logger LOG = Logger.getLogger(Ticker.class.getName());

  @Resource private ManagedScheduledExecutorService threads;
  @Inject private Background background;

  private final List<ScheduledFuture<?>> ticking = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected Ticker() {}

  /** Runs a task in the background, that long after the tick before; a failure ends nothing. */
  public void every(Duration period, Runnable task) {
    long millis = period.toMillis();
    ticking.add(
        threads.scheduleWithFixedDelay(() -> tick(task), millis, millis, TimeUnit.MILLISECONDS));
  }

  private void tick(Runnable task) {
    try {
      background.execute(task);
    } catch (RuntimeException | Error failure) { // one that gets out would be the last tick
      LOG.log(Level.WARNING, "ticker.failed", failure);
    }
  }

  @PreDestroy
  void stop() {
    ticking.forEach(one -> one.cancel(false));
  }
}
