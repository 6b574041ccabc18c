package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.control.DeskActs;
import vn.benhoc.exam.control.DeskActs.Begun;
import vn.benhoc.exam.control.DeskOrders;
import vn.benhoc.exam.control.DeskWork;
import vn.benhoc.exam.control.DeskWork.Done;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.OutcomeDocuments;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.Reached;
import vn.benhoc.exam.control.Repeats;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * What invigilators do in the course of an exam: for one candidate, a room, or all whom they reach.
 * Attempts are changed through the lane, by events of their logs; what is done for those who have
 * not begun holds when they begin.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvigilationDesk {

  private static final int NAMED = 20;

  /** What may let a candidate write who has handed in, or has not begun. */
  private static final Set<String> OPENING =
      Set.of(DeskActKind.ADMIT.code(), DeskActKind.READMIT.code(), DeskActKind.REOPEN.code());

  @Inject private InvigilationRights rights;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private DeskActs acts;
  @Inject private DeskWork work;
  @Inject private PaperKeys keys;
  @Inject private ProblemTexts texts;
  @Inject private TimeSource time;

  /**
   * Does it, once: the same order again hears what came of it. While that is not known, or {@code
   * exam-busy} is why it was not done for some, the same order again does it for those for whom it
   * is not done. When this returns all of it is on disk.
   *
   * @throws RefusedException {@code act-not-valid}, located; {@code room-not-found}, {@code
   *     candidate-not-found}, {@code room-of-others}, {@code decision-reused}; {@code key-is-out}
   *     for what opens attempts; {@code sitting-time-over} for letting in who has not begun; for
   *     one candidate, why it is refused
   */
  public ActOutcome act(UUID sittingId, ActOrder order) {
    Reach reach = rights.require(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    DeskAct ordered = DeskOrders.read(sittingId, order, caller.personId(), time.now());
    requireReached(reach, ordered.scope());
    refuseOnceKeyIsOut(sitting, ordered);
    Begun begun = Repeats.settled(() -> acts.begin(ordered, sitting, reach));
    String known = begun.act().outcome();
    return known == null ? carryOut(sitting, begun) : OutcomeDocuments.read(known);
  }

  private void requireReached(Reach reach, DeskAct.Scope scope) {
    UUID room = scope.roomId();
    UUID candidate = scope.candidateId();
    if (room != null) {
      rooms.room(scope.sittingId(), room);
      InvigilationRights.requireRoom(reach, room);
    } else if (candidate != null) {
      InvigilationRights.requireFound(reach, sittings.listed(scope.sittingId(), candidate));
    }
  }

  /** Nobody writes on who may know the key. */
  private void refuseOnceKeyIsOut(Sitting sitting, DeskAct act) {
    if (OPENING.contains(act.matter().kind())) {
      keys.requireSecret(sitting);
    }
  }

  private ActOutcome carryOut(Sitting sitting, Begun begun) {
    DeskAct act = begun.act();
    DeskActKind kind = DeskActKind.find(act.matter().kind()).orElseThrow();
    List<Reached> touched = isForWaiting(act, kind) ? List.of() : begun.begun();
    List<Done> done = new ArrayList<>(work.carryOut(act, sitting, touched));
    done.addAll(refused(begun.shutOut(), ExamRefusal.ADMIT_ONE_BY_ONE));
    boolean holds = kind.isPromise() || kind == DeskActKind.MESSAGE;
    if (holds) {
      work.tellWaiting(begun, sitting);
    } else {
      done.addAll(refused(begun.waiting(), ExamRefusal.NOT_STARTED));
    }
    ActOutcome outcome = outcome(act, done, holds ? begun.waiting().size() : 0);
    if (done.stream().noneMatch(Done::isUnwritten)) { // else the same order again does the rest
      acts.ended(act.id(), OutcomeDocuments.write(outcome));
    }
    if (act.scope().candidateId() != null) {
      done.stream().map(Done::refused).filter(java.util.Objects::nonNull).forEach(this::refuse);
    }
    return outcome;
  }

  /** Letting in a room does nothing to who is in already, and does not count them. */
  private static boolean isForWaiting(DeskAct act, DeskActKind kind) {
    return kind == DeskActKind.ADMIT && act.scope().candidateId() == null;
  }

  private static List<Done> refused(List<Candidate> all, ExamRefusal why) {
    return all.stream().map(one -> new Done(Reached.of(one), RefusedException.of(why))).toList();
  }

  private void refuse(RefusedException why) {
    throw why;
  }

  private ActOutcome outcome(DeskAct act, List<Done> done, int later) {
    Map<String, List<Done>> byCode = new LinkedHashMap<>();
    for (Done one : done) {
      RefusedException why = one.refused();
      if (why != null) {
        byCode.computeIfAbsent(why.refusal().code(), any -> new ArrayList<>()).add(one);
      }
    }
    int refused = byCode.values().stream().mapToInt(List::size).sum();
    return new ActOutcome(
        act.id(),
        act.matter().kind(),
        done.size() - refused,
        later,
        byCode.entrySet().stream().map(one -> refused(one.getKey(), one.getValue())).toList());
  }

  private ActOutcome.Refused refused(String code, List<Done> all) {
    RefusedException why = all.get(0).refused();
    String title = why == null ? code : texts.title(why.refusal(), caller.language());
    return new ActOutcome.Refused(
        code,
        title,
        all.size(),
        all.stream().limit(NAMED).map(one -> one.candidate().fullName()).toList());
  }
}
