package vn.benhoc.people.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes dead sessions and forgotten failures; harmless on several nodes at once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PeopleSweeper {

  private static final Logger LOG = Logger.getLogger(PeopleSweeper.class.getName());

  @Inject private SessionRows sessions;
  @Inject private Throttles throttles;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void sweep() {
    int ended = sessions.sweep();
    int forgotten = throttles.sweep();
    LOG.log(Level.INFO, "people.swept sessions={0} throttles={1}", new Object[] {ended, forgotten});
  }
}
