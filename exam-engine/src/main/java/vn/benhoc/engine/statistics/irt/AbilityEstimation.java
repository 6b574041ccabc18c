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
 * Immutable, for any number of threads; the same numbers on every machine.
 */
public final class AbilityEstimation {

  private static final double SMALL = 0x1p-400;
  private static final double LARGE = 0x1p400;

  private final Quadrature quadrature;
  private final double[][][] likelihoods;

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
    this.likelihoods = new double[items.size()][0][0];
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item).isPresent()) {
        likelihoods[item] = likelihoods(items.get(item).get());
      }
    }
  }

  private double[][] likelihoods(ItemParameters item) {
    double[][] likelihood = new double[ResponseMatrix.MISSING][quadrature.count()];
    for (int point = 0; point < quadrature.count(); point++) {
      double logit = item.discrimination() * (quadrature.point(point) - item.difficulty());
      likelihood[ResponseMatrix.RIGHT][point] = Logistic.probability(logit);
      likelihood[ResponseMatrix.WRONG][point] = Logistic.probability(-logit);
    }
    return likelihood;
  }

  /**
   * The ability of one candidate; empty without an answer to an item with parameters, for then the
   * prior alone would speak.
   *
   * @param responses answers to the items of this estimation, in their order
   * @param candidate the row
   * @throws IllegalArgumentException if the answers are to another number of items
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Optional<Ability> of(ResponseMatrix responses, int candidate) {
    if (responses.items() != likelihoods.length) {
      throw new IllegalArgumentException(
          "answers to %d items, parameters of %d".formatted(responses.items(), likelihoods.length));
    }
    double[] posterior = new double[quadrature.count()];
    for (int point = 0; point < posterior.length; point++) {
      posterior[point] = quadrature.weight(point);
    }
    boolean answered = false;
    for (int item = 0; item < likelihoods.length; item++) {
      int cell = responses.cell(candidate, item);
      if (cell != ResponseMatrix.MISSING && likelihoods[item].length > 0) {
        multiply(posterior, likelihoods[item][cell]);
        answered = true;
      }
    }
    return answered ? Optional.of(moments(posterior)) : Optional.empty();
  }

  /** The abilities of all candidates, in order, as by {@link #of(ResponseMatrix, int)}. */
  public List<Optional<Ability>> of(ResponseMatrix responses) {
    List<Optional<Ability>> abilities = new ArrayList<>(responses.candidates());
    IntStream.range(0, responses.candidates())
        .forEach(candidate -> abilities.add(of(responses, candidate)));
    return abilities;
  }

  private static void multiply(double[] posterior, double[] likelihood) {
    double largest = 0;
    for (int point = 0; point < posterior.length; point++) {
      posterior[point] *= likelihood[point];
      largest = Math.max(largest, posterior[point]);
    }
    if (largest < SMALL) {
      for (int point = 0; point < posterior.length; point++) {
        posterior[point] *= LARGE;
      }
    }
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
