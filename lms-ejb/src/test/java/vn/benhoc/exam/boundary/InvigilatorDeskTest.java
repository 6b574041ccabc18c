package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.SHARED_ROOM;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.SOMEBODY;
import static vn.benhoc.exam.TwoSchools.STAFF;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Who names whom for a room, and what is recorded of it. */
class InvigilatorDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final InvigilatorDesk desk = desks.invigilators();

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private List<UUID> namedNow() {
    return desk.named(SITTING).stream()
        .flatMap(room -> room.people().stream())
        .map(RoomInvigilators.Named::id)
        .toList();
  }

  @Test
  void whoManagesNamesAndTakesBackAndBothAreRecordedAndToldOnce() {
    schools.sharedRoom();
    schools.holding(BOTH, SITTING_MANAGE, SITTING_READ);
    assertThat(desk.name(SITTING, SHARED_ROOM, SOMEBODY).people()).hasSize(1);
    desk.name(SITTING, SHARED_ROOM, SOMEBODY);
    assertThat(namedNow()).containsExactly(SOMEBODY);
    assertThat(desk.unname(SITTING, SHARED_ROOM, SOMEBODY).people()).isEmpty();
    desk.unname(SITTING, SHARED_ROOM, SOMEBODY);
    assertThat(namedNow()).isEmpty();
    assertThat(desks.audited())
        .containsExactly("sitting.invigilator-name", "told", "sitting.invigilator-unname", "told");
  }

  @Test
  void whoManagesOneSchoolOrOnlyInvigilatesNamesNobody() {
    schools.sharedRoom();
    schools.holding(BOTH, SITTING_INVIGILATE, SITTING_READ).holding(FIRST, SITTING_MANAGE);
    refused(() -> desk.name(SITTING, SHARED_ROOM, SOMEBODY), PeopleRefusal.FORBIDDEN);
    refused(() -> desk.unname(SITTING, SHARED_ROOM, SOMEBODY), PeopleRefusal.FORBIDDEN);
    refused(() -> desk.search(SITTING, "a"), PeopleRefusal.FORBIDDEN);
    assertThat(namedNow()).isEmpty();
    assertThat(desks.audited()).isEmpty();
  }

  @Test
  void nobodyElseThanStaffWhoDoNotSitIsNamed() {
    schools.sharedRoom();
    schools.holding(BOTH, SITTING_MANAGE);
    refused(() -> desk.name(SITTING, SHARED_ROOM, UNKNOWN), ExamRefusal.INVIGILATOR_NOT_FIT);
    schools.sits(SOMEBODY);
    refused(() -> desk.name(SITTING, SHARED_ROOM, SOMEBODY), ExamRefusal.INVIGILATOR_NOT_FIT);
    refused(() -> desk.name(SITTING, UNKNOWN, STAFF.get(1)), ExamRefusal.ROOM_NOT_FOUND);
  }

  @Test
  void aRoomTakesSixAndNotMore() {
    schools.sharedRoom();
    schools.holding(BOTH, SITTING_MANAGE);
    STAFF.stream().limit(6).forEach(one -> desk.name(SITTING, SHARED_ROOM, one));
    refused(() -> desk.name(SITTING, SHARED_ROOM, STAFF.get(6)), ExamRefusal.TOO_MANY_INVIGILATORS);
    assertThat(desk.name(SITTING, SHARED_ROOM, STAFF.get(5)).people()).hasSize(6);
  }

  @Test
  void aSearchWithoutWordsFindsNobody() {
    schools.holding(BOTH, SITTING_MANAGE);
    assertThat(desk.search(SITTING, " ")).isEmpty();
    assertThat(desk.search(SITTING, "giám")).hasSize(STAFF.size());
  }
}
