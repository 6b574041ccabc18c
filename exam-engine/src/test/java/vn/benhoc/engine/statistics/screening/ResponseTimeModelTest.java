package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.Distributions;

class ResponseTimeModelTest {

  @Test
  void parametersAreRecoveredWithinTheirErrors() {
    SeededRandom random = SeededRandom.of(3);
    int items = 20;
    int people = 2000;
    ResponseTimes.Builder times = ResponseTimes.of(items);
    for (int person = 0; person < people; person++) {
      double[] row = new double[items];
      double speed = 0.3 * normal(random);
      for (int item = 0; item < items; item++) {
        row[item] = Math.exp(intensity(item) - speed + normal(random) / discrimination(item));
      }
      times.add("c" + person, row);
    }
    ResponseTimeModel model = ResponseTimeModel.learn(times.build());
    assertThat(model.converged()).isTrue();
    // error of the variance of speed: 0.09 √(2/2000) = 0.003
    assertThat(model.speedVariance().orElseThrow()).isCloseTo(0.09, within(0.009));
    for (int item = 0; item < items; item++) {
      ItemPace pace = model.items().get(item).orElseThrow();
      double spread = Math.hypot(0.3, 1 / discrimination(item));
      assertThat(pace.intensity())
          .isCloseTo(intensity(item), within(3.5 * spread / Math.sqrt(people)));
      // error of a standard deviation: about 1/√(2n) of it
      assertThat(pace.discrimination() / discrimination(item)).isCloseTo(1, within(3.5 / 63));
    }
  }

  @Test
  void theParametersMaximiseTheMarginalLikelihood() {
    SeededRandom random = SeededRandom.of(8);
    double[][] rows = new double[40][3];
    ResponseTimes.Builder times = ResponseTimes.of(3);
    for (int person = 0; person < rows.length; person++) {
      double speed = 0.4 * normal(random);
      for (int item = 0; item < 3; item++) {
        rows[person][item] = Math.exp(3 + item - speed + 0.5 * normal(random));
      }
      if (person % 5 == 0) {
        rows[person][person % 3] = 0;
      }
      times.add("c" + person, rows[person]);
    }
    ResponseTimeModel model = ResponseTimeModel.learn(times.build());
    assertThat(model.converged()).isTrue();
    assertThat(model.rounds()).isBetween(5, 1999);
    double[] best = new double[7];
    for (int item = 0; item < 3; item++) {
      ItemPace pace = model.items().get(item).orElseThrow();
      best[item] = pace.intensity();
      best[3 + item] = 1 / pace.weight();
    }
    best[6] = model.speedVariance().orElseThrow();
    double highest = logLikelihood(rows, best);
    for (int parameter = 0; parameter < 7; parameter++) {
      for (double step : new double[] {-0.01, 0.01}) {
        double[] moved = best.clone();
        moved[parameter] += step;
        assertThat(logLikelihood(rows, moved)).isLessThan(highest);
        double[] nudged = best.clone();
        nudged[parameter] += step / 100;
        assertThat(highest - logLikelihood(rows, nudged)).as("flat at the top").isLessThan(1e-4);
      }
    }
  }

  /**
   * By numerical integration over speed: an oracle that shares no formula with EM.
   *
   * @param p three intensities, three variances, the variance of speed
   */
  private static double logLikelihood(double[][] rows, double[] p) {
    double sum = 0;
    double spread = Math.sqrt(p[6]);
    for (double[] row : rows) {
      double integral = 0;
      for (double z = -7; z <= 7; z += 0.02) {
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * 0.02;
        for (int item = 0; item < 3; item++) {
          if (row[item] > 0) {
            double late = Math.log(row[item]) - p[item] + spread * z;
            density *=
                Math.exp(-late * late / (2 * p[3 + item])) / Math.sqrt(2 * Math.PI * p[3 + item]);
          }
        }
        integral += density;
      }
      sum += Math.log(integral);
    }
    return sum;
  }

  @Test
  void anItemWithTooFewTimesHasNoPace() {
    ResponseTimes.Builder times = ResponseTimes.of(3);
    for (int person = 0; person < 30; person++) {
      times.add(
          "c" + person,
          20 + person % 7,
          person < ResponseTimeModel.FEWEST ? 30 + person % 5 : 0,
          person < ResponseTimeModel.FEWEST - 1 ? 40 + person % 3 : 0);
    }
    ResponseTimeModel model = ResponseTimeModel.learn(times.build());
    assertThat(model.items().get(0)).isPresent();
    assertThat(model.items().get(1)).isPresent();
    assertThat(model.items().get(2)).isEmpty();
  }

  @Test
  void timesThatDoNotVaryAtAllDoNotBreakIt() {
    ResponseTimes.Builder times = ResponseTimes.of(2);
    for (int person = 0; person < 20; person++) {
      times.add("c" + person, 30, 60);
    }
    times.add("absent", 0, 0);
    ResponseTimeModel model = ResponseTimeModel.learn(times.build());
    assertThat(model.items().get(0).orElseThrow().intensity())
        .isCloseTo(Math.log(30), within(1e-6));
    assertThat(model.items().get(1).orElseThrow().discrimination()).isFinite().isPositive();
    assertThat(model.speedVariance().orElseThrow()).isFinite().isNotNegative();
  }

  @Test
  void withoutTimesThereIsNoPace() {
    ResponseTimeModel model = ResponseTimeModel.learn(ResponseTimes.of(2).build());
    assertThat(model.items()).allMatch(java.util.Optional::isEmpty);
    assertThat(model.speedVariance()).isEmpty();
  }

  @Test
  void timesAreZeroOrMoreAndOneForEachItem() {
    ResponseTimes.Builder times = ResponseTimes.of(2);
    assertThatThrownBy(() -> times.add("c", 1)).hasMessage("1 times for 2 items");
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> times.add("c", 1, wrong)).hasMessageContaining("zero or more");
    }
    assertThatThrownBy(() -> ResponseTimes.of(0)).hasMessageContaining("one item or more");
    double[] row = {5, 0};
    ResponseTimes built = times.add("c", row).build();
    Arrays.fill(row, 9);
    assertThat(built.seconds(0, 0)).isEqualTo(5);
    assertThat(built.isKnown(0, 0)).isTrue();
    assertThat(built.isKnown(0, 1)).isFalse();
    assertThat(built.candidate(0)).isEqualTo("c");
    assertThat(built.candidates()).isEqualTo(1);
    assertThat(built.items()).isEqualTo(2);
  }

  @Test
  void aPaceIsFiniteAndItsWeightTellsSomething() {
    double infinite = Double.POSITIVE_INFINITY;
    for (double alpha : new double[] {0, -1, infinite, 1e200, 1e-200, Double.NaN}) {
      assertThatThrownBy(() -> new ItemPace(0, alpha))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no pace");
    }
    for (double beta : new double[] {infinite, -infinite, 1e200, Double.NaN}) {
      assertThatThrownBy(() -> new ItemPace(beta, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no pace");
    }
  }

  /** Slow candidates and a slow item look the same if there is no other item. */
  @Test
  void oneItemAloneHasNoPace() {
    ResponseTimes.Builder one = ResponseTimes.of(2);
    for (int person = 0; person < 30; person++) {
      one.add("c" + person, 20 + person % 7, person < 9 ? 40 : 0);
    }
    ResponseTimeModel model = ResponseTimeModel.learn(one.build());
    assertThat(model.items()).allMatch(java.util.Optional::isEmpty);
    assertThat(model.speedVariance()).isEmpty();
  }

  private static double intensity(int item) {
    return 3 + 0.08 * item;
  }

  private static double discrimination(int item) {
    return 1.5 + 0.1 * item;
  }

  private static double normal(SeededRandom random) {
    return Distributions.normalQuantile(((random.nextLong() >>> 11) + 0.5) * 0x1p-53);
  }
}
