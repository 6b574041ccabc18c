package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.engine.form.Form;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.EventRow;

/** The attempts to which answers came late, in the database. */
@ApplicationScoped
public class LateArrivalRows {

  private static final String OF_CLASSES =
      " from LateArrival l, Attempt a, Candidate c where l.sittingId = :sitting"
          + " and a.id = l.attemptId and c.id = a.candidateId and c.classId in :classes";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;

  /** An attempt with what came late to it. */
  record Late(Candidate candidate, Form form, List<LateEntry> entries) {}

  /** How many attempts of those classes there are to which something came late. */
  int count(UUID sittingId, Collection<UUID> classes) {
    return entities
        .createQuery("select count(l)" + OF_CLASSES, Long.class)
        .setParameter("sitting", sittingId)
        .setParameter("classes", classes)
        .getSingleResult()
        .intValue();
  }

  /** The same attempts, those where something waits first, then in the order of the list. */
  List<Late> late(UUID sittingId, Collection<UUID> classes, int most) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select a, c, case when l.waiting > 0 then 0 else 1 end as calm"
                    + OF_CLASSES
                    + " order by calm, c.place",
                Object[].class)
            .setParameter("sitting", sittingId)
            .setParameter("classes", classes)
            .setMaxResults(most)
            .getResultList();
    Map<UUID, List<EventRow>> logs =
        journal.logs(rows.stream().map(row -> (Attempt) row[0]).toList());
    return rows.stream().map(row -> late((Attempt) row[0], (Candidate) row[1], logs)).toList();
  }

  private Late late(Attempt attempt, Candidate candidate, Map<UUID, List<EventRow>> logs) {
    List<EventRow> log =
        logs.getOrDefault(attempt.id(), List.of()).stream()
            .filter(line -> line.number() <= attempt.lastNumber())
            .toList();
    AttemptContext context = contexts.of(attempt);
    return new Late(candidate, context.form(), LateLog.of(context.rules(), log));
  }

  /** How many answers of the sitting wait for a decision. */
  public long waiting(UUID sittingId) {
    Number waiting =
        entities
            .createQuery(
                "select coalesce(sum(l.waiting), 0) from LateArrival l where l.sittingId = :sitting",
                Number.class)
            .setParameter("sitting", sittingId)
            .getSingleResult();
    return waiting.longValue();
  }
}
