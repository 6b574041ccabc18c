package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;

/** What invigilators did, in the database: each act once, and once on the audit chain. */
@ApplicationScoped
public class DeskActs {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private DeskReach reaching;
  @Inject private Promises promises;
  @Inject private ReachedRows reached;
  @Inject private LateComers lateComers;
  @Inject private Audit audit;

  /**
   * An act that was begun.
   *
   * @param begun those of its candidates who have begun
   * @param waiting the others
   * @param shutOut who has not begun and comes too late to be let in with others; not part of the
   *     waiting
   * @param promised whether it was promised to the waiting just now
   */
  public record Begun(
      DeskAct act,
      List<Reached> begun,
      List<Candidate> waiting,
      List<Candidate> shutOut,
      boolean promised) {

    public Begun {
      begun = List.copyOf(begun);
      waiting = List.copyOf(waiting);
      shutOut = List.copyOf(shutOut);
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

  /** Whom an act reaches. */
  private record Parts(List<Reached> begun, List<Candidate> waiting) {

    List<UUID> ids() {
      return Stream.concat(begun.stream().map(Reached::id), waiting.stream().map(Candidate::id))
          .toList();
    }
  }

  /**
   * Begins an act, or finds it begun. What has to hold for those who have not begun is promised in
   * the same transaction: their rows are held, so that nobody starts meanwhile. Nothing is held of
   * those who have. After the window nobody is let in with others.
   *
   * @param sitting that of the order
   * @param reach whom the caller may reach
   * @throws RefusedException {@code decision-reused} if another act has its id; {@code
   *     candidate-not-found}; {@code sitting-time-over} if it is too late to let anybody in
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Begun begin(DeskAct order, Sitting sitting, Reach reach) {
    DeskActKind kind = kind(order);
    Parts parts = parts(reaching.of(order.scope(), reach), kind.isPromise());
    if (parts.begun().isEmpty() && parts.waiting().isEmpty()) {
      throw RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND);
    }
    DeskAct known = entities.find(DeskAct.class, order.id());
    DeskAct act = known == null ? order : known;
    boolean late = kind.isAdmission() && act.at().isAfter(sitting.closesAt());
    boolean shut = late && act.scope().candidateId() == null;
    List<Candidate> waiting = shut ? List.of() : parts.waiting();
    if (known == null) {
      if (late && !waiting.isEmpty()) {
        lateComers.requireTime(sitting, act.at());
      }
      add(order, kind, waiting);
      reached.keep(order, parts.ids());
      record(order);
    } else if (!known.isSame(order.scope(), order.matter())) {
      throw RefusedException.of(ExamRefusal.DECISION_REUSED);
    }
    return new Begun(
        act,
        parts.begun(),
        waiting,
        shut ? parts.waiting() : List.of(),
        known == null && kind.isPromise());
  }

  /** Whoever begins between the two looks has begun when their row is held. */
  private Parts parts(List<DeskReach.Found> found, boolean held) {
    List<Reached> begun = new ArrayList<>();
    List<UUID> others = new ArrayList<>();
    for (DeskReach.Found one : found) {
      if (one.begun()) {
        begun.add(one.who());
      } else {
        others.add(one.who().id());
      }
    }
    List<Candidate> waiting = held ? reaching.held(others) : reaching.read(others);
    Set<UUID> late = reaching.begun(others);
    waiting.stream().filter(one -> late.contains(one.id())).map(Reached::of).forEach(begun::add);
    return new Parts(begun, waiting.stream().filter(one -> !late.contains(one.id())).toList());
  }

  private void add(DeskAct order, DeskActKind kind, List<Candidate> waiting) {
    entities.persist(order);
    if (kind.isPromise()) {
      promises.make(order, waiting.stream().map(Candidate::id).toList());
    }
  }

  private void record(DeskAct order) {
    UUID candidate = order.scope().candidateId();
    UUID room = order.scope().roomId();
    UUID sitting = order.scope().sittingId();
    String subject = candidate != null ? "candidate" : room != null ? "room" : "sitting";
    UUID subjectId = candidate != null ? candidate : room != null ? room : sitting;
    audit.record("invigilation." + order.matter().kind(), subject, subjectId, Said.of(order));
  }

  private static DeskActKind kind(DeskAct act) {
    return DeskActKind.find(act.matter().kind()).orElseThrow();
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
