package vn.benhoc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.benhoc.platform.audit.Actor;

/** Calls the handler of a job, as the system for the person who started it. */
@ApplicationScoped
public class JobCall {

  @Inject @Any private Instance<JobHandler> handlers;
  @Inject private Jobs jobs;
  @Inject private Actor actor;

  @ActivateRequestContext
  public String call(StartedJob job) {
    actor.becomeSystemFor(job.startedBy());
    JobHandler handler =
        handler(job.kind())
            .orElseThrow(() -> new IllegalStateException("no handler for job " + job.kind()));
    return handler.run(new JobRun(job.id(), job.subject(), job.done(), jobs));
  }

  public boolean isResumable(String kind) {
    return handler(kind).map(JobHandler::resumable).orElse(false);
  }

  private Optional<JobHandler> handler(String kind) {
    return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
  }
}
