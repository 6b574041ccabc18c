package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.exam.control.Beats.Beat;
import vn.benhoc.exam.control.Beats.Gap;

class BeatsTest {

  private static final Instant NOON = Instant.parse("2026-05-10T05:00:00Z");
  private static final Beats BEATS = new Beats(Duration.ofSeconds(5));

  private static Instant noonPlus(double seconds) {
    return NOON.plusMillis((long) (seconds * 1_000));
  }

  private static Beat beat(double at, double elapsed) {
    return new Beat(noonPlus(at), Duration.ofMillis((long) (elapsed * 1_000)));
  }

  private static Gap.Outage outage(double from, double to) {
    return new Gap.Outage(TimeSpan.of(noonPlus(from), noonPlus(to)));
  }

  @Test
  void theFirstBeatOfAllHasNothingBehindIt() {
    assertThat(BEATS.before(beat(0, 77), null, null)).isEqualTo(new Gap.None());
  }

  @Test
  void aProcessThatIsKilledWasOutFromItsLastBeatToTheFirstOfTheNext() {
    assertThat(BEATS.before(beat(31.25, 4), noonPlus(0.5), null)).isEqualTo(outage(0.5, 31.25));
  }

  @Test
  void aBeatThatIsLateWithinTheToleranceIsNoOutage() {
    assertThat(BEATS.before(beat(5, 2), NOON, null)).isEqualTo(new Gap.None());
    assertThat(BEATS.before(beat(5.001, 2), NOON, null)).isEqualTo(outage(0, 5.001));
    assertThat(BEATS.before(beat(5, 105), NOON, beat(0, 100))).isEqualTo(new Gap.None());
  }

  @Test
  void aDatabaseThatIsAwayIsAnOutageOfAProcessThatLives() {
    assertThat(BEATS.before(beat(12, 112), NOON, beat(0, 100))).isEqualTo(outage(0, 12));
  }

  @Test
  void aClockSetForwardIsNoOutageWhileTheExamRuns() {
    assertThat(BEATS.before(beat(601, 101), NOON, beat(0, 100)))
        .isEqualTo(new Gap.ClockSet(Duration.ofMinutes(10)));
  }

  @Test
  void aClockSetBackIsTold() {
    assertThat(BEATS.before(beat(-3_599, 101), NOON, beat(0, 100)))
        .isEqualTo(new Gap.ClockSet(Duration.ofHours(-1)));
  }

  @Test
  void anOutageLastsAsLongAsItDidThoughTheClockWasSetInIt() {
    assertThat(BEATS.before(beat(3_620, 120), NOON, beat(0, 100))).isEqualTo(outage(3_600, 3_620));
    assertThat(BEATS.before(beat(-580, 120), NOON, beat(0, 100))).isEqualTo(outage(-600, -580));
  }

  @Test
  void aNodeThatWasCutOffWhileAnotherRanIsNoOutage() {
    assertThat(BEATS.before(beat(60, 160), noonPlus(59), beat(0, 100))).isEqualTo(new Gap.None());
  }

  @Test
  void aProcessThatBeginsWithAClockBehindTheLastBeatKnowsOfNoOutage() {
    assertThat(BEATS.before(beat(-10, 3), NOON, null)).isEqualTo(new Gap.None());
  }
}
