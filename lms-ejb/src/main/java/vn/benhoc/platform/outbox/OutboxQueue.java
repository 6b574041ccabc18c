package vn.benhoc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.platform.time.TimeSource;

/** The dispatcher's side of the table, each step in a transaction of its own. */
@ApplicationScoped
public class OutboxQueue {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private TimeSource time;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> due(int most) {
    return entities
        .createQuery(
            "select e.id from OutboxEntry e where e.parked = false and e.dueAt <= :now"
                + " order by e.dueAt, e.id",
            UUID.class)
        .setParameter("now", time.now())
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Claims a message for this node; empty if it is gone or not due any more.
   *
   * @throws jakarta.persistence.OptimisticLockException if another node was faster
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<OutboxMessage> claim(UUID id) {
    OutboxEntry entry = entities.find(OutboxEntry.class, id);
    if (entry == null || !entry.isDue(time.now())) {
      return Optional.empty();
    }
    OutboxMessage message = entry.claim(time.now());
    entities.flush();
    return Optional.of(message);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void done(UUID id) {
    OutboxEntry entry = entities.find(OutboxEntry.class, id);
    if (entry != null) {
      entities.remove(entry);
    }
  }

  /** Returns whether the message was parked. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean failed(UUID id, String reason) {
    OutboxEntry entry = entities.find(OutboxEntry.class, id);
    if (entry == null) {
      return false;
    }
    entry.failed(time.now(), reason);
    return entry.isParked();
  }
}
