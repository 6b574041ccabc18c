package vn.benhoc.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.start.Wake;

/** Runs waiting jobs on this node, a few at once, and takes over those of dead nodes. */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final int AT_ONCE = 2;
  private static final int LOOKED_AT = 50;

  @Inject private Background background;
  @Inject private JobQueue queue;
  @Inject private JobCall call;

  private Wake wake;
  private RunningJobs running;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected JobRunner() {}

  @PostConstruct
  void ready() {
    wake = new Wake(background, this::look);
    running = new RunningJobs(background, wake::up);
  }

  void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobFilled event) {
    wake.up();
  }

  void beat(@Observes Beat beat) {
    wake.up();
  }

  private void look() {
    running.forEach(queue::living);
    queue.takeFromTheDead(call::isResumable, LOOKED_AT);
    for (UUID id : queue.waiting(LOOKED_AT)) {
      if (running.count() >= AT_ONCE) {
        return;
      }
      queue.begin(id).ifPresent(this::hand);
    }
  }

  private void hand(StartedJob job) {
    running.start(job.id(), () -> run(job));
  }

  private void run(StartedJob job) {
    try {
      queue.finish(job.id(), call.call(job));
    } catch (RefusedException e) {
      queue.fail(job.id(), e.refusal().code());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "job.failed kind=" + job.kind() + " id=" + job.id(), e);
      queue.fail(job.id(), Job.UNEXPECTED);
    }
  }
}
