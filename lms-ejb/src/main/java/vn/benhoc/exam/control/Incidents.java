package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.entity.Incident;

/** What goes into the minutes of a room. */
@ApplicationScoped
public class Incidents {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public void add(Incident incident) {
    entities.persist(incident);
  }

  public Optional<Incident> find(UUID id) {
    return Optional.ofNullable(entities.find(Incident.class, id));
  }

  /** Those of a sitting that stand, oldest first. */
  public List<Incident> of(UUID sittingId) {
    return entities
        .createQuery(
            "select i from Incident i where i.sittingId = :sitting and i.undoneAt is null"
                + " order by i.at, i.id",
            Incident.class)
        .setParameter("sitting", sittingId)
        .getResultList();
  }

  /** How many stand about each of them. */
  Map<UUID, Integer> counts(Collection<UUID> candidates) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (!candidates.isEmpty()) {
      entities
          .createQuery(
              "select i.candidateId, count(i) from Incident i where i.candidateId in :candidates"
                  + " and i.undoneAt is null group by i.candidateId",
              Object[].class)
          .setParameter("candidates", candidates)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
    }
    return counts;
  }
}
