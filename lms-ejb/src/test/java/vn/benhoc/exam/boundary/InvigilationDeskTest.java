package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.DeskActs;
import vn.benhoc.exam.control.DeskWork;
import vn.benhoc.exam.control.Reached;
import vn.benhoc.exam.control.RepeatsTest;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Whom an invigilator reaches, and what they hear of it. Candidate 2 is handed in, 4 not here. */
class InvigilationDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final Map<UUID, DeskAct> stored = new HashMap<>();
  private final List<UUID> reached = new ArrayList<>();
  private final List<UUID> toldWaiting = new ArrayList<>();
  private final Set<UUID> busy = new HashSet<>();
  private boolean sentTwice;
  private boolean tooLate;
  private final InvigilationDesk desk = new TwoSchoolsDesks(schools).invigilation(acts(), work());

  private DeskActs acts() {
    return new DeskActs() {
      @Override
      public Begun begin(DeskAct order, Sitting sitting, Reach reach) {
        UUID one = order.scope().candidateId();
        List<Candidate> all =
            schools.candidates().stream()
                .filter(candidate -> reach.covers(candidate.classId(), candidate.roomId()))
                .filter(candidate -> one == null || candidate.id().equals(one))
                .toList();
        if (all.isEmpty()) {
          throw RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND);
        }
        DeskAct act = stored.computeIfAbsent(order.id(), any -> order);
        if (sentTwice) {
          sentTwice = false;
          throw RepeatsTest.duplicate();
        }
        List<Candidate> waiting = all.stream().filter(candidate -> candidate.place() == 4).toList();
        return new Begun(
            act,
            all.stream().filter(candidate -> candidate.place() < 4).map(Reached::of).toList(),
            tooLate ? List.of() : waiting,
            tooLate ? waiting : List.of(),
            true);
      }

      @Override
      public void ended(UUID act, String outcomeJson) {
        DeskAct row = stored.get(act);
        assertThat(row).isNotNull();
        row.ended(outcomeJson);
      }
    };
  }

  private DeskWork work() {
    return new DeskWork() {
      @Override
      public List<Done> carryOut(DeskAct act, Sitting sitting, List<Reached> begun) {
        begun.forEach(one -> reached.add(one.id()));
        return begun.stream().map(one -> new Done(one, refusal(one))).toList();
      }

      @Override
      public void tellWaiting(DeskActs.Begun begun, Sitting sitting) {
        begun.waiting().forEach(one -> toldWaiting.add(one.id()));
      }
    };
  }

  private @Nullable RefusedException refusal(Reached candidate) {
    if (busy.contains(candidate.id())) {
      return RefusedException.of(ExamRefusal.EXAM_BUSY);
    }
    return candidate.id().equals(candidateId(2))
        ? RefusedException.of(ExamRefusal.ATTEMPT_CLOSED)
        : null;
  }

  private static ActOrder order(long id, String kind, @Nullable UUID candidate) {
    return new ActOrder(new UUID(9, id), kind, null, candidate, 10, "cúp điện");
  }

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void whoMayNotInvigilateReachesNobody() {
    schools.holding(BOTH, SITTING_READ);
    refused(() -> desk.act(SITTING, order(1, "time", null)), PeopleRefusal.FORBIDDEN);
    assertThat(stored).isEmpty();
  }

  @Test
  void allAreThoseOfTheInvigilatorsOwnClasses() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    ActOutcome outcome = desk.act(SITTING, order(1, "time", null));
    assertThat(reached).containsExactly(candidateId(1), candidateId(2));
    assertThat(outcome.reached()).isEqualTo(1);
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.refused().get(0).code()).isEqualTo("attempt-closed");
    assertThat(outcome.refused().get(0).names())
        .containsExactly(schools.candidates().get(1).fullName());
    refused(
        () -> desk.act(SITTING, order(2, "time", candidateId(3))), ExamRefusal.CANDIDATE_NOT_FOUND);
  }

  @Test
  void whatHoldsLaterIsCountedApartAndWhatCanNotIsRefused() {
    schools.holding(SECOND, SITTING_INVIGILATE);
    assertThat(desk.act(SITTING, order(1, "time", null)).later()).isEqualTo(1);
    assertThat(toldWaiting).containsExactly(candidateId(4));
    ActOutcome paused = desk.act(SITTING, order(2, "pause", null));
    assertThat(paused.later()).isZero();
    assertThat(paused.refused())
        .extracting(ActOutcome.Refused::code)
        .containsExactly("not-started");
  }

  @Test
  void lettingInARoomCountsWhoWaitsAloneAndNamesWhoComesTooLateForThat() {
    schools.holding(SECOND, SITTING_INVIGILATE);
    ActOutcome inTime = desk.act(SITTING, order(1, "admit", null));
    assertThat(inTime.later()).isEqualTo(1);
    assertThat(inTime.reached()).isZero();

    tooLate = true;
    toldWaiting.clear();
    ActOutcome late = desk.act(SITTING, order(2, "admit", null));
    assertThat(late.later() + late.reached()).isZero();
    assertThat(late.refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("admit-one-by-one");
              assertThat(refused.names()).containsExactly(schools.candidates().get(3).fullName());
            });
    assertThat(toldWaiting).isEmpty();
    assertThat(reached).isEmpty();
  }

  @Test
  void theSameOrderAgainWhileTheFirstIsBegunIsNoRefusal() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    sentTwice = true;
    assertThat(desk.act(SITTING, order(1, "collect", null)).reached()).isEqualTo(1);
    assertThat(stored).hasSize(1);
  }

  @Test
  void theSameOrderAgainHearsWhatCameOfItAndDoesNothing() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    ActOutcome first = desk.act(SITTING, order(1, "time", null));
    reached.clear();
    assertThat(desk.act(SITTING, order(1, "time", null))).isEqualTo(first);
    assertThat(reached).isEmpty();
  }

  @Test
  void whatWasTooBusyToBeWrittenIsDoneByTheSameOrderAgain() {
    schools.holding(SECOND, SITTING_INVIGILATE);
    busy.add(candidateId(3));
    ActOutcome busyOne = desk.act(SITTING, order(1, "time", null));
    assertThat(busyOne.refused()).extracting(ActOutcome.Refused::code).containsExactly("exam-busy");

    busy.clear();
    ActOutcome done = desk.act(SITTING, order(1, "time", null));
    assertThat(done.reached()).isEqualTo(1);
    assertThat(done.refused()).isEmpty();
    assertThat(reached).containsExactly(candidateId(3), candidateId(3));
    assertThat(desk.act(SITTING, order(1, "time", null))).isEqualTo(done);
    assertThat(reached).hasSize(2);
  }

  @Test
  void forOneBusyIsTheAnswerUntilItIsDone() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    busy.add(candidateId(1));
    refused(() -> desk.act(SITTING, order(1, "time", candidateId(1))), ExamRefusal.EXAM_BUSY);
    refused(() -> desk.act(SITTING, order(1, "time", candidateId(1))), ExamRefusal.EXAM_BUSY);
    busy.clear();
    assertThat(desk.act(SITTING, order(1, "time", candidateId(1))).reached()).isEqualTo(1);
  }

  @Test
  void forOneTheRefusalIsTheAnswer() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    refused(() -> desk.act(SITTING, order(1, "time", candidateId(2))), ExamRefusal.ATTEMPT_CLOSED);
    refused(() -> desk.act(SITTING, order(2, "collect", candidateId(4))), ExamRefusal.NOT_STARTED);
  }

  @Test
  void nothingIsOpenedAgainAfterTheRelease() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    schools.sitting().release(schools.sitting().closesAt());
    refused(() -> desk.act(SITTING, order(1, "reopen", candidateId(1))), ExamRefusal.KEY_IS_OUT);
    refused(() -> desk.act(SITTING, order(2, "readmit", candidateId(1))), ExamRefusal.KEY_IS_OUT);
    refused(() -> desk.act(SITTING, order(3, "admit", candidateId(4))), ExamRefusal.KEY_IS_OUT);
  }

  @Test
  void aKeyThatWasSeenIsKnownThoughTheReleaseIsWithdrawn() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    schools.sitting().release(schools.sitting().closesAt());
    schools.sitting().withdrawRelease();
    refused(() -> desk.act(SITTING, order(1, "reopen", candidateId(1))), ExamRefusal.KEY_IS_OUT);
  }

  @Test
  void nothingIsOpenedAgainOnceAnotherSittingHasShownTheKeyOfThePaper() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    Sitting other = schools.another("Ca sáng", schools.sitting().opensAt().minusSeconds(90), 0);
    other.release(schools.sitting().createdAt().minusSeconds(1));
    assertThat(desk.act(SITTING, order(1, "reopen", candidateId(1))).reached()).isEqualTo(1);

    other.release(schools.sitting().closesAt());
    refused(() -> desk.act(SITTING, order(2, "reopen", candidateId(1))), ExamRefusal.KEY_IS_OUT);
  }
}
