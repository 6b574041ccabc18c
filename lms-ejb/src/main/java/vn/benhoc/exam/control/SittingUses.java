package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.paper.boundary.PaperUses;

/** A paper stays closed until the last of its sittings opens. */
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
                    + " and s.deletedAt is null and s.opensAt > :now",
                Instant.class)
            .setParameter("paper", paperId)
            .setParameter("now", now)
            .getSingleResult());
  }
}
