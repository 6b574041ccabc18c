package vn.benhoc.platform.job;

import java.util.UUID;

/**
 * One run of a job, as its handler sees it. Used by the thread that runs the job alone.
 *
 * @param done what earlier runs had reached, for a resumed job
 */
public record JobRun(UUID id, UUID subject, int done, Jobs jobs) {

  /** Tells how far the run is, at once and outside the handler's transaction. */
  public void progress(int reached) {
    jobs.progress(id, reached);
  }

  public void total(int total) {
    jobs.total(id, total);
  }

  /** Whether somebody asked to stop; asked between steps. */
  public boolean isCancelled() {
    return jobs.find(id).state() == JobState.CANCELLED;
  }
}
