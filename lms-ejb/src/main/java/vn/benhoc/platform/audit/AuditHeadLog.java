package vn.benhoc.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.Ticker;

/**
 * Writes where the chain ends into the server's log, at the start and once an hour: there it is out
 * of reach of whoever has the database alone, and goes where logs are copied to. What the chain
 * ends with between two of these is kept by {@link KeptEnd}.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditHeadLog {

  private static final Logger LOG = Logger.getLogger(AuditHeadLog.class.getName());

  private static final Duration PERIOD = Duration.ofHours(1);

  @Inject private Ticker ticker;
  @Inject private AuditChain chain;
  @Inject private KeptEnd kept;

  @PostConstruct
  void begin() {
    compare();
    write();
    ticker.every(PERIOD, this::write);
  }

  /** Before anything is added to the chain: what it has lost shows as long as the end is kept. */
  private void compare() {
    try {
      kept.compare();
      kept.keep();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "audit.end-unknown", failure);
    }
  }

  /** A database that is away for a moment keeps no server from starting. */
  private void write() {
    try {
      AuditEnd end = chain.end();
      if (end.place() > 0) {
        LOG.log(Level.INFO, "audit.head kept={0}", end.kept());
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "audit.head-unknown", failure);
    }
  }
}
