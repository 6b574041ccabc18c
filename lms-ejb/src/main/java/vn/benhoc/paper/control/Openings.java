package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.boundary.PaperUses;
import vn.benhoc.paper.entity.Opening;
import vn.benhoc.platform.problem.RefusedException;

/** Until when papers are sealed, and what was opened before that. */
@ApplicationScoped
public class Openings {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject @Any private Instance<PaperUses> uses;

  /** When time opens the paper: the last of all that it is to be used for. */
  public Optional<Instant> sealedUntil(UUID paperId, Instant now) {
    return uses.stream()
        .flatMap(one -> one.sealedUntil(paperId, now).stream())
        .max(Instant::compareTo);
  }

  /** Whether that person may look into the paper, by time or with somebody else. */
  public boolean mayLook(UUID paperId, UUID person, Instant now) {
    return sealedUntil(paperId, now).isEmpty()
        || of(paperId).stream().anyMatch(one -> one.opensFor(person, now));
  }

  /** The latest first. */
  public List<Opening> of(UUID paperId) {
    return entities
        .createQuery(
            "select o from Opening o where o.paperId = :paper order by o.askedAt desc, o.id",
            Opening.class)
        .setParameter("paper", paperId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those asked for since, the latest first. */
  public List<Opening> since(Instant oldest) {
    return entities
        .createQuery(
            "select o from Opening o where o.askedAt >= :oldest order by o.askedAt desc, o.id",
            Opening.class)
        .setParameter("oldest", oldest)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * One, held until the transaction ends.
   *
   * @throws RefusedException {@code opening-not-found}
   */
  public Opening held(UUID id) {
    return Optional.ofNullable(entities.find(Opening.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> RefusedException.of(PaperRefusal.OPENING_NOT_FOUND));
  }

  public void add(Opening opening) {
    entities.persist(opening);
  }
}
