package vn.benhoc.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
 * Writes where the chain ends into the server's log, once an hour and when the server stops: there
 * it is out of reach of whoever has the database alone.
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

  @PostConstruct
  void begin() {
    ticker.every(PERIOD, this::write);
  }

  /** A database that is away keeps no server from stopping. */
  @PreDestroy
  void stop() {
    write();
  }

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
