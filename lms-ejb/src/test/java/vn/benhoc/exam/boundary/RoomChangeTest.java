package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.boundary.SeatingAsTold.ToldPlace;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** What changes rooms and seats one by one or takes them back. */
class RoomChangeTest {

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

  private void manageBoth() {
    schools.holding(BOTH, SITTING_READ, SITTING_MANAGE, SITTING_INVIGILATE);
  }

  @Test
  void addedRoomsLeaveEverybodySeatedAndTakeTheFreeNumbers() {
    manageBoth();
    desk.setRooms(SITTING, rooms(room("01", 1, 2), room("02", 1, 2), room("03", 1, 2)));
    desk.seat(SITTING, new SeatingPlan("name", "full", null, "7"));
    UUID third = desk.rooms(SITTING).get(2).id();
    desk.delete(SITTING, third);
    List<RoomView> now = desk.addRooms(SITTING, rooms(room("03", 1, 2), room("04", 2, 2)));

    assertThat(now).extracting(RoomView::number).containsExactly(1, 2, 3, 4);
    assertThat(now).extracting(RoomView::taken).containsExactly(2, 2, 0, 0);
    refused(() -> desk.addRooms(SITTING, rooms(room("04", 1, 1))), ExamRefusal.ROOMS_NOT_VALID);
  }

  @Test
  void aRoomWithCandidatesIsNotDeleted() {
    manageBoth();
    UUID made = desk.setRooms(SITTING, rooms(room("01", 1, 4))).get(0).id();
    desk.seat(SITTING, USUAL);

    refused(() -> desk.delete(SITTING, made), ExamRefusal.ROOM_NOT_EMPTY);
    refused(() -> desk.delete(SITTING, UNKNOWN), ExamRefusal.ROOM_NOT_FOUND);
  }

  @Test
  void aRoomIsRenamedUnlessAnotherIsCalledThat() {
    manageBoth();
    UUID first = desk.setRooms(SITTING, rooms(room("a", 1, 1), room("b", 1, 1))).get(0).id();

    assertThat(desk.rename(SITTING, first, new RoomName(" A ")).name()).isEqualTo("A");
    for (String wrong : new String[] {"B", " ", "x".repeat(101), null}) {
      refused(() -> desk.rename(SITTING, first, new RoomName(wrong)), ExamRefusal.ROOMS_NOT_VALID);
    }
    assertThat(desks.audited()).containsExactly("sitting.rooms", "sitting.room-rename");
  }

  private List<ToldPlace> told() {
    return schools.candidates().stream()
        .map(
            one ->
                new ToldPlace(
                    one.id(),
                    one.formCode(),
                    one.roomId(),
                    one.seat().map(Seat::row).orElse(null),
                    one.seat().map(Seat::column).orElse(null)))
        .toList();
  }

  @Test
  void aSeatingComesBackAsItWasTold() {
    manageBoth();
    desk.setRooms(SITTING, rooms(room("01", 2, 4)));
    List<ToldPlace> unseated = told();
    desk.seat(SITTING, USUAL);
    List<RoomView> before = desk.rooms(SITTING);
    List<ToldPlace> seated = told();
    desk.seat(SITTING, new SeatingPlan("random", "full", null, "12"));

    assertThat(desk.seatAsTold(SITTING, new SeatingAsTold(seated))).isEqualTo(before);
    desk.seatAsTold(SITTING, new SeatingAsTold(unseated));
    assertThat(told()).isEqualTo(unseated);
  }

  @Test
  void aToldSeatingThatNoLongerHoldsIsLocated() {
    manageBoth();
    UUID room = desk.setRooms(SITTING, rooms(room("01", 1, 4))).get(0).id();
    SeatingAsTold plan =
        new SeatingAsTold(
            List.of(
                new ToldPlace(candidateId(1), "1001", room, 1, 1),
                new ToldPlace(candidateId(2), "1001", room, 1, 2),
                new ToldPlace(candidateId(2), "1002", null, null, null),
                new ToldPlace(candidateId(3), "1002", room, 1, 5),
                new ToldPlace(candidateId(4), "1002", room, 1, 1)));
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> desk.seatAsTold(SITTING, plan));

    assertThat(refused.refusal()).isEqualTo(ExamRefusal.SEATING_NOT_VALID);
    assertThat(refused.findings().stream().map(one -> one.path() + " " + one.code()))
        .containsExactly(
            "/places/2 place-not-valid",
            "/places/3 place-not-valid",
            "/places/4 seat-taken-twice",
            "/places neighbours-share-a-form");
    assertThat(schools.candidates()).noneMatch(one -> one.roomId() != null);
  }

  private static void refused(ThrowingCallable call, Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
