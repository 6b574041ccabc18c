package vn.benhoc.engine.statistics.irt;

import java.util.Arrays;
import java.util.List;

/**
 * The probability of each number of right answers at each ability, by the recursion of Lord and
 * Wingersky (1984, Applied Psychological Measurement 8, pp. 453–461).
 */
final class ScoreDistribution {

  private final Quadrature quadrature;

  ScoreDistribution(Quadrature quadrature) {
    this.quadrature = quadrature;
  }

  /** The distribution over these items: {@code [number right][point]}. */
  double[][] of(List<ItemParameters> items) {
    double[][] scores = new double[items.size() + 1][quadrature.count()];
    Arrays.fill(scores[0], 1);
    int added = 0;
    for (ItemParameters item : items) {
      added++;
      for (int point = 0; point < quadrature.count(); point++) {
        double probability = item.probability(quadrature.point(point));
        for (int score = added; score > 0; score--) {
          scores[score][point] =
              scores[score][point] * (1 - probability) + scores[score - 1][point] * probability;
        }
        scores[0][point] *= 1 - probability;
      }
    }
    return scores;
  }

  /** The mean over the candidates of a function of ability times an item's probability. */
  double meanTimes(double[] values, ItemParameters item) {
    double sum = 0;
    for (int point = 0; point < values.length; point++) {
      double probability = item.probability(quadrature.point(point));
      sum += quadrature.weight(point) * values[point] * probability;
    }
    return sum;
  }

  /** The mean of a function of ability over the candidates. */
  double mean(double[] values) {
    double sum = 0;
    for (int point = 0; point < values.length; point++) {
      sum += quadrature.weight(point) * values[point];
    }
    return sum;
  }
}
