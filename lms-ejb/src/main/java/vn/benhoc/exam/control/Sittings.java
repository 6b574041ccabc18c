package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.ExamSession;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.platform.problem.RefusedException;

/** Sittings, their classes, candidates and attempts in the database. */
@ApplicationScoped
public class Sittings {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Event<CandidateChanged> changed;

  /**
   * The sitting.
   *
   * @throws RefusedException {@code sitting-not-found}, also for a deleted one
   */
  public Sitting sitting(UUID id) {
    return Optional.ofNullable(entities.find(Sitting.class, id))
        .filter(sitting -> !sitting.isDeleted())
        .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
  }

  /** The same, deleted or not, for undoing. */
  public Sitting evenDeleted(UUID id) {
    return Optional.ofNullable(entities.find(Sitting.class, id))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
  }

  public Map<UUID, Sitting> sittings(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select s from Sitting s where s.id in :ids and s.deletedAt is null", Sitting.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Sitting::id, sitting -> sitting));
  }

  /** The other sittings of its paper, deleted or not, the first to open first. */
  public List<Sitting> ofSamePaper(Sitting one) {
    return entities
        .createQuery(
            "select s from Sitting s where s.paperId = :paper and s.id <> :one"
                + " order by s.opensAt, s.id",
            Sitting.class)
        .setParameter("paper", one.paperId())
        .setParameter("one", one.id())
        .getResultList();
  }

  public void add(Sitting sitting, List<SittingClassRow> classes, List<Candidate> candidates) {
    entities.persist(sitting);
    entities.flush();
    classes.forEach(entities::persist);
    candidates.forEach(entities::persist);
  }

  /** Adds classes and candidates to a sitting that is there. */
  public void join(List<SittingClassRow> classes, List<Candidate> candidates) {
    classes.forEach(entities::persist);
    candidates.forEach(entities::persist);
    entities.flush();
  }

  public List<SittingClassRow> classes(UUID sittingId) {
    return classes(List.of(sittingId)).getOrDefault(sittingId, List.of());
  }

  public Map<UUID, List<SittingClassRow>> classes(Collection<UUID> sittingIds) {
    if (sittingIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c from SittingClassRow c where c.key.sittingId in :ids"
                + " order by c.key.sittingId, c.place",
            SittingClassRow.class)
        .setParameter("ids", sittingIds)
        .getResultStream()
        .collect(Collectors.groupingBy(SittingClassRow::sittingId));
  }

  /**
   * The units that decide who may work with the sitting: its classes; while a sitting of a session
   * has none, the unit that organises the session.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public List<UUID> unitIds(UUID sittingId) {
    return unitIds(evenDeleted(sittingId));
  }

  /** The same for a sitting at hand. */
  public List<UUID> unitIds(Sitting sitting) {
    List<UUID> classes = classes(sitting.id()).stream().map(SittingClassRow::classId).toList();
    return classes.isEmpty() ? organiser(sitting) : classes;
  }

  private List<UUID> organiser(Sitting sitting) {
    return Optional.ofNullable(sitting.sessionId())
        .map(session -> entities.find(ExamSession.class, session))
        .map(session -> List.of(session.unitId()))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
  }

  /** Whether the candidate has begun; read behind all other transactions. */
  public boolean isStarted(UUID candidateId) {
    return !entities
        .createQuery("select a from Attempt a where a.candidateId = :candidate", Attempt.class)
        .setParameter("candidate", candidateId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .isEmpty();
  }

  /** In the order of the list. */
  public List<Candidate> candidates(UUID sittingId) {
    return entities
        .createQuery(
            "select c from Candidate c where c.sittingId = :sitting order by c.place",
            Candidate.class)
        .setParameter("sitting", sittingId)
        .getResultList();
  }

  /** Those of them that there are. */
  public List<Candidate> candidates(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select c from Candidate c where c.id in :ids", Candidate.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Who sits in the room, in the order of the list; without a room, everybody. */
  public List<Candidate> candidatesIn(UUID sittingId, @Nullable UUID roomId) {
    return roomId == null
        ? candidates(sittingId)
        : entities
            .createQuery(
                "select c from Candidate c where c.sittingId = :sitting and c.roomId = :room"
                    + " order by c.place",
                Candidate.class)
            .setParameter("sitting", sittingId)
            .setParameter("room", roomId)
            .getResultList();
  }

  /** The attempts of those of them who have begun, by candidate. */
  public Map<UUID, Attempt> attemptsOf(Collection<UUID> candidates) {
    return candidates.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select a from Attempt a where a.candidateId in :candidates", Attempt.class)
            .setParameter("candidates", candidates)
            .getResultStream()
            .collect(Collectors.toMap(Attempt::candidateId, attempt -> attempt));
  }

  public List<Candidate> candidaciesOf(UUID personId) {
    return entities
        .createQuery("select c from Candidate c where c.personId = :person", Candidate.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The candidate that this person is in the sitting; empty if they are not on its list. */
  public Optional<Candidate> candidacy(UUID sittingId, UUID personId) {
    return entities
        .createQuery(
            "select c from Candidate c where c.sittingId = :sitting and c.personId = :person",
            Candidate.class)
        .setParameter("sitting", sittingId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  public Optional<Candidate> candidate(UUID id) {
    return Optional.ofNullable(entities.find(Candidate.class, id));
  }

  /**
   * A candidate of that sitting.
   *
   * @throws RefusedException {@code candidate-not-found}
   */
  public Candidate listed(UUID sittingId, UUID candidateId) {
    return candidate(candidateId)
        .filter(one -> one.sittingId().equals(sittingId))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND));
  }

  /** Whoever changes a candidate waits here for others who do, and for a start of theirs. */
  public void lock(Candidate candidate) {
    entities.lock(candidate, LockModeType.PESSIMISTIC_WRITE);
    changed.fire(new CandidateChanged(candidate.sittingId(), candidate.id()));
  }

  public Map<UUID, Attempt> attemptsByCandidate(UUID sittingId) {
    return entities
        .createQuery("select a from Attempt a where a.sittingId = :sitting", Attempt.class)
        .setParameter("sitting", sittingId)
        .getResultStream()
        .collect(Collectors.toMap(Attempt::candidateId, attempt -> attempt));
  }

  public Map<UUID, Attempt> attemptsOf(UUID personId) {
    return entities
        .createQuery("select a from Attempt a where a.personId = :person", Attempt.class)
        .setParameter("person", personId)
        .getResultStream()
        .collect(Collectors.toMap(Attempt::candidateId, attempt -> attempt));
  }

  public Optional<Attempt> attemptOf(UUID candidateId) {
    return entities
        .createQuery("select a from Attempt a where a.candidateId = :candidate", Attempt.class)
        .setParameter("candidate", candidateId)
        .getResultStream()
        .findFirst();
  }

  /** How many candidates of each sitting are where. */
  public Map<UUID, Counts> counts(Collection<UUID> sittingIds) {
    if (sittingIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Counts> counts = new HashMap<>();
    entities
        .createQuery(
            "select c.sittingId, count(c), count(a.id), count(a.handedInAt), sum(case when"
                + " a.id is null and c.absentAt is not null and c.absenceUndoneAt is null"
                + " then 1 else 0 end) from Candidate c"
                + " left join Attempt a on a.candidateId = c.id where c.sittingId in :ids"
                + " group by c.sittingId",
            Object[].class)
        .setParameter("ids", sittingIds)
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], counted(row)));
    return counts;
  }

  private static Counts counted(Object[] row) {
    int candidates = ((Number) row[1]).intValue();
    int started = ((Number) row[2]).intValue();
    int handedIn = ((Number) row[3]).intValue();
    int absent = ((Number) row[4]).intValue();
    return new Counts(candidates, candidates - started, absent, started - handedIn, handedIn, 0);
  }
}
