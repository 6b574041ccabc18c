package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;
import static vn.benhoc.engine.attempt.AttemptRun.span;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.Transition.Effect;

class OutageTest {

  private final AttemptRun run = AttemptRun.startedUnder(TERMS);

  @Test
  void outageIsGivenBack() {
    run.accept(run.outage("07:40", "07:52"), "07:53");
    assertThat(run.deadline("07:53")).contains(at("08:33"));
    assertThat(run.left("07:53")).isEqualTo(Duration.ofMinutes(40));
  }

  @Test
  void outagesThatOverlapCountOnceInWhateverOrder() {
    run.accept(run.outage("07:50", "07:55"), "08:00");
    run.accept(run.outage("07:40", "07:52"), "08:00");
    assertThat(run.deadline("08:00")).contains(at("08:36"));
    assertThat(run.accept(run.outage("07:41", "07:55"), "08:00")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.state().clock().stops().outages())
        .isEqualTo(TimeSpans.of(span("07:40", "07:55")));
  }

  @Test
  void onlyWhatFellIntoTheOwnTimeToWriteCounts() {
    run.accept(run.outage("07:00", "07:33"), "08:00");
    assertThat(run.deadline("08:00")).contains(at("08:23"));
    run.accept(run.outage("08:23", "08:50"), "08:50");
    assertThat(run.deadline("08:50")).contains(at("08:23"));
  }

  @Test
  void outageThatBeganBeforeTheDeadlineGivesBackWhatWasLeft() {
    run.accept(run.outage("08:11", "08:41"), "08:41");
    assertThat(run.left("08:41")).isEqualTo(Duration.ofMinutes(10));
    assertThat(run.accept(choose(1, "tab", 1), "08:51")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void outageInAPauseIsNotGivenBackTwice() {
    run.accept(run.pause(), "07:40");
    run.accept(run.resume(), "07:50");
    run.accept(run.outage("07:45", "07:55"), "07:56");
    assertThat(run.deadline("07:56")).contains(at("08:36"));
  }

  @Test
  void outageIsCreditedDuringAPauseToo() {
    run.accept(run.outage("07:45", "07:49"), "07:50");
    run.accept(run.pause(), "07:55");
    run.accept(run.outage("07:47", "07:57"), "07:58");
    run.accept(run.resume(), "08:00");
    assertThat(run.deadline("08:00")).contains(at("08:36"));
  }

  @Test
  void outageBeforeTheOwnStartGivesNothing() {
    AttemptRun waiting = AttemptRun.under(TERMS);
    waiting.accept(waiting.outage("07:20", "07:40"), "07:41");
    assertThat(waiting.left("07:41")).isEqualTo(Duration.ofMinutes(50));
    waiting.accept(new AttemptEvent.Started(), "07:42");
    assertThat(waiting.deadline("07:42")).contains(at("08:32"));
  }

  @Test
  void outageIsCreditedOnceItIsOver() {
    assertThat(run.refuse(run.outage("07:40", "07:50:00.001"), "07:50"))
        .isEqualTo(AttemptRefusal.OUTAGE_NOT_OVER);
    assertThat(run.accept(run.outage("07:40", "07:50"), "07:50")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void nothingIsCreditedAfterTheHandIn() {
    run.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(run.refuse(run.outage("08:00", "08:10"), "08:23"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void creditComesBeforeTheClockHandsIn() {
    run.accept(run.outage("08:11", "09:00"), "09:00:06");
    assertThat(run.rules().isDue(run.state(), at("09:00:06"))).isFalse();
    assertThat(run.refuse(by(HandInBy.CLOCK), "09:10:05")).isEqualTo(AttemptRefusal.TIME_NOT_OVER);
    run.accept(by(HandInBy.CLOCK), "09:10:05.001");
    assertThat(run.state().handedInAt()).isEqualTo(at("09:10"));
  }
}
