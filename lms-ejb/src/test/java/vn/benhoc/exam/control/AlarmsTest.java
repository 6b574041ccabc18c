package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.boundary.ExamDayView.Alarm;
import vn.benhoc.exam.control.Traffic.Reading;
import vn.benhoc.platform.outbox.Backlog;

class AlarmsTest {

  private static final Reading QUIET = reading(0, 20, 0);

  private static final Backlog NOTHING_BEHIND = new Backlog(0, Duration.ZERO, 0);

  private static Reading reading(long failed, long p99, long oldest) {
    return new Reading(
        7,
        400,
        3,
        failed,
        Duration.ofMillis(9),
        Duration.ofMillis(p99),
        1,
        Duration.ofMillis(oldest));
  }

  private static Alarms.Signs signs(
      Reading reading, Duration silence, long megabytesLeft, Backlog backlog) {
    return new Alarms.Signs(
        reading, silence, 0, Duration.ZERO, new Machine.Left(megabytesLeft, 500), backlog, 0, 0);
  }

  @Test
  void theLightIsGreenWhereNothingIsWrong() {
    assertThat(Alarms.of(signs(QUIET, Duration.ofSeconds(1), 50_000, NOTHING_BEHIND))).isEmpty();
    assertThat(
            Alarms.of(
                signs(
                    reading(0, 1_000, 2_000),
                    Duration.ofSeconds(3),
                    1_024,
                    new Backlog(32_152, Duration.ofMinutes(2), 0))))
        .isEmpty();
  }

  @Test
  void whatTheRulesRefuseIsNoFault() {
    assertThat(QUIET.refused()).isPositive();
    assertThat(Alarms.of(signs(QUIET, Duration.ZERO, 50_000, NOTHING_BEHIND))).isEmpty();
  }

  @Test
  void everyFaultIsNamedTheGravestFirst() {
    assertThat(
            Alarms.of(
                new Alarms.Signs(
                    reading(5, 1_001, 2_001),
                    Duration.ofSeconds(4),
                    2,
                    Duration.ofMinutes(-20),
                    new Machine.Left(1_023, 499),
                    new Backlog(9, Duration.ofSeconds(121), 3),
                    4,
                    1)))
        .isEqualTo(
            List.of(
                new Alarm("silent", 4),
                new Alarm("unsafe", 1),
                new Alarm("failing", 5),
                new Alarm("waiting", 2_001),
                new Alarm("slow", 1_001),
                new Alarm("clock", 1_200),
                new Alarm("files", 499),
                new Alarm("disk", 1_023),
                new Alarm("outage", 2),
                new Alarm("unswept", 4),
                new Alarm("parked", 3),
                new Alarm("behind", 121)));
  }
}
