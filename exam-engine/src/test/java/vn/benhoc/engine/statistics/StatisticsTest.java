package vn.benhoc.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private static List<BigDecimal> marks(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  private static BigDecimal mark(String text) {
    return new BigDecimal(text);
  }

  @Test
  void undefinedIsEmpty() {
    MarkSummary none = MarkSummary.of(List.of());
    assertThat(none.count()).isZero();
    assertThat(none.mean()).isEmpty();
    assertThat(none.median()).isEmpty();
    assertThat(none.standardDeviation()).isEmpty();
    assertThat(none.lowest()).isEmpty();
    assertThat(none.highest()).isEmpty();
    assertThat(MarkSummary.of(marks("5")).standardDeviation()).isEmpty();
  }

  @Test
  void summaryIsThatOfTheTextbook() {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sum of squared deviations 32
    MarkSummary summary = MarkSummary.of(marks("9", "4", "2", "4", "5", "7", "4", "5"));
    assertThat(summary.count()).isEqualTo(8);
    assertThat(summary.mean()).hasValue(5.0);
    assertThat(summary.median()).hasValue(4.5);
    assertThat(summary.standardDeviation().orElseThrow())
        .isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
    assertThat(summary.lowest()).contains(mark("2"));
    assertThat(summary.highest()).contains(mark("9"));
  }

  @Test
  void medianOfAnOddNumberIsTheMiddleMark() {
    assertThat(MarkSummary.of(marks("9.75", "0.25", "6.10")).median()).hasValue(6.1);
  }

  @Test
  void intervalHoldsItsLowerBoundAndTheLastBoth() {
    Histogram histogram =
        Histogram.of(marks("0", "0.99", "1.00", "9.99", "10.00", "5"), mark("10"), mark("1"));
    assertThat(histogram.bins()).hasSize(10);
    assertThat(histogram.bins().stream().map(Histogram.Bin::count))
        .containsExactly(2, 1, 0, 0, 0, 1, 0, 0, 0, 2);
    assertThat(histogram.bins().get(3)).isEqualTo(new Histogram.Bin(mark("3"), mark("4"), 0));
  }

  @Test
  void intervalsMayBeFractions() {
    Histogram histogram = Histogram.of(marks("0.25", "0.5"), mark("1"), mark("0.25"));
    assertThat(histogram.bins().stream().map(Histogram.Bin::count)).containsExactly(0, 1, 1, 0);
  }

  @Test
  void marksBelowZeroHaveIntervalsOfTheirOwn() {
    Histogram histogram =
        Histogram.of(marks("-0.25", "-1", "-1.01", "0", "2"), mark("2"), mark("1"));
    assertThat(histogram.bins())
        .containsExactly(
            new Histogram.Bin(mark("-2"), mark("-1"), 1),
            new Histogram.Bin(mark("-1"), mark("0"), 2),
            new Histogram.Bin(mark("0"), mark("1"), 1),
            new Histogram.Bin(mark("1"), mark("2"), 1));
    assertThat(Histogram.of(marks("-1"), mark("1"), mark("0.5")).bins().get(0))
        .isEqualTo(new Histogram.Bin(mark("-1.0"), mark("-0.5"), 1));
  }

  @Test
  void equalMarksDoNotDeviateAtAll() {
    assertThat(MarkSummary.of(marks("0.1", "0.1", "0.1")).standardDeviation()).hasValue(0);
    assertThat(MarkSummary.of(marks("1e9", "1000000000.2")).standardDeviation().orElseThrow())
        .isCloseTo(Math.sqrt(0.02), within(1e-12));
  }

  @Test
  void summaryOfTheLargestMarksIsFiniteAndLargerOnesAreRefused() {
    MarkSummary summary = MarkSummary.of(marks("-1e12", "1e12", "1e12"));
    assertThat(summary.mean().orElseThrow()).isCloseTo(1e12 / 3, within(1.0));
    assertThat(summary.standardDeviation().orElseThrow())
        .isCloseTo(2e12 / Math.sqrt(3), within(1.0));
    for (String mark : List.of("1E+400", "-1E+400", "1E+99999999", "1E-99999999")) {
      List<BigDecimal> beyond = marks("5", mark);
      assertThatThrownBy(() -> MarkSummary.of(beyond))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("points are at most");
    }
  }

  @Test
  void histogramRefusesWhatItCanNotHold() {
    assertThatThrownBy(() -> Histogram.of(marks("10.01"), mark("10"), mark("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10.01");
    assertThatThrownBy(() -> Histogram.of(marks("-1"), mark("100000"), mark("1e-9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too many");
    assertThat(Histogram.of(marks("1"), mark("100000"), mark("1")).bins()).hasSize(100_000);
    assertThatThrownBy(() -> Histogram.of(marks("1"), mark("100001"), mark("1")))
        .hasMessageContaining("too many");
    assertThatThrownBy(() -> Histogram.of(marks("-1e30"), mark("10"), mark("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too many");
    assertThatThrownBy(() -> Histogram.of(marks(), mark("10"), mark("3")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Histogram.of(marks(), mark("10"), mark("0")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Histogram.of(marks(), mark("0"), mark("1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
