package vn.benhoc.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against the critical values that every textbook tables (for instance NIST/SEMATECH e-Handbook of
 * Statistical Methods, sections 1.3.6.7.1, .2 and .4), and against closed forms.
 */
class DistributionsTest {

  @ParameterizedTest
  @CsvSource({"1.282, 0.10", "1.645, 0.05", "1.960, 0.025", "2.326, 0.01", "3.090, 0.001"})
  void normalCriticalValues(double z, double above) {
    assertThat(Distributions.normalAbove(z)).isCloseTo(above, within(above * 0.01));
    assertThat(Distributions.normalAtMost(z)).isCloseTo(1 - above, within(above * 0.01));
    assertThat(Distributions.normalAtMost(-z)).isCloseTo(above, within(above * 0.01));
    assertThat(Distributions.normalQuantile(1 - above)).isCloseTo(z, within(0.0006));
  }

  @ParameterizedTest
  @CsvSource({
    "3.841, 1, 0.05",
    "5.991, 2, 0.05",
    "18.307, 10, 0.05",
    "23.209, 10, 0.01",
    "124.342, 100, 0.05"
  })
  void chiSquareCriticalValues(double value, int degrees, double above) {
    assertThat(Distributions.chiSquareAbove(value, degrees)).isCloseTo(above, within(3e-5));
  }

  @ParameterizedTest
  @CsvSource({"6.314, 1, 0.05", "2.228, 10, 0.025", "2.764, 10, 0.01", "1.984, 100, 0.025"})
  void studentCriticalValues(double t, int degrees, double above) {
    assertThat(Distributions.studentAbove(t, degrees)).isCloseTo(above, within(5e-5));
  }

  @Test
  void tinyTailsKeepTheirDigits() {
    // with two degrees of freedom P(X² > x) = exp(−x/2)
    assertThat(Distributions.chiSquareAbove(200, 2) / Math.exp(-100)).isCloseTo(1, within(1e-12));
    assertThat(Distributions.normalAbove(10) / 7.61985302416047e-24).isCloseTo(1, within(1e-12));
    assertThat(Distributions.chiSquareAbove(-1, 3)).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoDistribution() {
    assertThatThrownBy(() -> Distributions.chiSquareAbove(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("degrees of freedom");
    assertThatThrownBy(() -> Distributions.studentAbove(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("degrees of freedom");
    for (double wrong : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> Distributions.normalQuantile(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("quantile");
    }
  }
}
