package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.FIRST_CLASS;
import static vn.benhoc.exam.TwoSchools.FIRST_SCHOOL;
import static vn.benhoc.exam.TwoSchools.PROVINCE;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SECOND_CLASS;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.people.boundary.Capability.PAPER_PREVIEW;
import static vn.benhoc.people.boundary.Capability.SIT;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

class ExamSessionDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final ExamSessionDesk desk = desks.sessions(PROVINCE);

  private static SittingPlan plan(UUID... classes) {
    return new SittingPlan("Thi thử", null, List.of(classes), null, null, null);
  }

  /** A session of the province, made by somebody who then leaves. */
  private UUID made() {
    schools.holding(BOTH, SITTING_MANAGE, SITTING_READ);
    UUID id = desk.create(new ExamSessionPlan(" Thi thử ", PROVINCE)).id();
    schools.holdingOnly("/nowhere/");
    return id;
  }

  @Test
  void aSessionHasTheNameTheUnitAndTheCurrentYear() {
    UUID id = made();
    schools.holdingOnly(BOTH, SITTING_READ);
    ExamSessionView seen = desk.session(id);

    assertThat(seen.name()).isEqualTo("Thi thử");
    assertThat(seen.unitId()).isEqualTo(PROVINCE);
    assertThat(seen.schoolYear()).isEqualTo("2026-2027");
    assertThat(seen.sittings()).isEmpty();
    assertThat(desk.sessions()).extracting(ExamSessionView::id).containsExactly(id);
    assertThat(desks.audited()).containsExactly("exam-session.create");
  }

  @Test
  void aSchoolSeesASessionOfTheProvinceOnceItsClassesSit() {
    UUID id = made();
    schools.holdingOnly(FIRST, SITTING_READ);
    assertThat(desk.sessions()).isEmpty();
    refused(() -> desk.session(id), PeopleRefusal.FORBIDDEN);

    schools.sitting().joinSession(id);
    assertThat(desk.sessions()).extracting(ExamSessionView::id).containsExactly(id);
    assertThat(desk.session(id).sittings()).extracting(SittingView::id).containsExactly(SITTING);
    schools.holdingOnly("/p/3/", SITTING_READ);
    assertThat(desk.sessions()).isEmpty();
    refused(() -> desk.session(id), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void aSessionTellsHowFarTheSeatingOfItsSittingsIs() {
    UUID id = made();
    schools.notStarted().holdingOnly(BOTH, SITTING_MANAGE, SITTING_READ);
    assertThat(desk.rooms(id)).isEmpty();
    schools.sitting().joinSession(id);
    assertThat(desk.rooms(id)).containsExactly(new SittingRooms(SITTING, 0, 0, 0));
    RoomDesk rooms = desks.rooms();
    rooms.setRooms(
        SITTING,
        new RoomsPlan(
            List.of(new RoomDraft("01", null, 1, 4, null), new RoomDraft("02", null, 6, 4, null))));
    rooms.seat(SITTING, new SeatingPlan(null, null, null, "1"));

    assertThat(desk.rooms(id)).containsExactly(new SittingRooms(SITTING, 2, 28, 4));
    schools.holdingOnly("/p/3/", SITTING_READ);
    refused(() -> desk.rooms(id), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void aSessionIsOfAUnitTheCallerManages() {
    schools.holding(FIRST, SITTING_MANAGE);

    refused(() -> desk.create(new ExamSessionPlan("Thi thử", PROVINCE)), PeopleRefusal.FORBIDDEN);
    refused(
        () -> desk.create(new ExamSessionPlan("Thi thử", UNKNOWN)), PeopleRefusal.UNIT_NOT_FOUND);
    assertThat(desk.create(new ExamSessionPlan("Thi thử", FIRST_SCHOOL)).unitId())
        .isEqualTo(FIRST_SCHOOL);
  }

  @Test
  void everyFaultOfASessionIsLocated() {
    schools.holding(BOTH, SITTING_MANAGE);

    assertThat(faults(new ExamSessionPlan(" ", null)))
        .containsExactly("/name required", "/unitId required");
    assertThat(faults(new ExamSessionPlan("x".repeat(201), FIRST_CLASS)))
        .containsExactly("/name too-long", "/unitId class-organises-nothing");
  }

  private List<String> faults(ExamSessionPlan plan) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> desk.create(plan));
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.EXAM_SESSION_NOT_VALID);
    return refused.findings().stream().map(one -> one.path() + " " + one.code()).toList();
  }

  @Test
  void aSittingNeedsTheSessionItsClassesAndThePaper() {
    UUID id = made();
    schools.holdingOnly(FIRST, SITTING_MANAGE, PAPER_PREVIEW);
    refused(() -> desk.addSitting(id, plan(FIRST_CLASS)), PeopleRefusal.FORBIDDEN);

    schools.holdingOnly(BOTH, SITTING_MANAGE);
    refused(() -> desk.addSitting(id, plan(FIRST_CLASS)), PeopleRefusal.FORBIDDEN);
    schools.holding(BOTH, PAPER_PREVIEW);
    assertThat(desk.addSitting(id, plan()).id()).isEqualTo(SITTING);
    assertThat(desk.addSitting(id, plan(FIRST_CLASS)).id()).isEqualTo(SITTING);
  }

  @Test
  void aSchoolsSessionTakesNoClassesOfAnother() {
    schools.holding(FIRST, SITTING_MANAGE).holding(BOTH, PAPER_PREVIEW);
    UUID id = desk.create(new ExamSessionPlan("Thi thử", FIRST_SCHOOL)).id();

    refused(() -> desk.addSitting(id, plan(FIRST_CLASS, SECOND_CLASS)), PeopleRefusal.FORBIDDEN);
    schools.holding(SECOND, SITTING_MANAGE);
    assertThat(desk.addSitting(id, plan(FIRST_CLASS, SECOND_CLASS)).id()).isEqualTo(SITTING);
  }

  @Test
  void nobodyWithoutPermissionLearnsWhetherASessionExists() {
    UUID id = made();
    for (UUID session : List.of(id, UNKNOWN)) {
      schools.holdingOnly(FIRST, SIT);
      allRefused(session, PeopleRefusal.FORBIDDEN);
      schools.caller().becomeAnonymous();
      allRefused(session, PeopleRefusal.NOT_SIGNED_IN);
    }
  }

  private void allRefused(UUID session, Refusal refusal) {
    Stream.<ThrowingCallable>of(
            desk::sessions,
            () -> desk.session(session),
            () -> desk.create(new ExamSessionPlan("Thi thử", PROVINCE)),
            () -> desk.addSitting(session, plan()))
        .forEach(call -> refused(call, refusal));
  }

  private static void refused(ThrowingCallable call, Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
