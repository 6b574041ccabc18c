package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeneralizedBinomialTest {

  private static final double[] MIXED = {0.1, 0.9, 0.5, 0.33, 0.25, 0.75, 0.6, 0.02, 1, 0};

  @Test
  void tailsAreThoseOfEnumeratingEveryOutcome() {
    double[] mass = new double[MIXED.length + 1];
    for (int outcome = 0; outcome < 1 << MIXED.length; outcome++) {
      double probability = 1;
      for (int trial = 0; trial < MIXED.length; trial++) {
        boolean success = (outcome >> trial & 1) == 1;
        probability *= success ? MIXED[trial] : 1 - MIXED[trial];
      }
      mass[Integer.bitCount(outcome)] += probability;
    }
    GeneralizedBinomial binomial = GeneralizedBinomial.of(MIXED, MIXED.length);
    double tail = 0;
    for (int successes = MIXED.length; successes >= 0; successes--) {
      tail += mass[successes];
      assertThat(binomial.atLeast(successes)).isCloseTo(tail, within(1e-14));
    }
    assertThat(binomial.atLeast(-1)).isEqualTo(binomial.atLeast(0)).isLessThanOrEqualTo(1);
    assertThat(binomial.atLeast(MIXED.length + 1)).isZero();
  }

  @Test
  void onlyTheFirstProbabilitiesCount() {
    GeneralizedBinomial binomial = GeneralizedBinomial.of(MIXED, 2);
    assertThat(binomial.atLeast(2)).isCloseTo(0.09, within(1e-15));
    assertThat(binomial.mean()).isCloseTo(1, within(1e-15));
    assertThat(binomial.variance()).isCloseTo(0.18, within(1e-15));
    assertThat(GeneralizedBinomial.of(MIXED, 0).atLeast(0)).isEqualTo(1);
  }

  @Test
  void equalProbabilitiesAreTheBinomialOfTheTables() {
    double[] equal = new double[10];
    java.util.Arrays.fill(equal, 0.3);
    // cumulative binomial tables, n = 10, p = 0.30: P(X ≤ 4) = 0.8497, P(X ≤ 2) = 0.3828
    GeneralizedBinomial binomial = GeneralizedBinomial.of(equal, 10);
    assertThat(1 - binomial.atLeast(5)).isCloseTo(0.8497, within(5e-5));
    assertThat(1 - binomial.atLeast(3)).isCloseTo(0.3828, within(5e-5));
  }

  /** A sum of products of probabilities may come out at one and a last bit. */
  @Test
  void aProbabilityRoundedAboveOneIsOne() {
    GeneralizedBinomial binomial = GeneralizedBinomial.of(new double[] {Math.nextUp(1.0)}, 1);
    assertThat(binomial.variance()).isZero();
    assertThat(binomial.mean()).isEqualTo(1);
    assertThat(binomial.atLeast(1)).isEqualTo(1);
  }

  @Test
  void tinyTailsKeepTheirDigits() {
    double[] rare = new double[20];
    java.util.Arrays.fill(rare, 0.01);
    assertThat(GeneralizedBinomial.of(rare, 20).atLeast(20)).isCloseTo(1e-40, within(1e-52));
  }
}
