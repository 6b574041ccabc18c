package vn.benhoc.engine.statistics.irt;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Means, medians and squared deviations of common items' parameters on both scales. */
final class LinkingMoments {

  private double discriminationFrom;
  private double discriminationTo;
  private double difficultyFrom;
  private double difficultyTo;
  private double squaresFrom;
  private double squaresTo;
  private boolean varies;
  private final List<CommonItem> items;

  private LinkingMoments(List<CommonItem> items) {
    this.items = items;
  }

  static LinkingMoments of(List<CommonItem> items) {
    LinkingMoments of = new LinkingMoments(items);
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
    // the mean of equal numbers may be off by its last bit, so squares alone do not tell
    of.varies =
        items.stream().mapToDouble(item -> item.from().difficulty()).distinct().count() > 1
            && items.stream().mapToDouble(item -> item.to().difficulty()).distinct().count() > 1;
    return of;
  }

  private static double square(double value) {
    return value * value;
  }

  Optional<ScaleTransformation> meanMean() {
    return through(discriminationFrom / discriminationTo, difficultyFrom, difficultyTo);
  }

  Optional<ScaleTransformation> meanSigma() {
    return varies
        ? through(StrictMath.sqrt(squaresTo / squaresFrom), difficultyFrom, difficultyTo)
        : Optional.empty();
  }

  /** As by the means, but by the medians, which a few outliers do not move. */
  Optional<ScaleTransformation> medians() {
    return through(
        median(item -> item.from().discrimination()) / median(item -> item.to().discrimination()),
        median(item -> item.from().difficulty()),
        median(item -> item.to().difficulty()));
  }

  private double median(ToDoubleFunction<CommonItem> number) {
    double[] rising = items.stream().mapToDouble(number).sorted().toArray();
    return rising[(rising.length - 1) / 2] / 2 + rising[rising.length / 2] / 2;
  }

  /** The line with this slope through a pair of difficulties; empty if it is not finite. */
  private static Optional<ScaleTransformation> through(double slope, double from, double to) {
    return ScaleTransformation.ofFinite(slope, to - slope * from);
  }
}
