package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.PERSON;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.SOMEBODY;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Candidates 1 and 3, of two schools, sit in one room; 2 and 4 have no seat. */
class InvigilationRightsTest {

  private final TwoSchools schools = new TwoSchools();
  private final Room room = schools.sharedRoom();

  private List<Integer> reached() {
    Reach reach = schools.rights().require(SITTING);
    return schools.candidates().stream()
        .filter(one -> reach.covers(one.classId(), one.roomId()))
        .map(Candidate::place)
        .toList();
  }

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void byTheRightOnAClassOneReachesItsOwnWhileNobodyIsNamed() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    assertThat(reached()).containsExactly(1, 2);
    schools.named(room, SOMEBODY);
    assertThat(reached()).containsExactly(2);
    schools.unnamed(room, SOMEBODY);
    assertThat(reached()).containsExactly(1, 2);
  }

  @Test
  void whoIsNamedReachesEverybodyOfTheRoomWhateverTheSchool() {
    schools.named(room, PERSON).holding(SECOND, SITTING_READ);
    assertThat(reached()).containsExactly(1, 3);
    schools.holding(FIRST, SITTING_INVIGILATE);
    assertThat(reached()).containsExactly(1, 2, 3);
  }

  @Test
  void whoIsNoLongerNamedReachesNobody() {
    schools.named(room, PERSON).holding(SECOND, SITTING_READ);
    assertThat(reached()).isNotEmpty();
    schools.unnamed(room, PERSON);
    refused(() -> schools.rights().require(SITTING), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void whoManagesAClassReachesItWhoeverIsNamed() {
    schools.named(room, SOMEBODY).holding(FIRST, SITTING_INVIGILATE, SITTING_MANAGE);
    assertThat(reached()).containsExactly(1, 2);
    schools.holdingOnly(BOTH, SITTING_INVIGILATE, SITTING_MANAGE);
    assertThat(reached()).containsExactly(1, 2, 3, 4);
    schools.holdingOnly(BOTH, SITTING_MANAGE);
    refused(() -> schools.rights().require(SITTING), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void whoHasNothingThereDoesNotLearnWhetherTheSittingExists() {
    schools.holding(BOTH, SITTING_READ);
    refused(() -> schools.rights().require(SITTING), PeopleRefusal.FORBIDDEN);
    refused(() -> schools.rights().require(UNKNOWN), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void aRoomOfOthersIsRefusedAsOneAndARoomOfNobodysIsOpen() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    assertThatCode(
            () -> InvigilationRights.requireRoom(schools.rights().require(SITTING), room.id()))
        .doesNotThrowAnyException();
    schools.named(room, SOMEBODY);
    Reach reach = schools.rights().require(SITTING);
    refused(() -> InvigilationRights.requireRoom(reach, room.id()), ExamRefusal.ROOM_OF_OTHERS);
    Candidate own = schools.candidates().get(0);
    Candidate other = schools.candidates().get(2);
    refused(() -> InvigilationRights.require(reach, own), ExamRefusal.ROOM_OF_OTHERS);
    refused(() -> InvigilationRights.requireFound(reach, own), ExamRefusal.ROOM_OF_OTHERS);
    refused(() -> InvigilationRights.require(reach, other), PeopleRefusal.FORBIDDEN);
    refused(() -> InvigilationRights.requireFound(reach, other), ExamRefusal.CANDIDATE_NOT_FOUND);
  }

  private boolean opens(Room which) {
    return schools.rights().require(SITTING).opens(which.id());
  }

  @Test
  void aRoomWithoutOnesOwnIsClosedThoughNobodyIsNamedForIt() {
    Room others = schools.emptyRoom(2);
    schools.candidates().get(3).seat(others.id(), new Seat(1, 1));
    schools.holding(FIRST, SITTING_INVIGILATE);
    assertThat(opens(room)).isTrue();
    assertThat(opens(others)).isFalse();
    refused(
        () -> InvigilationRights.requireRoom(schools.rights().require(SITTING), others.id()),
        PeopleRefusal.FORBIDDEN);
    schools.candidates().get(1).seat(others.id(), new Seat(1, 2));
    assertThat(opens(others)).isTrue();
    schools.named(others, SOMEBODY);
    assertThat(opens(others)).isFalse();
  }

  @Test
  void whoManagesOneClassOpensTheRoomsOfItsCandidatesAloneWhoeverIsNamed() {
    Room others = schools.emptyRoom(2);
    schools.candidates().get(3).seat(others.id(), new Seat(1, 1));
    schools.named(room, SOMEBODY).named(others, SOMEBODY);
    schools.holding(FIRST, SITTING_INVIGILATE, SITTING_MANAGE);
    assertThat(opens(room)).isTrue();
    assertThat(opens(others)).isFalse();
    assertThat(schools.rights().require(SITTING).isWhole()).isFalse();
  }

  @Test
  void whoManagesAllClassesOpensEmptyRoomsToo() {
    Room empty = schools.emptyRoom(2);
    schools.holding(BOTH, SITTING_INVIGILATE);
    assertThat(opens(empty)).isFalse();
    schools.holding(BOTH, SITTING_MANAGE);
    assertThat(opens(empty)).isTrue();
    schools.named(empty, SOMEBODY);
    assertThat(opens(empty)).isTrue();
  }

  @Test
  void whoIsNamedForOneRoomMovesNobodyIntoAnother() {
    schools.named(room, PERSON).holding(SECOND, SITTING_READ);
    Reach reach = schools.rights().require(SITTING);
    Candidate seated = schools.candidates().get(0);
    InvigilationRights.requireAt(reach, seated, room.id());
    refused(() -> InvigilationRights.requireAt(reach, seated, UNKNOWN), PeopleRefusal.FORBIDDEN);
    refused(() -> InvigilationRights.requireRoom(reach, UNKNOWN), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void whatChangesInAnotherRoomLeavesTheSightOfThisOneAsItWas() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    Reach before = schools.rights().require(SITTING).within(UNKNOWN);
    schools.named(room, SOMEBODY);
    assertThat(schools.rights().require(SITTING).within(UNKNOWN)).isEqualTo(before);
    assertThat(schools.rights().require(SITTING)).isNotEqualTo(before);
  }
}
