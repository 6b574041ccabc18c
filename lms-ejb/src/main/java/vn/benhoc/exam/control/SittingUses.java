package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.paper.boundary.PaperUses;

/**
 * A paper stays closed until the last of its sittings opens. One that was taken away counts as
 * well: it can be brought back, and nobody may open a paper by taking its sitting away for a
 * moment.
 */
@ApplicationScoped
public class SittingUses implements PaperUses {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Override
  public Optional<Instant> sealedUntil(UUID paperId, Instant now) {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select max(s.opensAt) from Sitting s where s.paperId = :paper"
                    + " and s.opensAt > :now",
                Instant.class)
            .setParameter("paper", paperId)
            .setParameter("now", now)
            .getSingleResult());
  }
}
