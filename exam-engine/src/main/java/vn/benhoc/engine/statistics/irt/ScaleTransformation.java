package vn.benhoc.engine.statistics.irt;

import java.util.Optional;

/**
 * The line that takes one scale of abilities to another: θ* = Aθ + B, a* = a / A, b* = A b + B,
 * which leaves every probability as it is (Lord 1980, p. 36; Kolen and Brennan 2014, Test Equating,
 * Scaling, and Linking, equations 6.2 to 6.4).
 *
 * @param slope A, finite and above 0
 * @param intercept B, finite
 */
public record ScaleTransformation(double slope, double intercept) {

  /**
   * @throws IllegalArgumentException if a number is not finite or the slope is not above 0
   */
  public ScaleTransformation {
    if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
      throw new IllegalArgumentException(
          "no transformation of scales: %s θ + %s".formatted(slope, intercept));
    }
  }

  /** The transformation with these numbers; empty if it is none. */
  static Optional<ScaleTransformation> ofFinite(double slope, double intercept) {
    return slope > 0 && Double.isFinite(slope) && Double.isFinite(intercept)
        ? Optional.of(new ScaleTransformation(slope, intercept))
        : Optional.empty();
  }

  /** A θ on the new scale. */
  public double theta(double theta) {
    return slope * theta + intercept;
  }

  /** An ability and its error on the new scale. */
  public Ability ability(Ability ability) {
    return new Ability(theta(ability.theta()), slope * ability.error());
  }

  /** An item's parameters on the new scale. */
  public ItemParameters parameters(ItemParameters item) {
    return new ItemParameters(item.discrimination() / slope, theta(item.difficulty()));
  }

  /** The way back. */
  public ScaleTransformation inverse() {
    return new ScaleTransformation(1 / slope, -intercept / slope);
  }

  /** This transformation followed by another. */
  public ScaleTransformation then(ScaleTransformation next) {
    return new ScaleTransformation(slope * next.slope, next.theta(intercept));
  }
}
