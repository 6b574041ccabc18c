package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.Transition.Effect;

class PauseTest {

  private final AttemptRun run = AttemptRun.startedUnder(TERMS);

  @Test
  void pauseMovesTheDeadlineByItsLength() {
    run.accept(run.pause(), "07:41");
    assertThat(run.rules().isPaused(run.state(), at("07:41"))).isTrue();
    assertThat(run.deadline("07:41")).contains(at("08:21"));
    assertThat(run.deadline("07:46")).contains(at("08:26"));
    assertThat(run.left("09:46")).isEqualTo(Duration.ofMinutes(40));
    run.accept(run.resume(), "07:48");
    assertThat(run.rules().isPaused(run.state(), at("07:48"))).isFalse();
    assertThat(run.deadline("07:50")).contains(at("08:28"));
    assertThat(run.left("07:50")).isEqualTo(Duration.ofMinutes(38));
  }

  @Test
  void nothingIsWrittenInAPause() {
    run.accept(choose(1, "tab", 1), "07:40");
    run.accept(run.pause(), "07:41");
    assertThat(run.refuse(choose(2, "tab", 2), "07:42")).isEqualTo(AttemptRefusal.PAUSED);
    assertThat(run.refuse(new Flagged(AttemptRun.FIRST, true, Origin.of("tab", 2)), "07:42"))
        .isEqualTo(AttemptRefusal.PAUSED);
    assertThat(run.accept(choose(1, "tab", 1), "07:42")).isEqualTo(Effect.DUPLICATE);
    run.accept(run.resume(), "07:43");
    assertThat(run.accept(choose(2, "tab", 2), "07:43")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void boundedPauseEndsByItself() {
    run.accept(run.pause(5), "07:41");
    assertThat(run.deadline("07:41")).contains(at("08:26"));
    assertThat(run.left("07:45:59.999")).isEqualTo(Duration.ofMinutes(40));
    assertThat(run.refuse(choose(1, "tab", 1), "07:45:59.999")).isEqualTo(AttemptRefusal.PAUSED);
    assertThat(run.accept(choose(1, "tab", 1), "07:46")).isEqualTo(Effect.APPLIED);
    assertThat(run.accept(run.resume(), "07:46")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.left("07:47")).isEqualTo(Duration.ofMinutes(39));
  }

  @Test
  void boundedPauseTellsItsEnd() {
    assertThat(run.rules().pauseEnd(run.state(), at("07:41"))).isEmpty();
    run.accept(run.pause(5), "07:41");
    assertThat(run.rules().pauseEnd(run.state(), at("07:45:59.999"))).contains(at("07:46"));
    assertThat(run.rules().pauseEnd(run.state(), at("07:46"))).isEmpty();
    run.accept(run.pause(10), "07:50");
    run.accept(run.pause(1), "07:51");
    assertThat(run.rules().pauseEnd(run.state(), at("07:51"))).contains(at("07:52"));
    run.accept(run.pause(), "07:51:30");
    assertThat(run.rules().pauseEnd(run.state(), at("07:51:30"))).isEmpty();
    run.accept(by(HandInBy.INVIGILATOR), "07:51:40");
    assertThat(run.rules().pauseEnd(run.state(), at("07:51:40"))).isEmpty();
  }

  @Test
  void boundedPauseMayBeResumedBefore() {
    run.accept(run.pause(5), "07:41");
    run.accept(run.resume(), "07:43");
    assertThat(run.deadline("07:43")).contains(at("08:23"));
    assertThat(run.accept(choose(1, "tab", 1), "07:43")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void pauseAfterAPauseAddsUp() {
    run.accept(run.pause(5), "07:41");
    run.accept(run.pause(), "07:46");
    assertThat(run.state().clock().stops().pauses().spans()).hasSize(1);
    run.accept(run.resume(), "07:48");
    run.accept(run.pause(), "07:50");
    run.accept(run.resume(), "07:51");
    assertThat(run.deadline("07:51")).contains(at("08:29"));
  }

  @Test
  void secondPauseOfTheSameEndAndSecondResumeAreDuplicates() {
    run.accept(run.pause(5), "07:34");
    assertThat(run.accept(run.pause(4), "07:35")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.deadline("07:39")).contains(at("08:26"));
    run.accept(run.pause(), "07:41");
    assertThat(run.accept(run.pause(), "07:42")).isEqualTo(Effect.DUPLICATE);
    run.accept(run.resume(), "07:43");
    assertThat(run.accept(run.resume(), "07:44")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.deadline("07:44")).contains(at("08:28"));
  }

  @Test
  void secondPauseChangesTheEndOfTheFirst() {
    run.accept(run.pause(5), "07:40");
    assertThat(run.accept(run.pause(), "07:44")).isEqualTo(Effect.APPLIED);
    assertThat(run.refuse(choose(1, "tab", 1), "07:46")).isEqualTo(AttemptRefusal.PAUSED);
    assertThat(run.deadline("07:50")).contains(at("08:31"));
    assertThat(run.accept(run.pause(2), "07:50")).isEqualTo(Effect.APPLIED);
    assertThat(run.deadline("07:50")).contains(at("08:33"));
    assertThat(run.accept(run.pause(10), "07:51")).isEqualTo(Effect.APPLIED);
    assertThat(run.deadline("07:51")).contains(at("08:42"));
    assertThat(run.accept(run.pause(1), "07:52")).isEqualTo(Effect.APPLIED);
    assertThat(run.deadline("07:52")).contains(at("08:34"));
    assertThat(run.accept(choose(1, "tab", 1), "07:53")).isEqualTo(Effect.APPLIED);
    assertThat(run.state().clock().stops().pauses())
        .isEqualTo(TimeSpans.of(AttemptRun.span("07:40", "07:53")));
  }

  @Test
  void lateComerIsGivenThePauseOfTheRoomAsAnOutage() {
    AttemptRun late =
        AttemptRun.under(TERMS.with(TERMS.admission().with(Lateness.ENDS_WITH_EVERYBODY)));
    assertThat(late.refuse(late.pause(), "07:33")).isEqualTo(AttemptRefusal.NOT_STARTED);
    late.accept(new AttemptEvent.Started(), "07:40");
    late.accept(late.outage("07:33", "07:39"), "07:40");
    assertThat(late.deadline("07:40")).contains(at("08:26"));
  }

  @Test
  void lateCopyOfAPauseDoesNotPauseAgain() {
    AttemptEvent pause = run.pause();
    run.accept(pause, "07:41");
    run.accept(run.resume(), "07:43");
    assertThat(run.accept(pause, "07:44")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.rules().isPaused(run.state(), at("07:44"))).isFalse();
  }

  @Test
  void anotherEventUnderTheIdOfADecisionIsRefused() {
    Decision decision = run.decision();
    run.accept(new AttemptEvent.Paused(null, decision), "07:41");
    assertThat(run.refuse(new AttemptEvent.Resumed(decision), "07:43"))
        .isEqualTo(AttemptRefusal.DECISION_REUSED);
    Decision reworded = Decision.of(decision.id(), decision.by(), "cháy");
    assertThat(run.refuse(new AttemptEvent.Paused(null, reworded), "07:43"))
        .isEqualTo(AttemptRefusal.DECISION_REUSED);
    assertThat(run.accept(new AttemptEvent.Paused(null, decision), "07:43"))
        .isEqualTo(Effect.DUPLICATE);
    run.accept(run.resume(), "07:43");
    assertThat(run.refuse(new AttemptEvent.Resumed(decision), "07:44"))
        .isEqualTo(AttemptRefusal.DECISION_REUSED);
  }

  @Test
  void pauseResumedAtOnceIsNone() {
    run.accept(run.pause(), "07:41");
    run.accept(run.resume(), "07:41");
    assertThat(run.state().clock().stops()).isEqualTo(Stops.none());
    run.accept(run.pause(5), "07:41");
    run.accept(run.resume(), "07:41");
    assertThat(run.state().clock().stops()).isEqualTo(Stops.none());
  }

  @Test
  void clockNeverHandsInWhilePaused() {
    run.accept(run.pause(), "08:20:59.999");
    assertThat(run.rules().isDue(run.state(), at("23:00"))).isFalse();
    assertThat(run.refuse(by(HandInBy.CLOCK), "23:00")).isEqualTo(AttemptRefusal.TIME_NOT_OVER);
    run.accept(run.resume(), "23:00");
    assertThat(run.rules().isDue(run.state(), at("23:00:05.001"))).isFalse();
    assertThat(run.rules().isDue(run.state(), at("23:00:05.002"))).isTrue();
  }

  @Test
  void candidateDoesNotHandInWhilePausedButTheInvigilatorMay() {
    run.accept(run.pause(), "07:41");
    assertThat(run.refuse(by(HandInBy.CANDIDATE), "07:42")).isEqualTo(AttemptRefusal.PAUSED);
    run.accept(by(HandInBy.INVIGILATOR), "09:42");
    assertThat(run.state().handedInAt()).isEqualTo(at("09:42"));
    assertThat(run.deadline("10:00")).contains(at("10:22"));
    assertThat(run.rules().isPaused(run.state(), at("09:42"))).isFalse();
    assertThat(run.state().clock().stops().pauses())
        .isEqualTo(TimeSpans.of(AttemptRun.span("07:41", "09:42")));
  }

  @Test
  void handInCutsAPlannedPause() {
    run.accept(run.pause(30), "07:41");
    run.accept(by(HandInBy.INVIGILATOR), "07:50");
    assertThat(run.deadline("07:50")).contains(at("08:30"));
    run.accept(run.reopen(0, null), "07:55");
    assertThat(run.rules().isPaused(run.state(), at("07:55"))).isFalse();
    assertThat(run.left("07:55")).isEqualTo(Duration.ofMinutes(40));
  }

  @Test
  void pauseNeedsTimeThatRuns() {
    AttemptRun waiting = AttemptRun.under(TERMS);
    assertThat(waiting.refuse(waiting.pause(), "07:31")).isEqualTo(AttemptRefusal.NOT_STARTED);
    assertThat(waiting.refuse(waiting.resume(), "07:31")).isEqualTo(AttemptRefusal.NOT_STARTED);
    assertThat(run.refuse(run.pause(), "08:21")).isEqualTo(AttemptRefusal.TIME_OVER);
    run.accept(by(HandInBy.CANDIDATE), "08:21");
    assertThat(run.refuse(run.pause(), "08:21")).isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
    assertThat(run.refuse(run.resume(), "08:21")).isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }
}
