package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.job.JobState;
import vn.benhoc.platform.job.JobView;
import vn.benhoc.platform.job.Jobs;

/** Begins and ends the sealing anew by a new key, and records both; never a key itself. */
@ApplicationScoped
public class SealRenewals {

  static final String KIND = "seal.renewal";

  private static final Logger LOG = Logger.getLogger(SealRenewals.class.getName());
  private static final String SUBJECT = "seal";

  @Inject private Sealer sealer;
  @Inject private SealLedger ledger;
  @Inject private SealFigures figures;
  @Inject private Jobs jobs;
  @Inject private Audit audit;

  /** By which key a job seals is its subject: the node that runs it may seal by another itself. */
  static UUID subject(String key) {
    return UUID.nameUUIDFromBytes(("seal-key/" + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Starts the job that seals anew, if there is anything for it, this node has the latest key, and
   * none is under way.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void beginIfNeeded(SealCount count) {
    String key = sealer.newest();
    SealCount others = count.without(key);
    figures.tell(others.total());
    SealCount opening = others.within(sealer.names());
    if (opening.total() == 0) {
      return;
    }
    ledger.hold();
    if (!ledger.latest().equals(key)) {
      LOG.log(
          Level.WARNING,
          "seal.older-key sealing={0} latest={1}: put the latest key first on this node too",
          new Object[] {key, ledger.latest()});
    } else if (latest(key).map(JobView::state).map(JobState::isFinal).orElse(true)) {
      begin(key, opening);
    }
  }

  /** Whether the latest job for the key of this node has failed, as by a database that was away. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hasFailed() {
    return latest(sealer.newest()).filter(job -> job.state() == JobState.FAILED).isPresent();
  }

  private Optional<JobView> latest(String key) {
    return jobs.latest(KIND, subject(key));
  }

  private void begin(String key, SealCount others) {
    UUID job = jobs.start(KIND, subject(key), Math.toIntExact(others.total()));
    audit.record("seal.renewal-begin", SUBJECT, job, detail(key, others).build().toString());
    LOG.log(Level.INFO, "seal.renewal-begin to={0} texts={1}", new Object[] {key, others});
  }

  /** Records what a run came to. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public String end(UUID job, String key, int sealed, SealCount left) {
    figures.tell(left.total());
    String detail = detail(key, left).add("sealed", sealed).build().toString();
    audit.record("seal.renewal-end", SUBJECT, job, detail);
    if (left.total() == 0) {
      LOG.log(
          Level.INFO,
          "seal.renewal-end to={0} sealed={1}: no text is of another key any more",
          new Object[] {key, Integer.toString(sealed)});
    } else {
      LOG.log(
          Level.WARNING,
          "seal.renewal-end to={0} sealed={1} left={2}: keep the keys of those",
          new Object[] {key, Integer.toString(sealed), left});
    }
    return detail;
  }

  private static JsonObjectBuilder detail(String key, SealCount others) {
    JsonObjectBuilder texts = Json.createObjectBuilder();
    others.texts().forEach(texts::add);
    return Json.createObjectBuilder().add("to", key).add("others", texts);
  }
}
