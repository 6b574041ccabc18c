package vn.benhoc.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import vn.benhoc.people.control.PasswordLine;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.start.BackgroundCall;
import vn.benhoc.platform.time.TimeSource;

/**
 * The line in front of this node's log-ins, so that a morning's rush never slows those who write
 * (ADR 0035): a password keeps a processor busy for a good fifth of a second, and this way half of
 * them at most, and no thread of a request.
 */
@ApplicationScoped
public class PasswordQueue {

  private static final Logger LOG = Logger.getLogger(PasswordQueue.class.getName());
  private static final Duration STOP = Duration.ofSeconds(10);

  /**
   * Within which the line has nearly always answered: the patience of those who wait, and the work.
   */
  public static final Duration LIMIT = PasswordLine.PATIENCE.plusSeconds(8);

  @Resource private ManagedThreadFactory factory;
  @Inject private BackgroundCall call;
  @Inject private TimeSource time;

  private PasswordLine line;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected PasswordQueue() {}

  @PostConstruct
  void open() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    line = new PasswordLine(threads, factory, time::elapsed, call::run);
  }

  /**
   * Lets the work, which compares or hashes passwords, wait for its turn and be done: on another
   * thread, in a call of which nobody is the caller. What comes of it may fail with {@code
   * log-in-busy}.
   */
  public <T> CompletionStage<T> enter(Supplier<T> work) {
    return line.enter(work);
  }

  /**
   * Costs next to nothing where anything else would cost more.
   *
   * @throws RefusedException {@code log-in-busy} if too many wait already
   */
  public void demandRoom() {
    if (line.isFull()) {
      throw busy();
    }
  }

  /** Says that too many wait, and when to come again. */
  public static RefusedException busy() {
    return PasswordLine.busy();
  }

  @Gauge(
      name = "log_ins_waiting",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Log-ins and changes of passwords that wait for their turn now")
  public int waiting() {
    return line.waiting();
  }

  /** Those who wait are told to come again; what is being done is done. */
  @PreDestroy
  void close() {
    try {
      if (!line.close(STOP)) {
        LOG.log(Level.WARNING, "people.passwords-left");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
