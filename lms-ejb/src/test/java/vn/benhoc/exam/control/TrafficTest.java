package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.control.Traffic.End;
import vn.benhoc.exam.control.Traffic.Reading;
import vn.benhoc.exam.control.Traffic.Ticket;

class TrafficTest {

  private Duration now = Duration.ofMinutes(7);
  private final Traffic traffic = new Traffic(() -> now);

  private void passes(long millis) {
    now = now.plusMillis(millis);
  }

  private void takes(long millis, End end) {
    Ticket ticket = traffic.arrived();
    passes(millis);
    traffic.ended(ticket, end);
  }

  @Test
  void beforeAnythingCameThereIsNothing() {
    assertThat(traffic.reading())
        .isEqualTo(new Reading(0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0, Duration.ZERO));
  }

  @Test
  void whatIsWrittenIsTimedAndTheRestIsCounted() {
    for (int i = 0; i < 98; i++) {
      takes(10, End.WRITTEN);
    }
    takes(400, End.WRITTEN);
    takes(400, End.WRITTEN);
    takes(9_000, End.REFUSED);
    takes(9_000, End.FAILED);
    Reading reading = traffic.reading();
    assertThat(reading.written()).isEqualTo(100);
    assertThat(reading.refused()).isEqualTo(1);
    assertThat(reading.failed()).isEqualTo(1);
    assertThat(reading.p50()).isBetween(Duration.ofMillis(10), Duration.ofMillis(13));
    assertThat(reading.p99()).isBetween(Duration.ofMillis(400), Duration.ofMillis(501));
  }

  @Test
  void whatIsAMinuteOldIsForgotten() {
    takes(10, End.WRITTEN);
    passes(58_000);
    assertThat(traffic.reading().written()).isEqualTo(1);
    passes(2_000);
    assertThat(traffic.reading().written()).isZero();
    takes(10, End.WRITTEN);
    assertThat(traffic.reading().written()).isEqualTo(1);
  }

  @Test
  void theRateIsThatOfTheLastTenWholeSeconds() {
    for (int second = 0; second < 30; second++) {
      for (int i = 0; i < 5; i++) {
        takes(0, End.WRITTEN);
      }
      passes(1_000);
    }
    assertThat(traffic.reading().perSecond()).isEqualTo(5.0);
  }

  @Test
  void theOldestThatWaitsIsTold() {
    Ticket first = traffic.arrived();
    passes(1_500);
    traffic.arrived();
    passes(200);
    assertThat(traffic.reading().waiting()).isEqualTo(2);
    assertThat(traffic.reading().oldest()).isEqualTo(Duration.ofMillis(1_700));
    traffic.ended(first, End.WRITTEN);
    assertThat(traffic.reading().oldest()).isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void nothingEndsTwice() {
    Ticket ticket = traffic.arrived();
    traffic.ended(ticket, End.WRITTEN);
    traffic.ended(ticket, End.FAILED);
    assertThat(traffic.reading().failed()).isZero();
  }

  @Test
  void whatTakesLongerThanAnyBorderStillCounts() {
    takes(Duration.ofHours(30).toMillis(), End.WRITTEN);
    assertThat(traffic.reading().written()).isEqualTo(1);
    assertThat(traffic.reading().p50()).isGreaterThan(Duration.ofHours(1));
  }
}
