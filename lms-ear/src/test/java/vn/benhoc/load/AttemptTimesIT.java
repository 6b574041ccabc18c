package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.load.AttemptTimes.Attempt;
import vn.benhoc.load.AttemptTimes.Span;

/** The check of deadlines, against attempts whose time is wrong. */
@Tag("system")
class AttemptTimesIT {

  private static final UUID ACT = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final UUID BEFORE = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  private static final UUID ACROSS = UUID.fromString("00000000-0000-0000-0000-00000000000c");
  private static final UUID DURING = UUID.fromString("00000000-0000-0000-0000-00000000000d");
  private static final Set<UUID> GIVEN = Set.of(BEFORE, ACROSS, DURING);

  private static final long START = seconds(1_000);

  /** Ninety minutes, one more, twenty seconds of the outage across the start, and forty. */
  private static final long END = START + seconds(91 * 60 + 20 + 40);

  private static final List<String> DECISIONS =
      List.of("outage:" + ACROSS, ACT.toString(), "outage:" + DURING);

  private static long seconds(long count) {
    return TimeUnit.SECONDS.toMicros(count);
  }

  private static AttemptTimes times(Attempt... attempts) {
    return new AttemptTimes(
        List.of(attempts),
        Map.of(
            BEFORE, new Span(seconds(900), seconds(950)),
            ACROSS, new Span(seconds(980), seconds(1_020)),
            DURING, new Span(seconds(2_000), seconds(2_040))));
  }

  private static Attempt attempt(long deadline, List<String> decisions) {
    return new Attempt(START, deadline, 90, true, "candidate", decisions);
  }

  private static int crooked(Attempt... attempts) {
    return times(attempts).crooked(List.of(ACT), 1, GIVEN);
  }

  @Test
  void whatWasGivenOnceIsRight() {
    assertThat(crooked(attempt(END, DECISIONS))).isZero();
  }

  @Test
  void aDeadlineThatRanOnDuringAnOutageIsFound() {
    assertThat(crooked(attempt(END - seconds(40), DECISIONS))).isEqualTo(1);
    assertThat(crooked(attempt(END - 1_000, DECISIONS), attempt(END, DECISIONS))).isEqualTo(1);
  }

  @Test
  void timeBeforeTheStartIsNotGivenBack() {
    assertThat(crooked(attempt(END + seconds(20), DECISIONS))).isEqualTo(1);
  }

  @Test
  void anActThatReachedSomebodyTwiceOrNotIsFound() {
    List<String> twice =
        List.of(ACT.toString(), ACT.toString(), "outage:" + ACROSS, "outage:" + DURING);
    assertThat(crooked(attempt(END + seconds(60), twice))).isEqualTo(1);
    List<String> not = List.of("outage:" + ACROSS, "outage:" + DURING);
    assertThat(crooked(attempt(END - seconds(60), not))).isEqualTo(1);
  }

  @Test
  void aGapInTheLogAndAHandInByTheClockAreFound() {
    Attempt gap = new Attempt(START, END, 90, false, "candidate", DECISIONS);
    Attempt clock = new Attempt(START, END, 90, true, "clock", DECISIONS);
    assertThat(crooked(gap, clock)).isEqualTo(2);
  }

  @Test
  void aTimeAwayThatNoOutageCoversIsMeasured() {
    AttemptTimes times = times();
    assertThat(times.mostUnmeasured(List.of())).isZero();
    assertThat(times.mostUnmeasured(List.of(new Kills.Span(2_001_000, 2_039_000)))).isZero();
    assertThat(
            times.mostUnmeasured(
                List.of(
                    new Kills.Span(2_001_000, 2_043_000), new Kills.Span(2_001_000, 2_002_000))))
        .isEqualTo(seconds(3));
  }
}
