package vn.benhoc.engine.statistics.irt;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a set of items, such as a form, tells about an ability. Immutable.
 *
 * @param items the items, at least one; their order does not matter beyond the last bits
 */
public record TestInformation(List<ItemParameters> items) {

  /**
   * @throws IllegalArgumentException if there is no item
   */
  public TestInformation {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("there is no item");
    }
  }

  /**
   * The test information at an ability: the sum of the items' (Birnbaum 1968, p. 454); zero or
   * more, in units of 1/θ².
   *
   * @param theta the ability, finite
   */
  public double at(double theta) {
    double sum = 0;
    for (ItemParameters item : items) {
      sum += item.information(theta);
    }
    return sum;
  }

  /**
   * The standard error of an ability estimated from these items by maximum likelihood, in units of
   * θ: 1 / √information (Birnbaum 1968, p. 457); empty where the items tell nothing, or more than a
   * double can hold.
   *
   * @param theta the ability, finite
   */
  public OptionalDouble standardError(double theta) {
    double information = at(theta);
    return information > 0 && information < Double.POSITIVE_INFINITY
        ? OptionalDouble.of(1 / StrictMath.sqrt(information))
        : OptionalDouble.empty();
  }

  /**
   * The expected number of right answers at an ability, the test characteristic curve (Lord 1980,
   * Applications of Item Response Theory, p. 49): from 0 to the number of items.
   *
   * @param theta the ability, finite
   */
  public double expectedRight(double theta) {
    double sum = 0;
    for (ItemParameters item : items) {
      sum += item.probability(theta);
    }
    return sum;
  }
}
