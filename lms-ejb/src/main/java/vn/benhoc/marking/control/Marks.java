package vn.benhoc.marking.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.marking.entity.Mark;

/** Marks in the database; of each attempt the current one. */
@ApplicationScoped
public class Marks {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public Optional<Mark> of(UUID attemptId) {
    return entities
        .createQuery(
            "select m from Mark m where m.attemptId = :attempt and m.current = true", Mark.class)
        .setParameter("attempt", attemptId)
        .getResultStream()
        .findFirst();
  }

  /** Those of the attempts, by attempt. */
  public Map<UUID, Mark> of(Collection<UUID> attemptIds) {
    return attemptIds.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select m from Mark m where m.attemptId in :attempts and m.current = true",
                Mark.class)
            .setParameter("attempts", attemptIds)
            .getResultStream()
            .collect(Collectors.toMap(Mark::attemptId, mark -> mark));
  }

  public Map<UUID, Mark> ofSitting(UUID sittingId) {
    return entities
        .createQuery(
            "select m from Mark m where m.sittingId = :sitting and m.current = true", Mark.class)
        .setParameter("sitting", sittingId)
        .getResultStream()
        .collect(Collectors.toMap(Mark::attemptId, mark -> mark));
  }

  public Map<UUID, Mark> ofPerson(UUID personId) {
    return entities
        .createQuery(
            "select m from Mark m where m.personId = :person and m.current = true", Mark.class)
        .setParameter("person", personId)
        .getResultStream()
        .collect(Collectors.toMap(Mark::attemptId, mark -> mark));
  }

  /** How many attempts of each sitting are marked. */
  public Map<UUID, Integer> counts(Collection<UUID> sittingIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (sittingIds.isEmpty()) {
      return counts;
    }
    List<Object[]> rows =
        entities
            .createQuery(
                "select m.sittingId, count(m) from Mark m where m.sittingId in :ids"
                    + " and m.current = true group by m.sittingId",
                Object[].class)
            .setParameter("ids", sittingIds)
            .getResultList();
    rows.forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  public void add(Mark mark) {
    entities.persist(mark);
  }
}
