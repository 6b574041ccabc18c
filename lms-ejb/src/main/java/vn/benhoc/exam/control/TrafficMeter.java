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

  @Gauge(name = "exam_written_per_second", absolute = true, unit = MetricUnits.PER_SECOND)
  public double perSecond() {
    return reading().perSecond();
  }

  @Gauge(name = "exam_written_last_minute", absolute = true, unit = MetricUnits.NONE)
  public long written() {
    return reading().written();
  }

  @Gauge(name = "exam_refused_last_minute", absolute = true, unit = MetricUnits.NONE)
  public long refused() {
    return reading().refused();
  }

  @Gauge(name = "exam_failed_last_minute", absolute = true, unit = MetricUnits.NONE)
  public long failed() {
    return reading().failed();
  }

  @Gauge(name = "exam_write_p99", absolute = true, unit = MetricUnits.MILLISECONDS)
  public long p99() {
    return reading().p99().toMillis();
  }

  @Gauge(name = "exam_waiting", absolute = true, unit = MetricUnits.NONE)
  public int waiting() {
    return reading().waiting();
  }

  @Gauge(name = "exam_oldest_waiting", absolute = true, unit = MetricUnits.MILLISECONDS)
  public long oldest() {
    return reading().oldest().toMillis();
  }
}
