package vn.benhoc.engine.statistics.screening;

/**
 * How long an item takes, in the lognormal model.
 *
 * @param intensity β: the mean of the natural logarithm of the seconds of a candidate of average
 *     speed
 * @param discrimination α: the inverse of the standard deviation of that logarithm for one
 *     candidate, above 0; the larger, the more the time tells
 */
public record ItemPace(double intensity, double discrimination) {

  public ItemPace {
    if (!Double.isFinite(intensity) || !(discrimination > 0)) {
      throw new IllegalArgumentException(
          "no pace of intensity %s and discrimination %s".formatted(intensity, discrimination));
    }
  }

  /** The weight of a time: α². */
  double weight() {
    return discrimination * discrimination;
  }
}
