package vn.benhoc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Links what was recorded into the chain, and checks the chain. */
@ApplicationScoped
public class AuditChain {

  private static final int BATCH = 500;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Links the oldest unlinked entries, on one node at a time; returns how many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int append() {
    List<AuditEntry> waiting =
        entities
            .createQuery(
                "select e from AuditEntry e where e.place is null order by e.at, e.id",
                AuditEntry.class)
            .setMaxResults(BATCH)
            .getResultList();
    if (waiting.isEmpty()) {
      return 0;
    }
    AuditHead head = head(LockModeType.PESSIMISTIC_WRITE);
    waiting.forEach(entry -> linkUnlessLinked(head, entry));
    return waiting.size();
  }

  /** Another node may have linked it between the query and the lock. */
  private void linkUnlessLinked(AuditHead head, AuditEntry entry) {
    entities.refresh(entry);
    if (entry.place() == null) {
      head.append(entry);
    }
  }

  /** Where the chain ends now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public AuditEnd end() {
    return head(LockModeType.NONE).end();
  }

  /** Whether the chain has that link where it was its end. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean has(AuditEnd kept) {
    return !entities
        .createQuery(
            "select e.id from AuditEntry e where e.place = :place and e.hash = :hash", UUID.class)
        .setParameter("place", kept.place())
        .setParameter("hash", kept.hash())
        .getResultList()
        .isEmpty();
  }

  /** Walks the whole chain. */
  @Transactional
  public AuditVerdict verify() {
    AuditHead head = head(LockModeType.PESSIMISTIC_READ);
    AuditWalk walk = new AuditWalk();
    boolean fits = true;
    List<AuditEntry> links = linksAfter(0);
    while (fits && !links.isEmpty()) {
      for (AuditEntry link : links) {
        fits = walk.follow(link.fact(), link.place(), link.hash());
      }
      entities.clear();
      links = linksAfter(walk.place());
    }
    return walk.end(head, waiting());
  }

  private List<AuditEntry> linksAfter(long place) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.place > :place order by e.place", AuditEntry.class)
        .setParameter("place", place)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private long waiting() {
    return entities
        .createQuery("select count(e) from AuditEntry e where e.place is null", Long.class)
        .getSingleResult();
  }

  private AuditHead head(LockModeType lock) {
    AuditHead head = entities.find(AuditHead.class, AuditHead.MAIN, lock);
    if (head == null) {
      throw new IllegalStateException("the head of the audit chain is missing");
    }
    return head;
  }
}
