package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SIT;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

class CandidateDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final CandidateDesk desk = desks.candidates();

  /** Two rooms in a row of five seats; the four candidates sit in the first. */
  private UUID[] seated() {
    schools.notStarted().holding(BOTH, SITTING_READ, SITTING_MANAGE, SITTING_INVIGILATE);
    RoomDesk rooms = desks.rooms();
    List<RoomView> made =
        rooms.setRooms(
            SITTING,
            new RoomsPlan(
                List.of(
                    new RoomDraft("01", null, 1, 5, null),
                    new RoomDraft("02", null, 1, 5, List.of(new SeatPlace(1, 5))))));
    rooms.seat(SITTING, new SeatingPlan("name", "full", null, "3"));
    desks.audited().clear();
    return made.stream().map(RoomView::id).toArray(UUID[]::new);
  }

  private Candidate candidate(int place) {
    return schools.candidates().get(place - 1);
  }

  @Test
  void movesToAFreeSeatOfAnotherRoomAndKeepsTheForm() {
    UUID[] rooms = seated();
    String form = candidate(1).formCode();
    CandidateRow moved = desk.move(SITTING, candidateId(1), new SeatChoice(rooms[1], 1, 2));

    assertThat(moved.place().room()).isEqualTo("02");
    assertThat(moved.place().seat()).isEqualTo(new SeatPlace(1, 2));
    assertThat(moved.form()).isEqualTo(form);
    assertThat(candidate(1).seat()).contains(new Seat(1, 2));
    assertThat(desks.audited()).containsExactly("candidate.move");
  }

  @Test
  void twoWhoChangeSeatsLeaveTheFormsWhereTheyAre() {
    seated();
    String form = candidate(1).formCode();
    String other = candidate(2).formCode();
    List<CandidateRow> both =
        desk.exchange(SITTING, candidateId(1), new SeatExchangePlan(candidateId(2)));

    assertThat(both).extracting(CandidateRow::id).containsExactly(candidateId(1), candidateId(2));
    assertThat(candidate(1).seat()).contains(new Seat(1, 2));
    assertThat(candidate(2).seat()).contains(new Seat(1, 1));
    assertThat(candidate(1).formCode()).isEqualTo(other);
    assertThat(candidate(2).formCode()).isEqualTo(form);
    assertThat(desks.audited()).containsExactly("candidate.exchange");
    desk.exchange(SITTING, candidateId(2), new SeatExchangePlan(candidateId(1)));
    assertThat(candidate(1).formCode()).isEqualTo(form);
    assertThat(candidate(1).seat()).contains(new Seat(1, 1));
  }

  @Test
  void wallsAndPagesHearOfBothWhoChangeSeatsAndTheyAreLockedInOneOrder() {
    seated();
    schools.locked().clear();
    desk.exchange(SITTING, candidateId(1), new SeatExchangePlan(candidateId(2)));
    desk.exchange(SITTING, candidateId(2), new SeatExchangePlan(candidateId(1)));
    assertThat(schools.locked())
        .containsExactly(candidateId(1), candidateId(2), candidateId(1), candidateId(2));
  }

  @Test
  void whoHasBegunTakesTheirFormAlong() {
    UUID[] rooms = seated();
    desk.move(SITTING, candidateId(4), new SeatChoice(rooms[1], 1, 1));
    schools.begins(4);
    String form = candidate(4).formCode();
    desk.exchange(SITTING, candidateId(1), new SeatExchangePlan(candidateId(4)));

    assertThat(candidate(4).seat()).contains(new Seat(1, 1));
    assertThat(candidate(4).formCode()).isEqualTo(form).isNotEqualTo(candidate(2).formCode());
    assertThat(candidate(1).roomId()).isEqualTo(rooms[1]);
  }

  @Test
  void whoHasBegunDoesNotComeBesideTheirOwnForm() {
    UUID[] rooms = seated();
    desk.move(SITTING, candidateId(4), new SeatChoice(rooms[1], 1, 1));
    Candidate second = candidate(2);
    candidate(4).deal(second.formId(), second.formCode());
    schools.begins(4);
    refused(
        () -> desk.exchange(SITTING, candidateId(1), new SeatExchangePlan(candidateId(4))),
        ExamRefusal.NO_CODE_FOR_SEAT);
    assertThat(candidate(1).seat()).contains(new Seat(1, 1));
  }

  @Test
  void onlyTwoWhoSitChangeSeats() {
    seated();
    candidate(2).unseat();
    refused(
        () -> desk.exchange(SITTING, candidateId(1), new SeatExchangePlan(candidateId(2))),
        ExamRefusal.CANDIDATE_NOT_SEATED);
    refused(
        () -> desk.exchange(SITTING, candidateId(1), new SeatExchangePlan(null)),
        ExamRefusal.CANDIDATE_NOT_LISTED);
  }

  @Test
  void besideSomebodyWithTheSameFormTheMoverGetsAnother() {
    UUID[] rooms = seated();
    Candidate last = candidate(4);
    candidate(1).deal(last.formId(), last.formCode());
    desk.move(SITTING, candidateId(1), new SeatChoice(rooms[0], 1, 5));

    assertThat(candidate(1).formCode()).isNotEqualTo(last.formCode());
  }

  @Test
  void whoHasBegunKeepsTheFormAndSoMayNotSitBesideTheSame() {
    UUID[] rooms = seated();
    Candidate last = candidate(4);
    candidate(1).deal(last.formId(), last.formCode());
    schools.begins(1);

    refused(
        () -> desk.move(SITTING, candidateId(1), new SeatChoice(rooms[0], 1, 5)),
        ExamRefusal.NO_CODE_FOR_SEAT);
    assertThat(candidate(1).seat()).contains(new Seat(1, 1));
    assertThat(desk.move(SITTING, candidateId(1), new SeatChoice(rooms[1], 1, 1)).form())
        .isEqualTo(last.formCode());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 2, SEAT_NOT_FREE",
    "0, 2, 1, SEAT_NOT_IN_ROOM",
    "1, 1, 5, SEAT_NOT_IN_ROOM",
    "1, 0, 1, SEAT_NOT_IN_ROOM",
    "1, 1, -1, SEAT_NOT_IN_ROOM"
  })
  void aSeatThatIsTakenOrNotThereIsRefused(int room, int row, int column, ExamRefusal refusal) {
    UUID[] rooms = seated();

    refused(
        () -> desk.move(SITTING, candidateId(1), new SeatChoice(rooms[room], row, column)),
        refusal);
    assertThat(candidate(1).seat()).contains(new Seat(1, 1));
  }

  @Test
  void toStayIsNoCollisionWithOneself() {
    UUID[] rooms = seated();
    CandidateRow stayed = desk.move(SITTING, candidateId(1), new SeatChoice(rooms[0], 1, 1));

    assertThat(stayed.place().seat()).isEqualTo(new SeatPlace(1, 1));
  }

  @Test
  void allowancesAreSetBeforeTheStart() {
    schools.notStarted().holding(FIRST, SITTING_MANAGE);
    CandidateRow row =
        desk.allow(SITTING, candidateId(1), new AllowancePlan(25, true, " Khiếm thị "));

    assertThat(row.place().extraMinutes()).isEqualTo(25);
    assertThat(row.place().largerText()).isTrue();
    assertThat(row.place().allowanceReason()).isEqualTo("Khiếm thị");
    assertThat(desks.audited()).containsExactly("candidate.allow");
    CandidateRow none = desk.allow(SITTING, candidateId(1), new AllowancePlan(0, false, "x"));
    assertThat(none.place().allowanceReason()).isNull();
  }

  @Test
  void onceBegunTheTimeStaysAndTheTextMayGrow() {
    schools.holding(FIRST, SITTING_MANAGE);

    refused(
        () -> desk.allow(SITTING, candidateId(1), new AllowancePlan(25, false, "x")),
        ExamRefusal.CANDIDATE_HAS_STARTED);
    assertThat(
            desk.allow(SITTING, candidateId(1), new AllowancePlan(0, true, "x"))
                .place()
                .largerText())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, x, /extraMinutes extra-minutes-out-of-range",
    "301, x, /extraMinutes extra-minutes-out-of-range",
    "5, , /reason allowance-needs-reason",
    "5, '  ', /reason allowance-needs-reason"
  })
  void aFaultOfAnAllowanceIsLocated(int minutes, String reason, String fault) {
    schools.notStarted().holding(FIRST, SITTING_MANAGE);
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> desk.allow(SITTING, candidateId(1), new AllowancePlan(minutes, false, reason)));

    assertThat(refused.refusal()).isEqualTo(ExamRefusal.ALLOWANCE_NOT_VALID);
    assertThat(refused.findings().stream().map(one -> one.path() + " " + one.code()))
        .containsExactly(fault);
  }

  @Test
  void absenceIsMarkedAndUndoneAndBothAreKnown() {
    schools.notStarted().holding(FIRST, SITTING_INVIGILATE);
    CandidateRow absent = desk.markAbsent(SITTING, candidateId(1));
    desk.markAbsent(SITTING, candidateId(1));

    assertThat(absent.state()).isEqualTo("absent");
    assertThat(absent.place().absentSince()).isNotNull();
    CandidateRow here = desk.undoAbsence(SITTING, candidateId(1));
    desk.undoAbsence(SITTING, candidateId(1));
    assertThat(here.place().absentSince()).isNull();
    assertThat(candidate(1).absentBy()).isNotNull();
    assertThat(candidate(1).absenceUndoneBy()).isNotNull();
    assertThat(desks.audited()).containsExactly("candidate.absent", "candidate.present");
  }

  @Test
  void whoHasBegunIsNotAbsent() {
    schools.holding(BOTH, SITTING_INVIGILATE);

    refused(() -> desk.markAbsent(SITTING, candidateId(1)), ExamRefusal.CANDIDATE_HAS_STARTED);
    assertThat(desk.markAbsent(SITTING, candidateId(4)).state()).isEqualTo("absent");
  }

  @Test
  void candidatesOfTheOtherSchoolAreNotTheirs() {
    schools.notStarted().holding(SECOND, SITTING_INVIGILATE, SITTING_MANAGE);

    changesRefused(SITTING, candidateId(1), PeopleRefusal.FORBIDDEN);
    changesRefused(SITTING, candidateId(9), ExamRefusal.CANDIDATE_NOT_LISTED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyWithoutPermissionLearnsWhetherACandidateExists(boolean exists) {
    UUID candidate = exists ? candidateId(1) : UNKNOWN;
    changesRefused(SITTING, candidate, PeopleRefusal.NOT_SIGNED_IN);
    schools.holding("/p/3/", SITTING_INVIGILATE, SITTING_MANAGE, SIT);
    changesRefused(SITTING, candidate, PeopleRefusal.FORBIDDEN);
  }

  private void changesRefused(UUID sitting, UUID candidate, Refusal refusal) {
    Stream.<ThrowingCallable>of(
            () -> desk.move(sitting, candidate, new SeatChoice(UNKNOWN, 1, 1)),
            () -> desk.allow(sitting, candidate, new AllowancePlan(5, false, "x")),
            () -> desk.markAbsent(sitting, candidate),
            () -> desk.undoAbsence(sitting, candidate))
        .forEach(call -> refused(call, refusal));
  }

  private static void refused(ThrowingCallable call, Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
