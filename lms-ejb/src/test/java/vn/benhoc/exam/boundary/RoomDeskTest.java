package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.FIRST_CLASS;
import static vn.benhoc.exam.TwoSchools.FIRST_SCHOOL;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SECOND_SCHOOL;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SIT;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.boundary.RoomView.SeatView;
import vn.benhoc.exam.boundary.RoomView.SeatedCandidate;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

class RoomDeskTest {

  private static final SeatingPlan USUAL = new SeatingPlan(null, null, null, "7");

  private final TwoSchools schools = new TwoSchools().notStarted();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final RoomDesk desk = desks.rooms();

  private static RoomsPlan rooms(RoomDraft... rooms) {
    return new RoomsPlan(List.of(rooms));
  }

  private static RoomDraft room(String name, int rows, int columns) {
    return new RoomDraft(name, null, rows, columns, null);
  }

  private static RoomDraft at(UUID school, String name) {
    return new RoomDraft(name, school, 2, 2, null);
  }

  private static List<SeatedCandidate> seated(List<RoomView> rooms) {
    return rooms.stream()
        .flatMap(room -> room.seats().stream())
        .map(SeatView::candidate)
        .filter(Objects::nonNull)
        .toList();
  }

  private void manageBoth() {
    schools.holding(BOTH, SITTING_READ, SITTING_MANAGE, SITTING_INVIGILATE);
  }

  @Test
  void everybodyIsSeatedAndNeighboursHaveDifferentForms() {
    manageBoth();
    desk.setRooms(SITTING, rooms(room("01", 1, 4)));
    SeatingView seating = desk.seat(SITTING, USUAL);

    assertThat(seating.candidates()).isEqualTo(4);
    assertThat(seating.usedRooms()).isEqualTo(1);
    assertThat(schools.candidates()).allMatch(one -> one.seat().isPresent());
    assertThat(schools.candidates()).extracting(Candidate::formCode).doesNotHaveDuplicates();
    assertThat(desk.rooms(SITTING)).isEqualTo(seating.rooms());
    assertThat(desk.roomList(SITTING))
        .allMatch(room -> room.seats().isEmpty() && room.taken() == 4);
    assertThat(desks.audited()).containsExactly("sitting.rooms", "sitting.seat");
  }

  @Test
  void aPreviewIsWhatTheNumberMakesAndChangesNothing() {
    manageBoth();
    desk.setRooms(SITTING, rooms(room("01", 2, 2)));
    List<String> before = schools.candidates().stream().map(Candidate::formCode).toList();
    SeatingView preview = desk.preview(SITTING, new SeatingPlan("random", "full", false, null));

    assertThat(schools.candidates()).noneMatch(one -> one.seat().isPresent());
    assertThat(schools.candidates()).extracting(Candidate::formCode).isEqualTo(before);
    assertThat(desks.audited()).containsExactly("sitting.rooms");
    SeatingPlan same = new SeatingPlan("random", "full", false, preview.number());
    assertThat(desk.seat(SITTING, same)).isEqualTo(preview);
  }

  @Test
  void withinSchoolsEverybodySitsInARoomOfTheirOwn() {
    manageBoth();
    desk.setRooms(SITTING, rooms(at(SECOND_SCHOOL, "B"), at(FIRST_SCHOOL, "A")));
    SeatingView seating = desk.seat(SITTING, new SeatingPlan("name", "full", true, "1"));

    assertThat(seated(seating.rooms().subList(0, 1)))
        .extracting(SeatedCandidate::id)
        .containsExactly(candidateId(3), candidateId(4));
    assertThat(seated(seating.rooms().subList(1, 2)))
        .extracting(SeatedCandidate::id)
        .containsExactly(candidateId(1), candidateId(2));
  }

  @Test
  void withinSchoolsASchoolWithoutRoomsHasTooFewSeats() {
    manageBoth();
    desk.setRooms(SITTING, rooms(at(FIRST_SCHOOL, "A"), room("B", 6, 4)));

    refused(
        () -> desk.seat(SITTING, new SeatingPlan("name", "full", true, "1")),
        ExamRefusal.TOO_FEW_SEATS);
  }

  @Test
  void aPaperOfOneFormSeatsNeighboursNowhere() {
    manageBoth();
    schools.formsInPaper(1);
    desk.setRooms(SITTING, rooms(room("01", 1, 4)));

    refused(() -> desk.seat(SITTING, USUAL), ExamRefusal.TOO_FEW_CODES);
    assertThat(schools.candidates()).noneMatch(one -> one.seat().isPresent());
  }

  @Test
  void roomsComeFirstAndSeatsEnough() {
    manageBoth();
    refused(() -> desk.preview(SITTING, USUAL), ExamRefusal.SITTING_WITHOUT_ROOMS);
    desk.setRooms(SITTING, rooms(room("01", 1, 3)));
    refused(() -> desk.preview(SITTING, USUAL), ExamRefusal.TOO_FEW_SEATS);
  }

  @Test
  void newRoomsUnseatEverybody() {
    manageBoth();
    desk.setRooms(SITTING, rooms(room("01", 1, 4)));
    desk.seat(SITTING, USUAL);
    desk.setRooms(SITTING, rooms(room("02", 6, 4)));

    assertThat(schools.candidates()).allMatch(one -> one.roomId() == null);
    assertThat(desk.rooms(SITTING)).extracting(RoomView::taken).containsExactly(0);
  }

  @Test
  void onceSomebodyHasBegunRoomsAndSeatsStay() {
    TwoSchools begun = new TwoSchools().holding(BOTH, SITTING_READ, SITTING_MANAGE);
    RoomDesk late = new TwoSchoolsDesks(begun).rooms();

    refused(() -> late.setRooms(SITTING, rooms(room("01", 1, 4))), ExamRefusal.SITTING_STARTED);
    refused(() -> late.seat(SITTING, USUAL), ExamRefusal.SITTING_STARTED);
  }

  @Test
  void staffOfOneSchoolSeeThatTheOthersSeatsAreTakenAndNoMore() {
    manageBoth();
    desk.setRooms(SITTING, rooms(room("01", 1, 4)));
    desk.seat(SITTING, USUAL);
    TwoSchools reader = schools;
    reader.holdingOnly(FIRST, SITTING_READ);
    RoomView seen = desk.rooms(SITTING).get(0);

    assertThat(seen.taken()).isEqualTo(4);
    assertThat(seen.seats()).allMatch(SeatView::taken);
    assertThat(seated(List.of(seen)))
        .extracting(SeatedCandidate::id)
        .containsExactlyInAnyOrder(candidateId(1), candidateId(2));
    assertThat(seen.code()).as("what only invigilators may know").isNull();
    assertThat(desk.room(SITTING, seen.id())).isEqualTo(seen);
  }

  @Test
  void invigilatorsKnowTheCodesOfTheRoomsInWhichTheirCandidatesSit() {
    manageBoth();
    List<RoomView> made = desk.setRooms(SITTING, rooms(room("01", 1, 4), room("02", 1, 4)));
    assertThat(made).extracting(RoomView::code).doesNotContainNull().doesNotHaveDuplicates();
    schools.candidates().get(0).seat(made.get(0).id(), new Seat(1, 1));
    schools.candidates().get(2).seat(made.get(1).id(), new Seat(1, 1));
    schools.holdingOnly(FIRST, SITTING_READ, SITTING_INVIGILATE);

    assertThat(desk.rooms(SITTING))
        .extracting(RoomView::code)
        .containsExactly(made.get(0).code(), null);
    schools.candidates().get(1).seat(made.get(1).id(), new Seat(1, 2));
    assertThat(desk.rooms(SITTING)).extracting(RoomView::code).doesNotContainNull();
  }

  @Test
  void everyFaultOfARoomIsLocated() {
    manageBoth();
    RoomsPlan plan =
        rooms(
            room(" ", 1, 1),
            room("02", 5, 5),
            room("02", 1, 1),
            new RoomDraft("x".repeat(101), FIRST_CLASS, null, 4, null),
            new RoomDraft("05", UNKNOWN, 2, 2, List.of(new SeatPlace(3, 1))),
            new RoomDraft("06", null, 2, 2, List.of(new SeatPlace(0, 1))));
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> desk.setRooms(SITTING, plan));

    assertThat(refused.refusal()).isEqualTo(ExamRefusal.ROOMS_NOT_VALID);
    assertThat(refused.findings().stream().map(one -> one.path() + " " + one.code()))
        .containsExactly(
            "/rooms/0/name required",
            "/rooms/1 room-plan-not-valid",
            "/rooms/2/name room-named-twice",
            "/rooms/3/name too-long",
            "/rooms/3/schoolId not-a-school",
            "/rooms/3 room-plan-not-valid",
            "/rooms/4/schoolId not-a-school",
            "/rooms/4 room-plan-not-valid",
            "/rooms/5 room-plan-not-valid");
  }

  @Test
  void everyFaultOfASeatingPlanIsLocated() {
    manageBoth();
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> desk.preview(SITTING, new SeatingPlan("age", "loosely", null, "1.5")));

    assertThat(refused.findings().stream().map(one -> one.path() + " " + one.code()))
        .containsExactly("/order not-among", "/filling not-among", "/number not-a-whole-number");
  }

  @Test
  void aManagerOfOneSchoolSeatsNobody() {
    schools.holding(FIRST, SITTING_READ, SITTING_MANAGE);

    changesRefused(SITTING, PeopleRefusal.FORBIDDEN);
    schools.holding(SECOND, SITTING_READ, SITTING_MANAGE);
    assertThat(desk.setRooms(SITTING, rooms(room("01", 1, 4)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyWithoutPermissionLearnsWhetherASittingExists(boolean exists) {
    UUID sitting = exists ? SITTING : UNKNOWN;
    for (Refusal refusal : List.of(PeopleRefusal.NOT_SIGNED_IN, PeopleRefusal.FORBIDDEN)) {
      changesRefused(sitting, refusal);
      refused(() -> desk.rooms(sitting), refusal);
      refused(() -> desk.roomList(sitting), refusal);
      refused(() -> desk.room(sitting, UNKNOWN), refusal);
      schools.holding(FIRST, SIT);
    }
  }

  private void changesRefused(UUID sitting, Refusal refusal) {
    Stream.<ThrowingCallable>of(
            () -> desk.setRooms(sitting, rooms(room("01", 1, 4))),
            () -> desk.addRooms(sitting, rooms(room("02", 1, 4))),
            () -> desk.rename(sitting, UNKNOWN, new RoomName("A")),
            () -> desk.delete(sitting, UNKNOWN),
            () -> desk.seatAsTold(sitting, new SeatingAsTold(List.of())),
            () -> desk.preview(sitting, USUAL),
            () -> desk.seat(sitting, USUAL))
        .forEach(call -> refused(call, refusal));
  }

  private static void refused(ThrowingCallable call, Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
