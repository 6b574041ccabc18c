package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.benhoc.exam.control.LateMorning.choosing;
import static vn.benhoc.exam.control.LateMorning.minute;
import static vn.benhoc.exam.control.LateMorning.named;
import static vn.benhoc.exam.control.LateMorning.ruling;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.LeftOutEntry;
import vn.benhoc.exam.control.LateEntry.Outcome;
import vn.benhoc.platform.problem.RefusedException;

/** What comes late together and was not all written in time: each is judged by itself. */
class MixedLateBatchTest {

  private static final LateAnswers HOLDING = LateAnswers.held(Duration.ofHours(2));
  private static final LateAnswers ACCEPTING = LateAnswers.accepted(Duration.ofHours(2));

  /** Written in time by one page, and after the end by it and by another one. */
  private static final List<BatchEvents.Read> MIXED =
      together(
          List.of(
              choosing("ICT", "page", 2, 30),
              choosing("CS", "page", 3, 52),
              choosing("CS", "b", 1, 53)));

  private static List<BatchEvents.Read> together(List<List<BatchEvents.Read>> some) {
    return some.stream().flatMap(List::stream).toList();
  }

  private static List<LeftOutEntry> leftOut(LateMorning morning, List<BatchEvents.Read> batch) {
    return LeftOutViews.among(batch, morning.standing().state());
  }

  @Test
  void whatWasWrittenInTimeWaitsAndTheRestIsLeftOut() {
    LateMorning morning = new LateMorning(HOLDING);
    morning.does(Act.save(MIXED, minute(80)));
    assertThat(morning.late())
        .extracting(LateEntry::outcome)
        .containsExactly(Outcome.WAITING, Outcome.LEFT_OUT, Outcome.LEFT_OUT);
    assertThat(morning.view().held()).isEqualTo(1);
    assertThat(morning.view().block()).isNull();
    assertThat(leftOut(morning, MIXED))
        .containsExactly(new LeftOutEntry(null, minute(53), "after-end"));
    assertThat(morning.view().leftOut()).isEqualTo(leftOut(morning, MIXED));
    morning.does(ruling(1, true, 100, named("page", 2)));
    assertThat(morning.view().block()).isEqualTo("ICT");
  }

  @Test
  void whereLateAnswersCountWhatWasWrittenInTimeCounts() {
    LateMorning morning = new LateMorning(ACCEPTING);
    AttemptWork work = morning.does(Act.save(MIXED, minute(80)));
    assertThat(morning.view().block()).isEqualTo("ICT");
    assertThat(LateTrace.changesWhatCounts(work)).isTrue();
    assertThat(morning.late())
        .extracting(LateEntry::outcome)
        .containsExactly(Outcome.COUNTED, Outcome.LEFT_OUT, Outcome.LEFT_OUT);
  }

  @Test
  void whereNothingLateIsTakenAllIsRefused() {
    LateMorning morning = new LateMorning(LateAnswers.refused());
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> morning.does(Act.save(MIXED, minute(80))));
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.ATTEMPT_CLOSED);
    assertThat(morning.late()).isEmpty();
  }

  @Test
  void sentAgainItSaysTheSameAndChangesNothing() {
    for (LateAnswers rule : List.of(HOLDING, ACCEPTING)) {
      LateMorning morning = new LateMorning(rule);
      morning.does(Act.save(MIXED, minute(80)));
      List<LeftOutEntry> told = leftOut(morning, MIXED);
      AttemptWork again = morning.does(Act.save(MIXED, minute(81)));
      assertThat(again.lines()).isEmpty();
      assertThat(again.isChanged()).isFalse();
      assertThat(leftOut(morning, MIXED)).isEqualTo(told).isNotEmpty();
    }
  }

  @Test
  void aFileIsJudgedInTheSameWay() {
    for (LateAnswers rule : List.of(HOLDING, ACCEPTING)) {
      LateMorning morning = new LateMorning(rule);
      FileTaking taking = new FileTaking(MIXED, minute(80));
      morning.does(taking);
      assertThat(taking.written()).isEqualTo(1);
      assertThat(leftOut(morning, MIXED)).hasSize(1);
      assertThat(morning.late()).extracting(LateEntry::byFile).containsOnly(true);
      FileTaking again = new FileTaking(MIXED, minute(81));
      morning.does(again);
      assertThat(again.written()).isZero();
      assertThat(leftOut(morning, MIXED)).hasSize(1);
      assertThat(morning.late()).hasSize(3);
    }
  }

  @Test
  void theLogTellsWhatWhenAndWhy() {
    LateMorning morning = new LateMorning(HOLDING);
    AttemptWork work = morning.does(Act.save(MIXED, minute(80)));
    assertThat(work.lines()).hasSize(3);
    assertThat(work.lines().get(0).text().payload()).doesNotContain("leftOut");
    assertThat(work.lines().get(1).text().kind()).isEqualTo("block");
    assertThat(work.lines().get(1).text().payload())
        .contains("\"leftOut\":\"after-end\"", minute(52).toString(), "\"CS\"");
    assertThat(LateTrace.isLeftBy(work)).isTrue();
    assertThat(morning.late())
        .extracting(LateEntry::writtenAt, LateEntry::lapse)
        .contains(tuple(minute(52), Lapse.AFTER_END));
  }

  @Test
  void whatIsUnknownStillSpoilsTheWholeBatch() {
    AttemptEvent nowhere =
        new AttemptEvent.Answered(
            SlotId.of(9, 9), null, Origin.of("page", 4).writtenAt(minute(55)));
    BatchEvents.Read unknown = new BatchEvents.Read(nowhere, 4, "/entries/3", minute(55));
    LateMorning morning = new LateMorning(HOLDING);
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> morning.does(Act.save(together(List.of(MIXED, List.of(unknown))), minute(80))));
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.RESPONSE_NOT_VALID);
    assertThat(morning.late()).isEmpty();
  }

  @Test
  void aNumberThatWasLeftOutCannotBeUsedForSomethingElse() {
    LateMorning morning = new LateMorning(HOLDING);
    morning.does(Act.save(MIXED, minute(80)));
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> morning.does(Act.save(choosing("ICT", "page", 3, 40), minute(81))));
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.RESPONSE_NOT_VALID);
  }
}
