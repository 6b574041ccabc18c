package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.PERSON;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.SOMEBODY;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.Incidents;
import vn.benhoc.exam.control.RepeatsTest;
import vn.benhoc.exam.control.RoomNotes;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Incident;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Who hears of a note and who takes it back. Candidates 1 and 3, of two schools, sit in one room;
 * in the other room nobody sits at first.
 */
class IncidentDeskTest {

  private static final UUID NOTE = new UUID(10, 1);
  private static final String WORDS = "Đèn hỏng";

  private final TwoSchools schools = new TwoSchools();
  private final Room room = schools.sharedRoom();
  private final Room other = schools.emptyRoom(2);
  private final Map<UUID, Incident> stored = new LinkedHashMap<>();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final Incidents rows = rows();
  private boolean sentTwice;
  private final IncidentDesk desk = desks.incidents(rows);

  private Incidents rows() {
    return new Incidents() {
      @Override
      public void add(Incident incident) {
        if (sentTwice) {
          sentTwice = false;
          noted(room.id(), null);
          throw RepeatsTest.duplicate();
        }
        stored.put(incident.id(), incident);
      }

      @Override
      public Optional<Incident> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
      }

      @Override
      public List<Incident> of(UUID sittingId) {
        return stored.values().stream()
            .filter(one -> one.scope().sittingId().equals(sittingId) && !one.isUndone())
            .toList();
      }
    };
  }

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  /** Somebody else noted it. */
  private void noted(@Nullable UUID where, @Nullable UUID about) {
    var scope = new DeskAct.Scope(SITTING, where, about);
    stored.put(NOTE, new Incident(NOTE, scope, WORDS, SOMEBODY, NOW));
  }

  private static IncidentPlan plan(@Nullable UUID where, @Nullable UUID about, String note) {
    return new IncidentPlan(NOTE, where, about, note);
  }

  private boolean isTold() {
    return !desk.incidents(SITTING, null).isEmpty();
  }

  private boolean mayTakeBack() {
    return desk.incidents(SITTING, null).get(0).mayTakeBack();
  }

  private boolean standsIn(Room which) {
    RoomNotes notes = desks.notes(rows);
    return !notes.of(SITTING, which.id()).isEmpty();
  }

  private void undo() {
    desk.undo(SITTING, NOTE);
  }

  private void move(int place, Room to) {
    schools.candidates().get(place - 1).seat(to.id(), new Seat(2, 2));
  }

  @Test
  void nobodyNotesOrHearsOfARoomOfAnotherSchool() {
    move(4, other);
    schools.holding(FIRST, SITTING_INVIGILATE);
    refused(() -> desk.note(SITTING, plan(other.id(), null, WORDS)), PeopleRefusal.FORBIDDEN);
    assertThat(stored).isEmpty();
    noted(other.id(), null);
    assertThat(isTold()).isFalse();
    refused(this::undo, ExamRefusal.INCIDENT_NOT_FOUND);
    refused(() -> desks.walls().sight(SITTING, other.id()), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void whoNotedItTakesItBack() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    desk.note(SITTING, plan(room.id(), null, WORDS));
    undo();
    assertThat(isTold()).isFalse();
    assertThat(desks.audited()).containsExactly("invigilation.note", "invigilation.note-undo");
  }

  @Test
  void whoHearsOfItDoesNotTakeItBackForThat() {
    noted(room.id(), null);
    schools.holding(BOTH, SITTING_INVIGILATE);
    assertThat(isTold()).isTrue();
    assertThat(mayTakeBack()).isFalse();
    refused(this::undo, PeopleRefusal.FORBIDDEN);
    schools.holding(FIRST, SITTING_MANAGE);
    refused(this::undo, PeopleRefusal.FORBIDDEN);
    assertThat(isTold()).isTrue();
    schools.holding(SECOND, SITTING_MANAGE);
    assertThat(mayTakeBack()).isTrue();
    undo();
    assertThat(isTold()).isFalse();
  }

  @Test
  void whoIsNamedForTheRoomTakesBackItsNotes() {
    noted(room.id(), candidateId(1));
    schools.named(room, PERSON).holding(SECOND, SITTING_READ);
    undo();
    assertThat(isTold()).isFalse();
  }

  @Test
  void whoIsNamedForOneRoomTakesBackNeitherThoseOfTheSittingNorOfOtherRooms() {
    schools.named(room, PERSON).holding(SECOND, SITTING_READ);
    noted(null, null);
    assertThat(isTold()).isTrue();
    refused(this::undo, PeopleRefusal.FORBIDDEN);
    noted(other.id(), candidateId(1));
    assertThat(isTold()).isTrue();
    refused(this::undo, PeopleRefusal.FORBIDDEN);
    noted(other.id(), null);
    refused(this::undo, ExamRefusal.INCIDENT_NOT_FOUND);
    assertThat(stored.get(NOTE)).extracting(Incident::isUndone).isEqualTo(false);
  }

  @Test
  void aNoteStaysInItsRoomAndGoesWithItsCandidate() {
    noted(room.id(), candidateId(1));
    assertThat(standsIn(other)).isFalse();
    move(1, other);
    assertThat(standsIn(room)).isTrue();
    assertThat(standsIn(other)).isTrue();
    schools.named(room, PERSON).holding(SECOND, SITTING_READ);
    assertThat(desk.incidents(SITTING, room.id()))
        .extracting(IncidentView::candidate)
        .containsExactly(schools.candidates().get(0).fullName());
    schools.unnamed(room, PERSON).named(other, PERSON);
    assertThat(desk.incidents(SITTING, other.id())).hasSize(1);
  }

  @Test
  void onlyWhoManagesTheWholeSittingNotesSomethingInAllRooms() {
    schools.named(room, PERSON).holding(BOTH, SITTING_INVIGILATE).holding(FIRST, SITTING_MANAGE);
    refused(() -> desk.note(SITTING, plan(null, null, WORDS)), ExamRefusal.NOTE_OF_A_ROOM);
    assertThat(stored).isEmpty();
    assertThat(desks.audited()).isEmpty();
    schools.holding(SECOND, SITTING_MANAGE);
    desk.note(SITTING, plan(null, null, WORDS));
    assertThat(standsIn(other)).isTrue();
  }

  @Test
  void inASittingWithoutRoomsWhoInvigilatesNotesOnAllOfIt() {
    TwoSchools roomless = new TwoSchools().holding(FIRST, SITTING_INVIGILATE);
    IncidentView noted =
        new TwoSchoolsDesks(roomless).incidents(rows).note(SITTING, plan(null, null, WORDS));
    assertThat(noted.roomId()).isNull();
    assertThat(stored).hasSize(1);
  }

  @Test
  void aNoteOnTheSittingStandsInEachRoom() {
    noted(null, null);
    assertThat(standsIn(room)).isTrue();
    assertThat(standsIn(other)).isTrue();
    noted(room.id(), null);
    assertThat(standsIn(other)).isFalse();
  }

  @Test
  void theSameNoteAgainIsNotedOnceThoughItsCandidateWasMoved() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    IncidentView first = desk.note(SITTING, plan(null, candidateId(1), WORDS));
    move(1, other);
    assertThat(desk.note(SITTING, plan(null, candidateId(1), WORDS))).isEqualTo(first);
    assertThat(stored).hasSize(1);
    assertThat(first.roomId()).isEqualTo(room.id());
  }

  @Test
  void theSameNoteAgainWhileTheFirstIsKeptIsThatOne() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    sentTwice = true;
    IncidentView again = desk.note(SITTING, plan(room.id(), null, WORDS));
    assertThat(again.id()).isEqualTo(NOTE);
    assertThat(stored).hasSize(1);
    assertThat(desks.audited()).isEmpty();
    stored.clear();
    sentTwice = true;
    refused(
        () -> desk.note(SITTING, plan(room.id(), null, "Cửa hỏng")), ExamRefusal.DECISION_REUSED);
  }

  @Test
  void theIdOfAnotherNoteIsRefused() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    move(2, other);
    desk.note(SITTING, plan(room.id(), null, WORDS));
    for (IncidentPlan reused :
        List.of(
            plan(other.id(), null, WORDS),
            plan(null, null, WORDS),
            plan(null, candidateId(1), WORDS),
            plan(room.id(), null, "Cửa hỏng"))) {
      refused(() -> desk.note(SITTING, reused), ExamRefusal.DECISION_REUSED);
    }
    var elsewhere = new DeskAct.Scope(UNKNOWN, null, null);
    stored.put(NOTE, new Incident(NOTE, elsewhere, WORDS, PERSON, NOW));
    refused(() -> desk.note(SITTING, plan(null, null, WORDS)), ExamRefusal.DECISION_REUSED);
  }
}
