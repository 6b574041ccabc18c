package vn.benhoc.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Beats on every node for what a commit elsewhere, a pause that ran out or a dead node left to do.
 * The work itself is claimed in the database, so that each piece is done once.
 */
@Singleton
@Startup
@DependsOn("Starter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformTimer {

  private static final Duration PERIOD = Duration.ofSeconds(5);

  @Inject private Event<Beat> beat;
  @Inject private Ticker ticker;

  @PostConstruct
  void begin() {
    ticker.every(PERIOD, () -> beat.fire(new Beat()));
  }
}
