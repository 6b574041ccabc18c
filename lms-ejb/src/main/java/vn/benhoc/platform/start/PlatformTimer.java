package vn.benhoc.platform.start;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

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

  @Inject private Event<Beat> beat;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void beat() {
    beat.fire(new Beat());
  }
}
