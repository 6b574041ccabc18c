package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Noticed;
import vn.benhoc.engine.attempt.Transition.Effect;

class NoticeTest {

  private static Noticed left(long sequence) {
    return new Noticed(NoticeKind.LEFT, Duration.ofSeconds(7), Origin.of("tab", sequence));
  }

  @Test
  void aNoticeIsLoggedAndChangesNothingThatCounts() {
    AttemptRun run = AttemptRun.startedUnder(TERMS);
    run.accept(choose(1, "tab", 1), "07:32");
    Sheet sheet = run.state().sheet();
    Duration left = run.left("07:40");
    assertThat(run.accept(left(2), "07:40")).isEqualTo(Effect.APPLIED);
    assertThat(run.state().sheet()).isEqualTo(sheet);
    assertThat(run.left("07:40")).isEqualTo(left);
    assertThat(run.state().lastSequence("tab")).isEqualTo(2);
  }

  @Test
  void aNoticeThatComesTwiceStandsOnce() {
    AttemptRun run = AttemptRun.startedUnder(TERMS);
    run.accept(left(4), "07:40");
    assertThat(run.accept(left(4), "07:41")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.accept(left(3), "07:41")).isEqualTo(Effect.STALE);
  }

  @Test
  void noticesAndAnswersOfOneClientDoNotHinderEachOther() {
    AttemptRun run = AttemptRun.startedUnder(TERMS);
    run.accept(left(9), "07:40");
    assertThat(run.accept(choose(1, "tab", 8), "07:41")).isEqualTo(Effect.APPLIED);
    assertThat(Track.of(left(9))).isEqualTo(new Track("tab", Track.Matter.NOTICE, null));
  }

  @Test
  void aNoticeIsTakenInAPauseAndAfterTheDeadlineUntilTheHandIn() {
    AttemptRun run = AttemptRun.startedUnder(TERMS);
    run.accept(run.pause(5), "07:40");
    assertThat(run.accept(left(1), "07:41")).isEqualTo(Effect.APPLIED);
    assertThat(run.accept(left(2), "09:30")).isEqualTo(Effect.APPLIED);
    run.accept(by(HandInBy.CLOCK), "09:31");
    assertThat(run.accept(left(3), "09:32")).isEqualTo(Effect.DUPLICATE);
  }

  @Test
  void nothingIsNoticedBeforeTheStart() {
    assertThat(AttemptRun.under(TERMS).refuse(left(1), "07:40"))
        .isEqualTo(AttemptRefusal.NOT_STARTED);
  }
}
