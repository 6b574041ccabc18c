package vn.benhoc.engine.statistics.irt;

import java.util.List;
import java.util.Optional;

/** Means and squared deviations of common items' parameters on both scales. */
final class LinkingMoments {

  private double discriminationFrom;
  private double discriminationTo;
  private double difficultyFrom;
  private double difficultyTo;
  private double squaresFrom;
  private double squaresTo;

  private LinkingMoments() {}

  static LinkingMoments of(List<CommonItem> items) {
    LinkingMoments of = new LinkingMoments();
    for (CommonItem item : items) {
      of.discriminationFrom += item.from().discrimination() / items.size();
      of.discriminationTo += item.to().discrimination() / items.size();
      of.difficultyFrom += item.from().difficulty() / items.size();
      of.difficultyTo += item.to().difficulty() / items.size();
    }
    for (CommonItem item : items) {
      of.squaresFrom += square(item.from().difficulty() - of.difficultyFrom);
      of.squaresTo += square(item.to().difficulty() - of.difficultyTo);
    }
    return of;
  }

  private static double square(double value) {
    return value * value;
  }

  Optional<ScaleTransformation> meanMean() {
    return through(discriminationFrom / discriminationTo);
  }

  Optional<ScaleTransformation> meanSigma() {
    return through(StrictMath.sqrt(squaresTo / squaresFrom));
  }

  /** The line with this slope through the mean difficulties; empty if the slope is none. */
  private Optional<ScaleTransformation> through(double slope) {
    return slope > 0 && Double.isFinite(slope)
        ? Optional.of(new ScaleTransformation(slope, difficultyTo - slope * difficultyFrom))
        : Optional.empty();
  }
}
