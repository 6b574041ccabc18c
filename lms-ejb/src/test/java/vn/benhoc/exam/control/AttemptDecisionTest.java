package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** What staff decide, before and after the start, as work on an attempt. */
class AttemptDecisionTest {

  private static final Instant LATER = Attempts.OPENS.plus(Duration.ofMinutes(20));
  private static final Decision POWER_CUT = Decision.of("d1", "person:1", "power cut");
  private static final Decision ANOTHER = Decision.of("d2", "person:1", "power back");

  private final AttemptWork begun = new AttemptWork(Attempts.context(1), Attempts.begun(1));

  private static AttemptEvent.TimeGranted tenMinutes() {
    return new AttemptEvent.TimeGranted(Duration.ofMinutes(10), POWER_CUT);
  }

  private static AttemptContext atTheDoor(List<LogEntry> promised) {
    AttemptContext plain = Attempts.context(1);
    var terms = plain.rules().terms();
    AttemptRules guarded =
        new AttemptRules(
            terms.with(terms.admission().requiringInvigilator()), plain.rules().paper());
    return new AttemptContext(plain.dealt(), plain.form(), guarded, promised, null);
  }

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void timeGrantedMovesTheDeadlineOfTheRowAndIsOneLineOfTheLog() {
    begun.decide(tenMinutes(), LATER);
    begun.decide(tenMinutes(), LATER.plusSeconds(5));

    assertThat(begun.standing().facts().deadline())
        .isEqualTo(Attempts.PLANNED.plus(Duration.ofMinutes(10)));
    assertThat(begun.lines()).hasSize(1);
    assertThat(begun.lines().get(0).number()).isEqualTo(2);
    assertThat(begun.lines().get(0).text().kind()).isEqualTo("granted");
  }

  @Test
  void anotherActUnderTheSameDecisionIsRefused() {
    begun.decide(tenMinutes(), LATER);
    refused(
        () -> begun.decide(new AttemptEvent.Resumed(POWER_CUT), LATER),
        ExamRefusal.DECISION_REUSED);
    assertThat(begun.lines()).hasSize(1);
  }

  @Test
  void inAPauseNothingIsWrittenAndTheClockWaits() {
    begun.decide(new AttemptEvent.Paused(null, POWER_CUT), LATER);
    refused(() -> begun.save(Attempts.entry(1), LATER.plusSeconds(30)), ExamRefusal.ATTEMPT_PAUSED);
    begun.handIn(HandInBy.CLOCK, Attempts.PLANNED.plusSeconds(60));
    assertThat(begun.standing().facts().closed()).isNull();
    assertThat(begun.standing().facts().deadline())
        .as("half an hour is left, from then on")
        .isEqualTo(Attempts.PLANNED.plusSeconds(60).plus(Duration.ofMinutes(30)));

    begun.decide(new AttemptEvent.Resumed(ANOTHER), LATER.plus(Duration.ofMinutes(5)));
    assertThat(begun.standing().facts().deadline())
        .isEqualTo(Attempts.PLANNED.plus(Duration.ofMinutes(5)));
  }

  @Test
  void whatWasCollectedIsOpenAgainWithTheTimeThatWasLeft() {
    begun.handIn(HandInBy.INVIGILATOR, LATER);
    assertThat(begun.standing().facts().closed()).isNotNull();
    Instant reopened = LATER.plus(Duration.ofMinutes(3));
    begun.decide(new AttemptEvent.Reopened(Duration.ZERO, null, POWER_CUT), reopened);

    assertThat(begun.standing().facts().closed()).isNull();
    assertThat(begun.standing().facts().deadline())
        .isEqualTo(Attempts.PLANNED.plus(Duration.ofMinutes(3)));
    begun.save(Attempts.entry(1), reopened.plusSeconds(1));
    begun.handIn(HandInBy.CANDIDATE, reopened.plusSeconds(2));
    assertThat(begun.standing().state().phase()).isEqualTo(AttemptState.Phase.HANDED_IN);
  }

  @Test
  void whatWasPromisedIsWhereTheLogBegins() {
    Instant before = Attempts.OPENS.minusSeconds(60);
    List<LogEntry> promised =
        List.of(
            new LogEntry(new AttemptEvent.Admitted(ANOTHER), before),
            new LogEntry(tenMinutes(), before));
    AttemptWork work = new AttemptWork(atTheDoor(promised), null);
    work.start(Attempts.attempt(1), Attempts.OPENS);

    assertThat(work.lines())
        .extracting(line -> line.number() + " " + line.text().kind())
        .containsExactly("1 admitted", "2 granted", "3 started");
    assertThat(work.standing().facts().lastNumber()).isEqualTo(3);
    assertThat(work.standing().facts().deadline())
        .isEqualTo(Attempts.PLANNED.plus(Duration.ofMinutes(10)));
  }

  @Test
  void whoWasLetInInTheWindowIsLetInAnewAfterIt() {
    Instant closes = Attempts.context(1).rules().terms().lastAdmission();
    LogEntry inTheWindow = new LogEntry(new AttemptEvent.Admitted(POWER_CUT), closes);
    Instant late = closes.plusSeconds(60);
    AttemptWork delayed = new AttemptWork(atTheDoor(List.of(inTheWindow)), null);
    refused(() -> delayed.start(Attempts.attempt(1), late), ExamRefusal.ADMISSION_OVER);

    LogEntry afterIt = new LogEntry(new AttemptEvent.Admitted(ANOTHER), closes.plusSeconds(30));
    AttemptWork anew = new AttemptWork(atTheDoor(List.of(inTheWindow, afterIt)), null);
    anew.start(Attempts.attempt(1), late);
    assertThat(anew.lines())
        .extracting(line -> line.text().kind())
        .containsExactly("admitted", "admitted", "started");
  }

  @Test
  void nobodyStartsBeforeTheyAreLetInWhereThatIsAsked() {
    AttemptWork work = new AttemptWork(atTheDoor(List.of()), null);
    refused(() -> work.start(Attempts.attempt(1), Attempts.OPENS), ExamRefusal.NOT_ADMITTED);
    assertThat(work.isBegun()).isFalse();

    AttemptContext withCode = atTheDoor(List.of()).withCode(DeskEvents.byCode("01", LATER));
    AttemptWork withTheCode = new AttemptWork(withCode, null);
    withTheCode.start(Attempts.attempt(1), Attempts.OPENS);
    assertThat(withTheCode.lines()).hasSize(2);
  }
}
