package vn.benhoc.engine.statistics.irt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Estimates abilities from answers to items whose parameters are known: the mean of the posterior
 * with a standard normal prior (expected a posteriori, EAP; Bock and Mislevy 1982, Applied
 * Psychological Measurement 6, pp. 431–444), and the posterior's standard deviation as its error.
 *
 * <p>It exists for every pattern of answers, all right and all wrong too, and is drawn towards 0
 * the more, the less the answers tell. Missing cells and items without parameters are ignored.
 * Likelihoods are added up as logarithms, so that answers which hardly any ability would give are
 * no trouble; where the estimate would lie outside the abilities summed over, it is their end.
 * Immutable, for any number of threads; the same numbers on every machine.
 */
public final class AbilityEstimation {

  private final Quadrature quadrature;
  private final double[] logWeights;
  private final double[][][] logLikelihoods;

  /**
   * Prepares the estimation.
   *
   * @param items the parameters of each column of the answers; empty where there are none, such as
   *     {@link Calibration#parameters()}
   * @param quadrature the abilities over which is summed; 61 points up to 6 are right up to about a
   *     hundred items
   */
  public AbilityEstimation(List<Optional<ItemParameters>> items, Quadrature quadrature) {
    this.quadrature = quadrature;
    this.logWeights = new double[quadrature.count()];
    for (int point = 0; point < logWeights.length; point++) {
      logWeights[point] = StrictMath.log(quadrature.weight(point));
    }
    this.logLikelihoods = new double[items.size()][0][0];
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item).isPresent()) {
        logLikelihoods[item] = logLikelihoods(items.get(item).get());
      }
    }
  }

  private double[][] logLikelihoods(ItemParameters item) {
    double[][] likelihood = new double[ResponseMatrix.MISSING][quadrature.count()];
    for (int point = 0; point < quadrature.count(); point++) {
      double logit = item.discrimination() * (quadrature.point(point) - item.difficulty());
      likelihood[ResponseMatrix.RIGHT][point] = Logistic.logProbability(logit);
      likelihood[ResponseMatrix.WRONG][point] = Logistic.logProbability(-logit);
    }
    return likelihood;
  }

  /**
   * The ability of one candidate; empty without an answer to an item with parameters, for then the
   * prior alone would speak, and where the answers are impossible at every ability even to a
   * double's logarithm (a logit beyond 10³⁰⁸).
   *
   * @param responses answers to the items of this estimation, in their order
   * @param candidate the row
   * @throws IllegalArgumentException if the answers are to another number of items
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Optional<Ability> of(ResponseMatrix responses, int candidate) {
    if (responses.items() != logLikelihoods.length) {
      throw new IllegalArgumentException(
          "answers to %d items, parameters of %d"
              .formatted(responses.items(), logLikelihoods.length));
    }
    double[] logs = logWeights.clone();
    boolean answered = false;
    for (int item = 0; item < logLikelihoods.length; item++) {
      int cell = responses.cell(candidate, item);
      if (cell != ResponseMatrix.MISSING && logLikelihoods[item].length > 0) {
        add(logs, logLikelihoods[item][cell]);
        answered = true;
      }
    }
    return answered ? ability(logs) : Optional.empty();
  }

  /** The abilities of all candidates, in order, as by {@link #of(ResponseMatrix, int)}. */
  public List<Optional<Ability>> of(ResponseMatrix responses) {
    List<Optional<Ability>> abilities = new ArrayList<>(responses.candidates());
    IntStream.range(0, responses.candidates())
        .forEach(candidate -> abilities.add(of(responses, candidate)));
    return abilities;
  }

  private static void add(double[] sums, double[] values) {
    for (int point = 0; point < sums.length; point++) {
      sums[point] += values[point];
    }
  }

  /** From the logarithms of prior times likelihood; the largest posterior is taken for 1. */
  private Optional<Ability> ability(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return Optional.empty();
    }
    double[] posterior = new double[logs.length];
    for (int point = 0; point < logs.length; point++) {
      posterior[point] = StrictMath.exp(logs[point] - largest);
    }
    return Optional.of(moments(posterior));
  }

  private Ability moments(double[] posterior) {
    double mass = 0;
    double first = 0;
    for (int point = 0; point < posterior.length; point++) {
      mass += posterior[point];
      first += posterior[point] * quadrature.point(point);
    }
    double mean = first / mass;
    double second = 0;
    for (int point = 0; point < posterior.length; point++) {
      double deviation = quadrature.point(point) - mean;
      second += posterior[point] * deviation * deviation;
    }
    return new Ability(mean, StrictMath.sqrt(second / mass));
  }
}
