package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.attempt.Transition.Effect;

class AttemptClockTest {

  private final AttemptRun run = AttemptRun.startedUnder(TERMS);

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  @Test
  void timeLeftRunsFromTheStartAndIsNeverNegative() {
    AttemptRun waiting = AttemptRun.under(TERMS);
    assertThat(waiting.left("07:44")).isEqualTo(minutes(50));
    assertThat(waiting.deadline("07:44")).isEmpty();
    assertThat(waiting.rules().timeAccount(waiting.state(), at("07:44"))).isEmpty();
    assertThat(run.left("07:31:01.500")).isEqualTo(minutes(50).minusMillis(1500));
    assertThat(run.left("08:21:01")).isZero();
    run.accept(by(HandInBy.CANDIDATE), "07:40");
    assertThat(run.left("07:41")).isZero();
    assertThat(run.deadline("07:41")).contains(at("08:21"));
  }

  @Test
  void grantedTimeMovesTheDeadlineAlsoBeforeTheStartAndAfterTheEnd() {
    AttemptRun granted = AttemptRun.under(TERMS);
    granted.accept(granted.grant(2), "07:30");
    assertThat(granted.left("07:30")).isEqualTo(minutes(52));
    granted.accept(new Started(), "07:31");
    granted.accept(granted.grant(3), "08:23");
    assertThat(granted.deadline("08:23")).contains(at("08:26"));
    assertThat(granted.accept(choose(1, "tab", 1), "08:25")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void grantAfterTheEndMustBringTimeToWrite() {
    assertThat(run.refuse(run.grant(2), "08:23")).isEqualTo(AttemptRefusal.NO_TIME_LEFT);
    run.accept(run.grant(2), "08:22:59.999");
    assertThat(run.deadline("08:23")).contains(at("08:23"));
    AttemptRun together =
        AttemptRun.under(TERMS.with(TERMS.admission().with(Lateness.ENDS_WITH_EVERYBODY)));
    together.accept(together.grant(2), "08:25");
    together.accept(together.grant(10), "08:25");
    assertThat(together.left("08:25")).isEqualTo(minutes(7));
  }

  @Test
  void sameDecisionGrantsOnce() {
    TimeGranted grant = run.grant(5);
    run.accept(grant, "07:40");
    assertThat(run.accept(grant, "07:41")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.deadline("07:41")).contains(at("08:26"));
    run.accept(by(HandInBy.INVIGILATOR), "07:42");
    assertThat(run.accept(grant, "07:43")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.refuse(run.grant(5), "07:43")).isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void refusedDecisionMayBeTriedAgain() {
    AttemptRun waiting = AttemptRun.under(TERMS);
    AttemptEvent pause = waiting.pause();
    assertThat(waiting.refuse(pause, "07:31")).isEqualTo(AttemptRefusal.NOT_STARTED);
    waiting.accept(new Started(), "07:32");
    assertThat(waiting.accept(pause, "07:33")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void allowanceIsAddedOnce() {
    AttemptRun extra = AttemptRun.startedUnder(TERMS.with(Allowance.percent(25)));
    assertThat(extra.deadline("07:31")).contains(at("08:34"));
    AttemptRun fixed = AttemptRun.startedUnder(TERMS.with(Allowance.minutes(10)));
    assertThat(fixed.deadline("07:31")).contains(at("08:31"));
  }

  @Test
  void allowanceIsRoundedUpToTheNextWholeMinute() {
    assertThat(Allowance.percent(25).forWriting(minutes(50))).isEqualTo(minutes(13));
    assertThat(Allowance.percent(25).forWriting(minutes(48))).isEqualTo(minutes(12));
    assertThat(Allowance.percent(25).forWriting(minutes(48).plusMillis(1))).isEqualTo(minutes(13));
    assertThat(Allowance.percent(1).forWriting(Duration.ofMillis(1))).isEqualTo(minutes(1));
    assertThat(Allowance.none().forWriting(minutes(50))).isZero();
    assertThat(new Allowance(50, minutes(5)).forWriting(minutes(90))).isEqualTo(minutes(50));
    assertThat(Allowance.percent(300).forWriting(minutes(90))).isEqualTo(minutes(270));
  }

  @Test
  void clockSetBackGivesNoTime() {
    run.accept(choose(1, "tab", 1), "08:00");
    assertThat(run.left("07:50")).isEqualTo(minutes(21));
    assertThat(run.accept(choose(2, "tab", 2), "07:50")).isEqualTo(Effect.APPLIED);
    assertThat(run.state().seen().lastAt()).isEqualTo(at("08:00"));
    run.accept(run.pause(), "07:50");
    run.accept(run.resume(), "08:05");
    assertThat(run.deadline("08:05")).contains(at("08:26"));
    run.accept(by(HandInBy.CANDIDATE), "08:01");
    assertThat(run.state().handedInAt()).isEqualTo(at("08:05"));
  }

  @Test
  void clockSetBackBehindTheStartStartsNoEarlier() {
    AttemptRun admitted = AttemptRun.under(TERMS);
    admitted.accept(admitted.grant(1), "07:35");
    admitted.accept(new Started(), "07:31");
    assertThat(admitted.state().startedAt()).isEqualTo(at("07:35"));
  }

  @Test
  void questionsAboutATimeBeforeTheLastEventAreAnsweredAsAtThatEvent() {
    run.accept(run.grant(2), "08:22:06");
    assertThat(run.rules().isDue(run.state(), at("08:30"))).isTrue();
    run.accept(run.grant(10), "08:25");
    run.accept(run.pause(), "08:26");
    assertThat(run.rules().isPaused(run.state(), at("08:20"))).isTrue();
    assertThat(run.deadline("08:20")).contains(at("08:33"));
    run.accept(run.resume(), "08:28");
    run.accept(choose(1, "tab", 1), "08:35:05");
    assertThat(run.rules().isDue(run.state(), at("08:35:05"))).isFalse();
    assertThat(run.rules().isDue(run.state(), at("08:35:05.001"))).isTrue();
  }

  @Test
  void accountExplainsTheDeadline() {
    AttemptRun all = AttemptRun.startedUnder(TERMS.with(Allowance.percent(25)));
    all.accept(all.grant(4), "07:40");
    all.accept(all.pause(), "07:41");
    all.accept(all.resume(), "07:47");
    all.accept(all.outage("07:45", "07:50"), "07:55");
    all.accept(by(HandInBy.INVIGILATOR), "08:00");
    all.accept(all.reopen(1, null), "08:02");
    all.accept(all.outage("07:59", "08:01"), "08:03");
    all.accept(all.pause(2), "08:04");
    assertThat(all.rules().timeAccount(all.state(), at("08:04")))
        .contains(
            new TimeAccount(
                at("07:31"),
                minutes(50),
                minutes(13),
                minutes(5),
                minutes(8),
                minutes(5),
                minutes(1),
                at("08:53")));
  }
}
