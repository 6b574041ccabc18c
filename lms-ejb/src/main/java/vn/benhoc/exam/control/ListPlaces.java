package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.entity.Candidate;

/** Who stands where on the list of a sitting: a class stands together. */
@ApplicationScoped
public class ListPlaces {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** A person in a sitting. */
  public record Candidacy(UUID sittingId, UUID personId) {}

  /**
   * A candidate on the list of a sitting.
   *
   * @param candidateId which stays, whatever is done to them
   * @param place from 1
   */
  public record Listed(UUID candidateId, int place) {}

  /** Where this person stands on the list of the sitting; empty if they are not on it. */
  public Optional<Listed> of(Candidacy candidacy) {
    return entities
        .createQuery(
            "select c.id, c.place from Candidate c where c.sittingId = :sitting"
                + " and c.personId = :person",
            Object[].class)
        .setParameter("sitting", candidacy.sittingId())
        .setParameter("person", candidacy.personId())
        .getResultStream()
        .findFirst()
        .map(row -> new Listed((UUID) row[0], ((Number) row[1]).intValue()));
  }

  /** Those at so many places of the list, from that one on. */
  public List<Candidate> from(UUID sittingId, int place, int places) {
    return entities
        .createQuery(
            "select c from Candidate c where c.sittingId = :sitting"
                + " and c.place >= :first and c.place < :end",
            Candidate.class)
        .setParameter("sitting", sittingId)
        .setParameter("first", place)
        .setParameter("end", place + places)
        .getResultList();
  }
}
