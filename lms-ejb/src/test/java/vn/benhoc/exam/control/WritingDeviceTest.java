package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.WritingDevice.Arrival;
import vn.benhoc.platform.problem.RefusedException;

class WritingDeviceTest {

  private static final Arrival LAB = new Arrival("lab", false);
  private static final Arrival PHONE = new Arrival("phone", false);
  private static final Arrival PHONE_INSISTS = new Arrival("phone", true);

  private static AttemptWork work(Standing standing) {
    return new AttemptWork(Attempts.context(1), standing);
  }

  private static WritingDevice.Sender free(@Nullable String device) {
    return new WritingDevice.Sender(device, false);
  }

  private static WritingDevice.Sender bound(@Nullable String device) {
    return new WritingDevice.Sender(device, true);
  }

  private static Standing writtenAt(String device) {
    AttemptWork work = new AttemptWork(Attempts.context(1), null);
    Arrival arrival = new Arrival(device, false);
    Act.enter(Attempts.attempt(1), arrival, false, Attempts.OPENS).on(work);
    assertThat(work.lines())
        .extracting(line -> line.text().kind())
        .containsExactly("started", "device");
    return work.standing();
  }

  private static void refused(ThrowingCallable call, ExamRefusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void theFirstThatComesHoldsTheAttempt() {
    assertThat(WritingDevice.NONE.after(LAB, true)).isEqualTo(new WritingDevice("lab"));
    assertThat(new WritingDevice("lab").after(LAB, true)).isEqualTo(new WritingDevice("lab"));
    assertThat(WritingDevice.NONE.after(Arrival.UNNAMED, false)).isEqualTo(WritingDevice.NONE);
  }

  @Test
  void oneWithoutANameCanNotBeBound() {
    refused(() -> WritingDevice.NONE.after(Arrival.UNNAMED, true), ExamRefusal.BOUND_ELSEWHERE);
  }

  @Test
  void anotherIsToldAndMayTakeOver() {
    WritingDevice lab = new WritingDevice("lab");
    refused(() -> lab.after(PHONE, false), ExamRefusal.WRITTEN_ELSEWHERE);
    refused(() -> lab.after(new Arrival(null, true), false), ExamRefusal.WRITTEN_ELSEWHERE);
    assertThat(lab.after(PHONE_INSISTS, false)).isEqualTo(new WritingDevice("phone"));
  }

  @Test
  void whereCandidatesAreBoundToOneDeviceStaffMustFreeIt() {
    refused(() -> new WritingDevice("lab").after(PHONE_INSISTS, true), ExamRefusal.BOUND_ELSEWHERE);
    AttemptWork work = work(writtenAt("lab"));
    Act.freeDevice(Attempts.OPENS.plusSeconds(9)).on(work);
    Act.enter(Attempts.attempt(2), PHONE, true, Attempts.OPENS.plusSeconds(10)).on(work);
    assertThat(work.standing().facts().desk().device()).isEqualTo(new WritingDevice("phone"));
    assertThat(work.standing().facts().id()).isEqualTo(Attempts.attempt(1));
  }

  @Test
  void ofTwoThatComeAtOnceWhenItIsFreedOneGetsIt() {
    AttemptWork work = work(writtenAt("lab"));
    Act.freeDevice(Attempts.OPENS.plusSeconds(9)).on(work);
    var at = Attempts.OPENS.plusSeconds(10);
    Act.enter(Attempts.attempt(2), PHONE, true, at).on(work);
    refused(
        () -> Act.enter(Attempts.attempt(3), LAB, true, at).on(work), ExamRefusal.BOUND_ELSEWHERE);
    refused(
        () -> Act.save(bound("lab"), Attempts.entry(1), at).on(work), ExamRefusal.BOUND_ELSEWHERE);
    Act.save(bound("phone"), Attempts.entry(1), at).on(work);
    assertThat(work.standing().facts().desk().device()).isEqualTo(new WritingDevice("phone"));
  }

  @Test
  void whereCandidatesAreBoundNobodyWritesOrReadsWhatIsFreeWithoutComing() {
    AttemptWork work = work(writtenAt("lab"));
    Act.freeDevice(Attempts.OPENS.plusSeconds(9)).on(work);
    var at = Attempts.OPENS.plusSeconds(10);
    for (String device : new String[] {"phone", null}) {
      refused(
          () -> Act.save(bound(device), Attempts.entry(1), at).on(work),
          ExamRefusal.BOUND_ELSEWHERE);
    }
    for (String device : new String[] {"lab", "phone", null}) {
      refused(() -> Act.handIn(bound(device), at).on(work), ExamRefusal.BOUND_ELSEWHERE);
      refused(
          () -> work.standing().facts().desk().device().requireHolder(bound(device)),
          ExamRefusal.BOUND_ELSEWHERE);
    }
  }

  @Test
  void whatTheFreedDeviceWasAboutToSendIsTakenUntilAnotherComes() {
    AttemptWork work = work(writtenAt("lab"));
    Act.freeDevice(Attempts.OPENS.plusSeconds(9)).on(work);
    Act.freeDevice(Attempts.OPENS.plusSeconds(9)).on(work);
    assertThat(work.lines()).hasSize(1);
    var at = Attempts.OPENS.plusSeconds(10);
    Act.save(bound("lab"), Attempts.entry(1), at).on(work);
    assertThat(work.lines()).hasSize(2);
    Act.enter(Attempts.attempt(2), PHONE, true, at).on(work);
    refused(
        () -> Act.save(bound("lab"), Attempts.entry(2), at).on(work), ExamRefusal.BOUND_ELSEWHERE);
  }

  @Test
  void whatIsClosedTakesWhatComesLateFromAnyWhereNoneHoldsIt() {
    AttemptWork work = work(writtenAt("lab"));
    Act.freeDevice(Attempts.OPENS.plusSeconds(9)).on(work);
    AttemptWork later = work(anew(work.standing()));
    Act.handIn(HandInBy.INVIGILATOR, Attempts.OPENS.plusSeconds(20)).on(later);
    assertThatThrownBy(
            () ->
                Act.save(bound("home"), Attempts.entry(1), Attempts.OPENS.plusSeconds(30))
                    .on(later))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.ATTEMPT_CLOSED));
  }

  /** As another node reads it from the row. */
  private static Standing anew(Standing standing) {
    AttemptFacts facts = standing.facts();
    String holder = facts.desk().device().holder();
    return new Standing(facts.at(facts.desk().with(new WritingDevice(holder))), standing.state());
  }

  @Test
  void onlyTheHolderWritesAndHandsIn() {
    Standing held = writtenAt("lab");
    var late = Attempts.OPENS.plusSeconds(60);
    for (String device : new String[] {"phone", null}) {
      refused(
          () -> Act.save(free(device), Attempts.entry(1), late).on(work(held)),
          ExamRefusal.WRITTEN_ELSEWHERE);
      refused(() -> Act.handIn(free(device), late).on(work(held)), ExamRefusal.WRITTEN_ELSEWHERE);
    }
    AttemptWork work = work(held);
    Act.save(free("lab"), Attempts.entry(1), late).on(work);
    Act.handIn(free("lab"), late).on(work);
    assertThat(work.lines()).hasSize(2);
    Act.handIn(free("phone"), late).on(work);
    assertThat(work.lines()).as("what is handed in stays so, whoever asks").hasSize(2);
  }

  @Test
  void whereNobodyNamesADeviceAnybodyMayWrite() {
    AttemptWork work = work(Attempts.begun(1));
    Act.save(free(null), Attempts.entry(1), Attempts.OPENS.plusSeconds(60)).on(work);
    Act.save(free("lab"), Attempts.entry(2), Attempts.OPENS.plusSeconds(61)).on(work);
    assertThat(work.lines()).hasSize(2);
  }

  @Test
  void aDeviceThatComesBackWritesNoLine() {
    AttemptWork work = work(writtenAt("lab"));
    Act.enter(Attempts.attempt(2), LAB, true, Attempts.OPENS.plusSeconds(60)).on(work);
    assertThat(work.lines()).isEmpty();
    assertThat(work.isChanged()).isFalse();
  }

  @Test
  void whatIsClosedChangesHandsNoMore() {
    AttemptWork work = work(writtenAt("lab"));
    Act.handIn(HandInBy.INVIGILATOR, Attempts.OPENS.plusSeconds(60)).on(work);
    Act.freeDevice(Attempts.OPENS.plusSeconds(61)).on(work);
    assertThat(work.standing().facts().desk().device()).isEqualTo(new WritingDevice("lab"));
  }

  @Test
  void namesOfDevicesAreShort() {
    assertThat(new Arrival("x".repeat(64), false).device()).hasSize(64);
    refused(() -> new Arrival("x".repeat(65), false), ExamRefusal.RESPONSE_NOT_VALID);
    refused(() -> new Arrival(" ", false), ExamRefusal.RESPONSE_NOT_VALID);
  }

  @Test
  void noticesAreCountedLoggedAndBounded() {
    AttemptWork work = work(Attempts.begun(1));
    Act.save(List.of(notice(1, NoticeKind.LEFT), notice(2, NoticeKind.COPIED)), Attempts.OPENS)
        .on(work);
    Act.save(List.of(notice(2, NoticeKind.COPIED)), Attempts.OPENS).on(work);
    assertThat(work.standing().facts().desk().noticed()).isEqualTo(2);
    assertThat(work.standing().facts().desk().leaves()).isEqualTo(1);
    assertThat(work.lines()).hasSize(2);
    for (int number = 3; number < 2 * LogLimits.MOST_NOTICES; number++) {
      Act.save(List.of(notice(number, NoticeKind.LEFT)), Attempts.OPENS).on(work);
    }
    assertThat(work.lines()).hasSize(LogLimits.MOST_NOTICES);
    assertThat(work.standing().facts().desk().noticed()).isEqualTo(LogLimits.MOST_NOTICES);
    Act.save(Attempts.entry(5000), Attempts.OPENS.plusSeconds(1)).on(work);
    assertThat(work.lines()).hasSize(LogLimits.MOST_NOTICES + 1);
  }

  @Test
  void aLeavingIsCountedOnceWhenItBeginsAndNotAgainWhenItEnds() {
    AttemptWork work = work(Attempts.begun(1));
    Act.save(List.of(notice(1, NoticeKind.LEFT)), Attempts.OPENS).on(work);
    assertThat(work.standing().facts().desk().leaves()).isEqualTo(1);
    Act.save(List.of(notice(2, NoticeKind.RETURNED)), Attempts.OPENS.plusSeconds(9)).on(work);
    assertThat(work.standing().facts().desk().leaves()).isEqualTo(1);
    assertThat(work.lines()).hasSize(2);
  }

  @Test
  void whatAPageOnlyNoticesIsNoSave() {
    AttemptWork work = work(Attempts.begun(1));
    Instant before = work.standing().facts().lastSavedAt();
    Act.save(List.of(notice(1, NoticeKind.LEFT)), Attempts.OPENS.plusSeconds(60)).on(work);
    assertThat(work.standing().facts().lastSavedAt()).isEqualTo(before);
    assertThat(work.standing().facts().desk().noticed()).isEqualTo(1);
    Act.save(Attempts.entry(2), Attempts.OPENS.plusSeconds(70)).on(work);
    assertThat(work.standing().facts().lastSavedAt()).isEqualTo(Attempts.OPENS.plusSeconds(70));
  }

  private static BatchEvents.Read notice(long sequence, NoticeKind kind) {
    Origin origin = Origin.of("page", sequence);
    var event = new AttemptEvent.Noticed(kind, Duration.ofSeconds(1), origin);
    return new BatchEvents.Read(event, sequence, "/entries/0", null);
  }
}
