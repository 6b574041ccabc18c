package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.start.BackgroundCall;
import vn.benhoc.platform.time.TimeSource;

/** Runs this node's {@link Lane} from deployment to undeployment, on a thread of its own. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AttemptLane {

  private static final Logger LOG = Logger.getLogger(AttemptLane.class.getName());
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  @Resource private ManagedThreadFactory threads;
  @Inject private BackgroundCall call;
  @Inject private LaneStore store;
  @Inject private AnswerThreads answering;
  @Inject private ExamSettings settings;
  @Inject private TrafficMeter meter;
  @Inject private TimeSource time;

  private Lane lane;
  private Thread writer;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  public AttemptLane() {}

  @PostConstruct
  void open() {
    lane = new Lane(store, settings.laneCapacity(), call::run, answering, time::elapsed);
    writer = threads.newThread(lane::run);
    writer.setName("exam-lane");
    writer.start();
  }

  /**
   * Lets an act on an attempt that has begun wait for its commit. Where this node does not know the
   * attempt yet, the caller's thread reads its log: after a restart many do so at once, and the
   * lane does not wait for any.
   *
   * @return how the attempt stands after it, once that is on disk; or the refusal: that of the act,
   *     or {@code exam-busy} where the same may be sent again
   */
  public CompletableFuture<Standing> submit(AttemptContext context, Act act) {
    Traffic.Ticket ticket = meter.arrived();
    try {
      store.learn(List.of(context));
    } catch (RuntimeException failure) {
      return meter.watch(CompletableFuture.failedFuture(failure), ticket);
    }
    return meter.watch(lane.submit(context, act), ticket);
  }

  /**
   * The same for many at once, who are read in two queries where they are not known.
   *
   * @param act null where nothing is to be done: then the answer is how they stand
   */
  public List<CompletableFuture<Standing>> submitAll(
      List<AttemptContext> contexts, @Nullable Act act) {
    store.learn(contexts);
    Act deed = act == null ? work -> {} : act;
    return contexts.stream().map(context -> lane.submit(context, deed)).toList();
  }

  /** The same for a start, of which there is no log to be read. */
  public CompletableFuture<Standing> begin(AttemptContext context, Act start) {
    return meter.watch(lane.submit(context, start), meter.arrived());
  }

  /** What waits is still done, and answered. */
  @PreDestroy
  void close() {
    lane.stop();
    try {
      writer.join(STOP_LIMIT.toMillis());
      LOG.log(Level.INFO, "exam.lane-closed waiting={0}", lane.length());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
