package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;

/** What invigilators did, in the database: each act once, and once on the audit chain. */
@ApplicationScoped
public class DeskActs {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Promises promises;
  @Inject private ReachedRows reached;
  @Inject private Audit audit;

  /**
   * An act that was begun.
   *
   * @param begun those of its candidates who have begun
   * @param waiting the others
   * @param promised whether it was promised to these just now
   */
  public record Begun(
      DeskAct act, List<Candidate> begun, List<Candidate> waiting, boolean promised) {

    public Begun {
      begun = List.copyOf(begun);
      waiting = List.copyOf(waiting);
    }

    /** Those of the waiting for whom something holds when they begin. */
    List<UUID> promisedTo() {
      return waiting.stream()
          .filter(one -> promised || one.isPromised())
          .map(Candidate::id)
          .toList();
    }

    /** The version of a waiting candidate's row after the act: what is promised raises it. */
    int versionOf(Candidate one) {
      return promised ? one.version() + 1 : one.version();
    }
  }

  /**
   * Begins an act, or finds it begun. What has to hold for those who have not begun is promised in
   * the same transaction: their rows are held, so that nobody starts meanwhile.
   *
   * @param reach whom the caller may reach
   * @throws RefusedException {@code decision-reused} if another act has its id; {@code
   *     candidate-not-found}
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Begun begin(DeskAct order, Reach reach) {
    DeskActKind kind = kind(order);
    List<Candidate> candidates = candidates(order.scope(), reach, kind.isPromise());
    if (candidates.isEmpty()) {
      throw RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND);
    }
    Set<UUID> started = started(order.scope(), candidates);
    Map<Boolean, List<Candidate>> parts =
        candidates.stream().collect(Collectors.partitioningBy(one -> started.contains(one.id())));
    List<Candidate> waiting = parts.getOrDefault(false, List.of());
    DeskAct known = entities.find(DeskAct.class, order.id());
    if (known == null) {
      add(order, kind, waiting);
      reached.keep(order, candidates);
    } else if (!known.isSame(order.scope(), order.matter())) {
      throw RefusedException.of(ExamRefusal.DECISION_REUSED);
    }
    return new Begun(
        known == null ? order : known,
        parts.getOrDefault(true, List.of()),
        waiting,
        known == null && kind.isPromise());
  }

  private void add(DeskAct order, DeskActKind kind, List<Candidate> waiting) {
    entities.persist(order);
    if (kind.isPromise()) {
      promises.make(order, waiting.stream().map(Candidate::id).toList());
    }
    UUID candidate = order.scope().candidateId();
    UUID room = order.scope().roomId();
    UUID sitting = order.scope().sittingId();
    String subject = candidate != null ? "candidate" : room != null ? "room" : "sitting";
    UUID subjectId = candidate != null ? candidate : room != null ? room : sitting;
    String detail = "{\"act\":\"%s\",\"sitting\":\"%s\"}".formatted(order.id(), sitting);
    audit.record("invigilation." + kind.code(), subject, subjectId, detail);
  }

  private static DeskActKind kind(DeskAct act) {
    return DeskActKind.find(act.matter().kind()).orElseThrow();
  }

  /** The first thing read in its transaction: nothing that came before the lock is overlooked. */
  private List<Candidate> candidates(DeskAct.Scope scope, Reach reach, boolean held) {
    ReachClause who = new ReachClause(reach);
    var query =
        who.fill(
                entities.createQuery(
                    "select c from Candidate c where c.sittingId = :sitting and "
                        + who.text()
                        + (scope.roomId() == null ? "" : " and c.roomId = :room")
                        + (scope.candidateId() == null ? "" : " and c.id = :candidate")
                        + " order by c.place",
                    Candidate.class))
            .setParameter("sitting", scope.sittingId());
    set(query, "room", scope.roomId());
    set(query, "candidate", scope.candidateId());
    return held
        ? query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
        : query.getResultList();
  }

  private static void set(
      jakarta.persistence.TypedQuery<?> query, String name, @Nullable UUID value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }

  private Set<UUID> started(DeskAct.Scope scope, Collection<Candidate> candidates) {
    boolean few = scope.roomId() != null || scope.candidateId() != null;
    var query =
        entities
            .createQuery(
                "select a.candidateId from Attempt a where a.sittingId = :sitting"
                    + (few ? " and a.candidateId in :candidates" : ""),
                UUID.class)
            .setParameter("sitting", scope.sittingId());
    if (few) {
      query.setParameter("candidates", candidates.stream().map(Candidate::id).toList());
    }
    return new HashSet<>(query.getResultList());
  }

  /** Keeps what came of an act, so that it is told again and not done again. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ended(UUID act, String outcomeJson) {
    DeskAct row = entities.find(DeskAct.class, act);
    if (row != null) {
      row.ended(outcomeJson);
    }
  }

  /** All that was done in a sitting, oldest first. */
  public List<DeskAct> of(UUID sittingId) {
    return entities
        .createQuery(
            "select a from DeskAct a where a.sittingId = :sitting order by a.at", DeskAct.class)
        .setParameter("sitting", sittingId)
        .getResultList();
  }
}
