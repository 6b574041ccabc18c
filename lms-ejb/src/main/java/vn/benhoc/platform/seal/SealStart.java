package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.StartStep;

/**
 * Before anything else at the start: counts what each key sealed, refuses to start without a key
 * that is needed, and has what other keys sealed sealed anew.
 */
@ApplicationScoped
public class SealStart implements StartStep {

  private static final Logger LOG = Logger.getLogger(SealStart.class.getName());
  private static final int ORDER = 50;

  @Inject private Sealer sealer;
  @Inject private SealSettings settings;
  @Inject private SealWork work;
  @Inject private SealLedger ledger;
  @Inject private SealRenewals renewals;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    SealCount count = work.count();
    LOG.log(Level.INFO, "seal.count sealing={0} texts={1}", new Object[] {sealer.newest(), count});
    refuseWithoutKeys(count.without(sealer.names()).without(SealCount.UNSEALED));
    ledger.note(count.keys(), sealer.newest());
    renewals.beginIfNeeded(count);
  }

  private void refuseWithoutKeys(SealCount closed) {
    if (closed.total() == 0) {
      return;
    }
    SealCount missing = closed.without(settings.lostKeys());
    if (missing.total() > 0) {
      throw new KeyMissingException(missing);
    }
    LOG.log(Level.WARNING, "seal.lost texts={0}: they do not open", closed);
  }
}
