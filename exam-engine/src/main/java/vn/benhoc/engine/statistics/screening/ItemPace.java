package vn.benhoc.engine.statistics.screening;

/**
 * How long an item takes, in the lognormal model.
 *
 * @param intensity β, from −1,000 to 1,000: the mean of the natural logarithm of the seconds of a
 *     candidate of average speed
 * @param discrimination α: the inverse of the standard deviation of that logarithm for one
 *     candidate, from 10⁻¹⁰⁰ to 10¹⁰⁰; the larger, the more the time tells
 */
public record ItemPace(double intensity, double discrimination) {

  private static final double FARTHEST = 1_000;
  private static final double LEAST = 1e-100;
  private static final double MOST = 1e100;

  /**
   * @throws IllegalArgumentException if a number is out of range or none
   */
  public ItemPace {
    boolean far = !(Math.abs(intensity) <= FARTHEST);
    if (far || !(discrimination >= LEAST && discrimination <= MOST)) {
      throw new IllegalArgumentException(
          "no pace of intensity %s and discrimination %s".formatted(intensity, discrimination));
    }
  }

  /** The weight of a time: α². */
  double weight() {
    return discrimination * discrimination;
  }
}
