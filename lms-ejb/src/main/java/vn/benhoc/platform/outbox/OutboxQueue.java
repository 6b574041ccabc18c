package vn.benhoc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.platform.node.ThisNode;
import vn.benhoc.platform.time.TimeSource;

/** The dispatcher's side of the table, each step in a transaction of its own. */
@ApplicationScoped
public class OutboxQueue {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private TimeSource time;
  @Inject private ThisNode node;

  /** A message that waits, and of which topic. */
  public record Due(UUID id, String topic) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Due> due(int most) {
    return entities
        .createQuery(
            "select e.id, e.topic from OutboxEntry e where e.parked = false and e.dueAt <= :now"
                + " order by e.dueAt, e.id",
            Object[].class)
        .setParameter("now", time.now())
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Due((UUID) row[0], (String) row[1]))
        .toList();
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
    OutboxMessage message = entry.claim(node.name(), time.now());
    entities.flush();
    return Optional.of(message);
  }

  /**
   * Claims those of the messages that are still due.
   *
   * @throws jakarta.persistence.OptimisticLockException if another node was faster with one of
   *     them; then none is claimed
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<OutboxMessage> claimAll(List<UUID> ids) {
    Instant now = time.now();
    List<OutboxMessage> claimed =
        entities
            .createQuery("select e from OutboxEntry e where e.id in :ids", OutboxEntry.class)
            .setParameter("ids", ids)
            .getResultStream()
            .filter(entry -> entry.isDue(now))
            .map(entry -> entry.claim(node.name(), now))
            .toList();
    entities.flush();
    return claimed;
  }

  /**
   * Frees what an earlier boot of this node had claimed when it ended; what others have claimed
   * stays theirs.
   *
   * @return how many it freed
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int release() {
    Instant now = time.now();
    List<OutboxEntry> left =
        entities
            .createQuery(
                "select e from OutboxEntry e where e.parked = false and e.claimedBy is not null",
                OutboxEntry.class)
            .getResultStream()
            .filter(entry -> node.isEarlierBoot(entry.claimedBy()))
            .toList();
    left.forEach(entry -> entry.release(now));
    return left.size();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void allDone(List<UUID> ids) {
    entities
        .createQuery("delete from OutboxEntry e where e.id in :ids")
        .setParameter("ids", ids)
        .executeUpdate();
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
    entry.failed(node.name(), time.now(), reason);
    return entry.isParked();
  }
}
