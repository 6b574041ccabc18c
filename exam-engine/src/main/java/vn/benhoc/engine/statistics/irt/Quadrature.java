package vn.benhoc.engine.statistics.irt;

/**
 * Equally spaced abilities with the weights of the standard normal density, made to sum to 1: the
 * sum of weight × f(ability) stands for the mean of f over the candidates (Bock and Lieberman 1970,
 * p. 183; Bock and Aitkin 1981, p. 446). On equal spacing this is the trapezoid rule, whose error
 * for smooth functions that vanish at the ends falls faster than any power of the spacing; Gauss
 * and Hermite's points lie too far apart near the narrow likelihood of a long test.
 *
 * <p>Immutable. The numbers are the same on every machine.
 */
public final class Quadrature {

  /** 61 abilities from −6 to 6, the spacing 0.2: right for up to about a hundred items. */
  public static final Quadrature STANDARD = normal(61, 6);

  private final double[] points;
  private final double[] weights;

  private Quadrature(double[] points, double[] weights) {
    this.points = points;
    this.weights = weights;
  }

  /**
   * Equally spaced abilities from −limit to limit.
   *
   * @param count how many, from 2 to 1,000
   * @param limit the largest, above 0 and at most 10
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Quadrature normal(int count, double limit) {
    if (count < 2 || count > 1000 || !(limit > 0 && limit <= 10)) {
      throw new IllegalArgumentException("no quadrature of %d up to %s".formatted(count, limit));
    }
    double[] points = new double[count];
    double[] weights = new double[count];
    double sum = 0;
    for (int at = 0; at < count; at++) {
      points[at] = limit * (2.0 * at / (count - 1) - 1);
      weights[at] = StrictMath.exp(-points[at] * points[at] / 2);
      sum += weights[at];
    }
    for (int at = 0; at < count; at++) {
      weights[at] /= sum;
    }
    return new Quadrature(points, weights);
  }

  /** How many abilities there are. */
  public int count() {
    return points.length;
  }

  /** One ability, rising with its index from 0. */
  public double point(int index) {
    return points[index];
  }

  /** The weight of that ability, above 0; all of them sum to 1. */
  public double weight(int index) {
    return weights[index];
  }
}
