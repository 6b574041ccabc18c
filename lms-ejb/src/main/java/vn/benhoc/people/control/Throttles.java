package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.benhoc.people.entity.Throttle;
import vn.benhoc.people.entity.ThrottleRule;
import vn.benhoc.platform.time.TimeSource;

/** Remembers failed log-ins, in transactions that outlive the refusal. */
@ApplicationScoped
public class Throttles {

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private TimeSource time;

  /** How long that side has to wait; zero if it need not. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Duration blockedFor(String side) {
    Throttle known = entities.find(Throttle.class, side);
    return known == null ? Duration.ZERO : known.blockedFor(time.now());
  }

  /**
   * Counts a failure.
   *
   * @throws jakarta.persistence.PersistenceException if two first failures of a side meet
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(String side, ThrottleRule rule) {
    Throttle known = entities.find(Throttle.class, side, LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      known = new Throttle(side, time.now());
      entities.persist(known);
    }
    known.failed(rule, time.now());
    entities.flush();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forget(String side) {
    Throttle known = entities.find(Throttle.class, side);
    if (known != null) {
      entities.remove(known);
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int sweep() {
    return entities
        .createQuery("delete from Throttle t where t.lastFailureAt < :old")
        .setParameter("old", time.now().minus(KEPT))
        .executeUpdate();
  }
}
