package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.seal.SealLedger;
import vn.benhoc.platform.start.StartStep;

/**
 * Seals at the start, once, which items papers use: the migration that made the new table has no
 * keys. Killed in the middle, it goes on at the next start; a paper is moved whole or not at all.
 */
@ApplicationScoped
public class UseSealing implements StartStep {

  private static final Logger LOG = Logger.getLogger(UseSealing.class.getName());
  private static final int ORDER = 150;

  @Inject private OpenUses open;
  @Inject private SealLedger ledger;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    ledger.hold();
    if (!open.isThere()) {
      return;
    }
    List<UUID> papers = open.papers();
    papers.forEach(open::seal);
    open.drop();
    LOG.log(Level.INFO, "bank.uses-sealed papers={0}", papers.size());
  }
}
