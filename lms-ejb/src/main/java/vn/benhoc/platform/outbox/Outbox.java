package vn.benhoc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.time.TimeSource;

/** Takes work that must happen if, and only if, the caller's transaction commits. */
@ApplicationScoped
public class Outbox {

  private static final int MOST_SHOWN = 200;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private TimeSource time;
  @Inject private Event<OutboxFilled> filled;

  /**
   * Keeps a message in the caller's transaction; its handler runs soon after the commit.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(String topic, UUID subject, String payloadJson) {
    entities.persist(new OutboxEntry(ids.next(), topic, subject, payloadJson, time.now()));
    filled.fire(new OutboxFilled());
  }

  /** How much waits to be handled, and since when. */
  @Transactional
  public Backlog backlog() {
    Object[] waiting =
        entities
            .createQuery(
                "select count(e), min(e.createdAt) from OutboxEntry e where e.parked = false",
                Object[].class)
            .getSingleResult();
    long parked =
        entities
            .createQuery("select count(e) from OutboxEntry e where e.parked = true", Long.class)
            .getSingleResult();
    Duration oldest =
        waiting[1] == null ? Duration.ZERO : Duration.between((Instant) waiting[1], time.now());
    return new Backlog((Long) waiting[0], oldest.isNegative() ? Duration.ZERO : oldest, parked);
  }

  /** What failed too often, the oldest first. */
  @Transactional
  public List<ParkedMessage> parked() {
    return entities
        .createQuery(
            "select e from OutboxEntry e where e.parked = true order by e.createdAt",
            OutboxEntry.class)
        .setMaxResults(MOST_SHOWN)
        .getResultStream()
        .map(OutboxEntry::parkedMessage)
        .toList();
  }

  /** Tries a parked message again; nothing happens if it is not there any more. */
  @Transactional
  public void retry(UUID id) {
    OutboxEntry entry = entities.find(OutboxEntry.class, id);
    if (entry != null && entry.isParked()) {
      entry.unpark(time.now());
      filled.fire(new OutboxFilled());
    }
  }
}
