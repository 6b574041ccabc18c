package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.job.JobHandler;
import vn.benhoc.platform.job.JobRun;

/**
 * Seals all texts of other keys by one. A run that was killed is taken up by the next: what has the
 * key already is passed over.
 */
@ApplicationScoped
public class SealRenewalJob implements JobHandler {

  private static final Logger LOG = Logger.getLogger(SealRenewalJob.class.getName());
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** After so many texts the log says how far it is. */
  private static final int TOLD = 1000;

  @Inject private Sealer sealer;
  @Inject private SealWork work;
  @Inject private SealRenewals renewals;

  @Override
  public String kind() {
    return SealRenewals.KIND;
  }

  @Override
  public boolean resumable() {
    return true;
  }

  @Override
  public String run(JobRun run) {
    String key = key(run.subject());
    int done = run.done();
    for (SealedColumns table : work.tables()) {
      done = renew(table, key, run, done);
    }
    return renewals.end(run.id(), key, done, work.count().without(key));
  }

  private int renew(SealedColumns table, String key, JobRun run, int before) {
    int done = before;
    UUID last = BEFORE_ALL;
    while (last != null) {
      SealBatch.Outcome outcome = work.renew(table, key, last);
      last = outcome.last();
      if (outcome.sealed() > 0) {
        tell(table, done, done + outcome.sealed());
        done += outcome.sealed();
        run.progress(done);
      }
    }
    return done;
  }

  private static void tell(SealedColumns table, int before, int done) {
    if (before / TOLD < done / TOLD) {
      LOG.log(
          Level.INFO,
          "seal.renewal table={0} sealed={1}",
          new Object[] {table.table(), Integer.toString(done)});
    }
  }

  private String key(UUID subject) {
    return sealer.names().stream()
        .filter(name -> SealRenewals.subject(name).equals(subject))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the key to seal by is not among this node's"));
  }
}
