package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  /**
   * The example of Benjamini and Hochberg 1995, pp. 289–300: fifteen comparisons of two treatments.
   */
  private static final List<Double> PUBLISHED =
      List.of(
          0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
          0.5719, 0.6528, 0.7590, 1.0000);

  @Test
  void thePublishedExampleRejectsAsPublished() {
    assertThat(atMost(Correction.BONFERRONI)).isEqualTo(3);
    assertThat(atMost(Correction.HOLM)).isEqualTo(3);
    assertThat(atMost(Correction.BENJAMINI_HOCHBERG)).isEqualTo(4);
  }

  @Test
  void valuesAreThoseWorkedByHandInTheOrderGiven() {
    List<Double> pValues = List.of(0.04, 0.01, 0.03, 0.005);
    assertClose(Correction.BONFERRONI.adjusted(pValues), 0.16, 0.04, 0.12, 0.02);
    assertClose(Correction.HOLM.adjusted(pValues), 0.06, 0.03, 0.06, 0.02);
    assertClose(Correction.BENJAMINI_HOCHBERG.adjusted(pValues), 0.04, 0.02, 0.04, 0.02);
  }

  @Test
  void nothingGoesAboveOneAndNothingIsNothing() {
    for (Correction correction : Correction.values()) {
      assertThat(correction.adjusted(List.of())).isEmpty();
      assertThat(correction.adjusted(List.of(0.3))).containsExactly(0.3);
      assertThat(correction.adjusted(List.of(0.9, 0.8, 1.0)))
          .allMatch(adjusted -> adjusted <= 1)
          .contains(1.0);
    }
    assertThat(Correction.HOLM.adjusted(List.of(0.4, 0.4, 0.4))).containsExactly(1.0, 1.0, 1.0);
    assertThat(Correction.HOLM.code()).isEqualTo("holm");
    assertThat(Correction.BONFERRONI.code()).isEqualTo("bonferroni");
    assertThat(Correction.BENJAMINI_HOCHBERG.code()).isEqualTo("benjamini-hochberg");
  }

  @Test
  void aRateLiesBetweenNothingAndEverything() {
    assertThat(FalseAlarms.anyInnocent(0.01).correction()).isEqualTo(Correction.HOLM);
    assertThat(FalseAlarms.shareOfFlagged(0.05))
        .isEqualTo(new FalseAlarms(0.05, Correction.BENJAMINI_HOCHBERG));
    for (double rate : new double[] {0, 1, -0.1, Double.NaN}) {
      assertThatThrownBy(() -> FalseAlarms.anyInnocent(rate))
          .hasMessageContaining("between 0 and 1");
    }
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> Correction.HOLM.adjusted(List.of(0.5, wrong)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("p-value");
    }
  }

  private static long atMost(Correction correction) {
    return correction.adjusted(PUBLISHED).stream().filter(adjusted -> adjusted <= 0.05).count();
  }

  private static void assertClose(List<Double> adjusted, double... wanted) {
    for (int index = 0; index < wanted.length; index++) {
      assertThat(adjusted.get(index)).isCloseTo(wanted[index], offset(1e-12));
    }
    assertThat(adjusted).hasSize(wanted.length);
  }
}
