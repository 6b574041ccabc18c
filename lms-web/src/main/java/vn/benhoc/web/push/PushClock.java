package vn.benhoc.web.push;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateLine;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.platform.push.PushBus;

/**
 * The one clock of all sockets: it gathers what has changed over a moment, looks who has fallen
 * silent, and now and then whether those who look still may.
 */
@ApplicationScoped
public class PushClock {

  private static final Logger LOG = Logger.getLogger(PushClock.class.getName());
  private static final long MOMENT_MILLIS = 400;
  private static final int RIGHTS_EVERY = 50;

  /** What could not be told is tried again after two seconds: it is the database, most often. */
  private static final int REST_AFTER_FAILURE = 5;

  @Resource private ManagedScheduledExecutorService threads;
  @Inject private PushBus bus;
  @Inject private CandidateSockets candidates;
  @Inject private WallFeed walls;
  @Inject private CandidateLine line;

  private @Nullable ScheduledFuture<?> ticking;
  private int ticks;
  private int nextFlush;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected PushClock() {}

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    bus.listen(CandidateLine.topic(), candidates::tell);
    bus.listen(WallDesk.topic(), walls::hear);
    bus.listen(WallDesk.rightsTopic(), walls::rightsChanged);
    bus.listen(WallDesk.sittingTopic(), walls::sittingChanged);
    ticking =
        threads.scheduleWithFixedDelay(
            this::tick, MOMENT_MILLIS, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Whatever fails, the clock goes on; what was not told is told a little later. */
  private void tick() {
    ticks++;
    run("push.look-failed", line::look);
    run("push.rights-failed", walls::checkDoubtful);
    run("push.sitting-failed", walls::tellSittings);
    if (ticks >= nextFlush && !run("push.flush-failed", walls::flush)) {
      nextFlush = ticks + REST_AFTER_FAILURE;
    }
    if (ticks % RIGHTS_EVERY == 0) {
      run("push.rights-failed", walls::checkRights);
    }
  }

  /** Whether it did not fail. */
  private static boolean run(String name, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.WARNING, name, failure);
      return false;
    }
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> running = ticking;
    if (running != null) {
      running.cancel(false);
    }
  }
}
