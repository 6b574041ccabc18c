package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.Traffic.End;
import vn.benhoc.exam.control.Traffic.Reading;
import vn.benhoc.exam.control.Traffic.Ticket;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * Measures this node's {@link Traffic}, for the view of the province and for MicroProfile Metrics.
 */
@ApplicationScoped
public class TrafficMeter {

  private Traffic traffic;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected TrafficMeter() {}

  @Inject
  public TrafficMeter(TimeSource time) {
    traffic = new Traffic(time::elapsed);
  }

  /** Counts an answer that is waited for. */
  public <T> CompletableFuture<T> watch(CompletableFuture<T> answer, Ticket ticket) {
    return answer.whenComplete((any, failure) -> traffic.ended(ticket, end(failure)));
  }

  /** Something has arrived. */
  public Ticket arrived() {
    return traffic.arrived();
  }

  private static End end(@org.jspecify.annotations.Nullable Throwable failure) {
    if (failure == null) {
      return End.WRITTEN;
    }
    return failure instanceof RefusedException refused && refused.refusal() != ExamRefusal.EXAM_BUSY
        ? End.REFUSED
        : End.FAILED;
  }

  public Reading reading() {
    return traffic.reading();
  }

  @Gauge(
      name = "exam_written_per_second",
      absolute = true,
      unit = MetricUnits.PER_SECOND,
      description = "Saves, starts and hand-ins written to disk, per second of the last minute")
  public double perSecond() {
    return reading().perSecond();
  }

  @Gauge(
      name = "exam_written_last_minute",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Saves, starts and hand-ins written to disk in the last minute")
  public long written() {
    return reading().written();
  }

  @Gauge(
      name = "exam_refused_last_minute",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Those refused by the rules in the last minute")
  public long refused() {
    return reading().refused();
  }

  @Gauge(
      name = "exam_failed_last_minute",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Those that could not be written in the last minute; pages send them again")
  public long failed() {
    return reading().failed();
  }

  @Gauge(
      name = "exam_write_p99",
      absolute = true,
      unit = MetricUnits.NANOSECONDS,
      description = "Within which time 99 of 100 were on disk, in the last minute")
  public long p99() {
    return reading().p99().toNanos();
  }

  @Gauge(
      name = "exam_waiting",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Those that wait to be written now")
  public int waiting() {
    return reading().waiting();
  }

  @Gauge(
      name = "exam_oldest_waiting",
      absolute = true,
      unit = MetricUnits.MILLISECONDS,
      description = "How long the oldest of them has waited")
  public long oldest() {
    return reading().oldest().toMillis();
  }
}
