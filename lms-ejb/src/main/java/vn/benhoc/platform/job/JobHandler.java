package vn.benhoc.platform.job;

/**
 * Does the work of one kind of job; a CDI bean.
 *
 * <p>It runs on a managed thread outside any transaction and opens those it needs. A refusal it
 * throws fails the job with the refusal's code; any other exception fails it as {@code unexpected}.
 */
public interface JobHandler {

  String kind();

  /** Returns the result as JSON. */
  String run(JobRun run);

  /**
   * Whether a job whose node died may simply run again. If not, it fails as {@code interrupted} and
   * whoever started it decides.
   */
  default boolean resumable() {
    return false;
  }
}
