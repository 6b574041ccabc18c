package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;
import static vn.benhoc.engine.attempt.AttemptRun.span;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.Transition.Effect;

class HandInTest {

  private final AttemptRun run = AttemptRun.startedUnder(TERMS);

  @Test
  void clockHandsInOnlyAfterTheGraceAndDatesItAtTheDeadline() {
    assertThat(run.rules().isDue(run.state(), at("08:21:05"))).isFalse();
    assertThat(run.refuse(by(HandInBy.CLOCK), "08:21:05")).isEqualTo(AttemptRefusal.TIME_NOT_OVER);
    assertThat(run.rules().isDue(run.state(), at("08:21:05.001"))).isTrue();
    run.accept(by(HandInBy.CLOCK), "09:21");
    assertThat(run.state().closing()).isEqualTo(new Closing(at("08:21"), HandInBy.CLOCK));
    assertThat(run.state().handedInAt()).isEqualTo(at("08:21"));
    assertThat(run.state().handedInBy()).isEqualTo(HandInBy.CLOCK);
    assertThat(run.state().phase()).isEqualTo(AttemptState.Phase.HANDED_IN);
    assertThat(run.rules().isDue(run.state(), at("10:21"))).isFalse();
  }

  @Test
  void invigilatorHandsInAtAnyTime() {
    run.accept(by(HandInBy.INVIGILATOR), "07:31:30");
    assertThat(run.state().closing()).isEqualTo(new Closing(at("07:31:30"), HandInBy.INVIGILATOR));
  }

  @Test
  void secondHandInChangesNothing() {
    run.accept(by(HandInBy.CANDIDATE), "07:32");
    for (HandInBy who : HandInBy.values()) {
      assertThat(run.accept(by(who), "09:00")).isEqualTo(Effect.DUPLICATE);
    }
    assertThat(run.state().closing()).isEqualTo(new Closing(at("07:32"), HandInBy.CANDIDATE));
  }

  @Test
  void nothingStartsAfterTheHandIn() {
    run.accept(by(HandInBy.CANDIDATE), "07:32");
    assertThat(run.refuse(new Started(), "07:33")).isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
    assertThat(run.refuse(choose(1, "tab", 1), "07:33")).isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void candidateHandsInWhenTheEarliestShareIsOver() {
    AttemptRun essay = AttemptRun.startedUnder(TERMS.withEarliestHandIn(Share.of(2, 3)));
    assertThat(essay.refuse(by(HandInBy.CANDIDATE), "08:04:19.999"))
        .isEqualTo(AttemptRefusal.TOO_EARLY_TO_HAND_IN);
    essay.accept(by(HandInBy.CANDIDATE), "08:04:20");
  }

  @Test
  void timeInWhichTheClockStoodIsNoWritingTime() {
    AttemptRun essay = AttemptRun.startedUnder(TERMS.withEarliestHandIn(Share.of(1, 2)));
    essay.accept(essay.pause(), "07:40");
    essay.accept(essay.resume(), "07:50");
    assertThat(essay.refuse(by(HandInBy.CANDIDATE), "08:05:59"))
        .isEqualTo(AttemptRefusal.TOO_EARLY_TO_HAND_IN);
    essay.accept(by(HandInBy.CANDIDATE), "08:06");
  }

  @Test
  void nobodyLeavesAnObjectivePaperBeforeTheEndButTheInvigilatorHandsIn() {
    AttemptTerms objective = TERMS.withEarliestHandIn(Share.all());
    AttemptRun one = AttemptRun.startedUnder(objective);
    assertThat(one.refuse(by(HandInBy.CANDIDATE), "08:20:59.999"))
        .isEqualTo(AttemptRefusal.TOO_EARLY_TO_HAND_IN);
    one.accept(by(HandInBy.CANDIDATE), "08:21");
    AttemptRun other = AttemptRun.startedUnder(objective);
    other.accept(by(HandInBy.INVIGILATOR), "07:40");
    AttemptRun slow = AttemptRun.startedUnder(objective);
    slow.accept(by(HandInBy.CLOCK), "08:22");
  }

  @Test
  void candidateWhoComesAfterTheGraceIsHandedInByTheClock() {
    AttemptRun within = AttemptRun.startedUnder(TERMS);
    within.accept(by(HandInBy.CANDIDATE), "08:21:05");
    assertThat(within.state().closing()).isEqualTo(new Closing(at("08:21"), HandInBy.CANDIDATE));
    run.accept(by(HandInBy.CANDIDATE), "08:21:05.001");
    assertThat(run.state().closing()).isEqualTo(new Closing(at("08:21"), HandInBy.CLOCK));
    assertThat(run.accept(run.reopen(5, null), "08:30")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void extraTimeDoesNotHoldACandidateBack() {
    AttemptRun extra =
        AttemptRun.startedUnder(TERMS.withEarliestHandIn(Share.all()).with(Allowance.percent(25)));
    extra.accept(extra.grant(10), "07:40");
    extra.accept(by(HandInBy.CANDIDATE), "08:21");
    assertThat(extra.state().handedInAt()).isEqualTo(at("08:21"));
  }

  @Test
  void reopenedAfterAnOutageTheAttemptHasTheTimeThatWasLeft() {
    run.accept(by(HandInBy.CLOCK), "08:41:05");
    Reopened reopened = run.reopen(0, span("08:11", "08:41"));
    run.accept(reopened, "08:50");
    assertThat(run.state().phase()).isEqualTo(AttemptState.Phase.WRITING);
    assertThat(run.left("08:50")).isEqualTo(Duration.ofMinutes(10));
    assertThat(run.deadline("08:50")).contains(at("09:00"));
    assertThat(run.accept(reopened, "08:51")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.accept(choose(1, "tab", 1), "08:59")).isEqualTo(Effect.APPLIED);
    run.accept(by(HandInBy.CANDIDATE), "08:59:30");
    assertThat(run.state().handedInAt()).isEqualTo(at("08:59:30"));
  }

  @Test
  void outageWellBeforeTheHandInIsGivenBackAtTheReopening() {
    run.accept(by(HandInBy.CLOCK), "08:22");
    run.accept(run.reopen(0, span("07:50", "08:00")), "08:30");
    assertThat(run.deadline("08:30")).contains(at("08:40"));
  }

  @Test
  void reopenedAfterAMistakenHandInTheAttemptGoesOnWhereItStopped() {
    run.accept(choose(1, "tab", 1), "07:40");
    run.accept(by(HandInBy.INVIGILATOR), "07:41");
    run.accept(run.reopen(2, null), "07:51");
    assertThat(run.left("07:51")).isEqualTo(Duration.ofMinutes(42));
    assertThat(run.counted()).containsOnlyKeys(AttemptRun.FIRST);
    run.accept(by(HandInBy.CLOCK), "10:00");
    assertThat(run.state().handedInAt()).isEqualTo(at("08:33"));
    run.accept(run.reopen(1, null), "10:01");
    assertThat(run.deadline("10:01")).contains(at("10:02"));
  }

  @Test
  void reopenedInTheInstantOfTheHandInTheClockHasNotStood() {
    run.accept(by(HandInBy.INVIGILATOR), "07:41");
    run.accept(run.reopen(0, null), "07:41");
    assertThat(run.state().clock().stops()).isEqualTo(Stops.none());
    assertThat(run.deadline("07:41")).contains(at("08:21"));
  }

  @Test
  void attemptHandedInByAClockThatWasAheadGoesOnInRealTime() {
    run.accept(choose(1, "tab", 1), "07:50");
    run.accept(by(HandInBy.CLOCK), "23:00");
    run.accept(run.reopen(1, null), "07:51");
    assertThat(run.deadline("07:51")).contains(at("08:22"));
    assertThat(run.left("07:51")).isEqualTo(Duration.ofMinutes(31));
    assertThat(run.state().clock().stops()).isEqualTo(Stops.none());
    assertThat(run.state().seen().lastAt()).isEqualTo(at("07:51"));
    assertThat(run.accept(choose(2, "tab", 2), "07:52")).isEqualTo(Effect.APPLIED);
    run.accept(run.pause(), "07:55");
    run.accept(run.resume(), "07:56");
    run.accept(by(HandInBy.CLOCK), "08:23:05.001");
    assertThat(run.state().handedInAt()).isEqualTo(at("08:23"));
  }

  @Test
  void whatWasRecordedByAClockThatWasAheadIsCutAtTheReopening() {
    run.accept(run.pause(), "08:01");
    run.accept(run.resume(), "08:03");
    run.accept(run.outage("07:45", "08:04"), "08:05");
    run.accept(by(HandInBy.INVIGILATOR), "08:06");
    run.accept(run.reopen(0, null), "08:07");
    run.accept(run.pause(30), "08:08");
    run.accept(by(HandInBy.INVIGILATOR), "08:09");
    run.accept(run.reopen(0, null), "07:50");
    assertThat(run.state().clock().stops())
        .isEqualTo(
            new Stops(
                TimeSpans.none(), null, TimeSpans.of(span("07:45", "07:50")), TimeSpans.none()));
    assertThat(run.deadline("07:50")).contains(at("08:26"));
  }

  @Test
  void attemptStartedByAClockThatWasAheadStartsAtTheReopening() {
    AttemptRun ahead = AttemptRun.under(TERMS);
    ahead.accept(new Started(), "07:44");
    ahead.accept(by(HandInBy.INVIGILATOR), "07:45");
    assertThat(ahead.refuse(ahead.reopen(0, null), "07:29:59.999"))
        .isEqualTo(AttemptRefusal.NOT_OPEN_YET);
    ahead.accept(ahead.reopen(0, null), "07:30");
    assertThat(ahead.state().startedAt()).isEqualTo(at("07:30"));
    assertThat(ahead.deadline("07:30")).contains(at("08:20"));
  }

  @Test
  void attemptWithoutTimeIsNotReopened() {
    run.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(run.refuse(run.reopen(0, null), "08:23")).isEqualTo(AttemptRefusal.NO_TIME_LEFT);
    assertThat(run.refuse(run.reopen(0, span("08:21", "08:23")), "08:23"))
        .isEqualTo(AttemptRefusal.NO_TIME_LEFT);
    assertThat(run.refuse(run.reopen(5, span("08:11", "08:24")), "08:23"))
        .isEqualTo(AttemptRefusal.OUTAGE_NOT_OVER);
    assertThat(run.accept(run.reopen(0, span("08:20", "08:23")), "08:23"))
        .isEqualTo(Effect.APPLIED);
  }

  @Test
  void onlyWhatIsHandedInIsReopened() {
    AttemptRun waiting = AttemptRun.under(TERMS);
    assertThat(waiting.refuse(waiting.reopen(5, null), "07:31"))
        .isEqualTo(AttemptRefusal.NOT_STARTED);
    assertThat(run.refuse(run.reopen(5, null), "07:31")).isEqualTo(AttemptRefusal.NOT_HANDED_IN);
  }

  @Test
  void whatTheCandidateHandedInByMistakeGoesOnToTheSameDeadline() {
    run.accept(choose(1, "tab", 1), "07:32");
    run.accept(by(HandInBy.CANDIDATE), "07:33");
    run.accept(run.reopen(0, null), "07:40");
    assertThat(run.state().phase()).isEqualTo(AttemptState.Phase.WRITING);
    assertThat(run.state().clock().stops()).isEqualTo(Stops.none());
    assertThat(run.deadline("07:40")).contains(at("08:21"));
    assertThat(run.left("07:40")).isEqualTo(Duration.ofMinutes(41));
    assertThat(run.counted()).containsOnlyKeys(AttemptRun.FIRST);
    assertThat(run.accept(choose(2, "tab", 2), "07:41")).isEqualTo(Effect.APPLIED);
    run.accept(by(HandInBy.CANDIDATE), "08:10");
    assertThat(run.state().handedInAt()).isEqualTo(at("08:10"));
  }

  @Test
  void timeSinceAMistakenHandInIsGivenBackOnlyWhereItIsGiven() {
    run.accept(by(HandInBy.CANDIDATE), "07:33");
    run.accept(run.reopen(7, null), "07:40");
    assertThat(run.deadline("07:40")).contains(at("08:28"));
    run.accept(by(HandInBy.CANDIDATE), "07:41");
    assertThat(run.refuse(run.reopen(0, null), "08:28")).isEqualTo(AttemptRefusal.NO_TIME_LEFT);
    assertThat(run.refuse(run.reopen(2, null), "08:30")).isEqualTo(AttemptRefusal.NO_TIME_LEFT);
    run.accept(run.reopen(10, null), "08:30");
    assertThat(run.left("08:30")).isEqualTo(Duration.ofMinutes(8));
  }
}
