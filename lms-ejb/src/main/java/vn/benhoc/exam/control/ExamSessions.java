package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.ExamSession;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/** Exam sessions in the database. */
@ApplicationScoped
public class ExamSessions {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /**
   * The session.
   *
   * @throws RefusedException {@code exam-session-not-found}
   */
  public ExamSession session(UUID id) {
    return Optional.ofNullable(entities.find(ExamSession.class, id))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.EXAM_SESSION_NOT_FOUND));
  }

  /** The same, held: two who number its candidates wait for each other here. */
  public ExamSession held(UUID id) {
    ExamSession session = session(id);
    entities.lock(session, LockModeType.PESSIMISTIC_WRITE);
    return session;
  }

  public void add(ExamSession session) {
    entities.persist(session);
  }

  /** Those of a school year, the latest first. */
  public List<ExamSession> ofYear(String schoolYear) {
    return entities
        .createQuery(
            "select s from ExamSession s where s.schoolYear = :year order by s.createdAt desc",
            ExamSession.class)
        .setParameter("year", schoolYear)
        .getResultList();
  }

  /** Their sittings that are not deleted, the earliest first. */
  public List<Sitting> sittingsOf(List<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select s from Sitting s where s.sessionId in :sessions and s.deletedAt is null"
                    + " order by s.opensAt, s.id",
                Sitting.class)
            .setParameter("sessions", sessions)
            .getResultList();
  }
}
