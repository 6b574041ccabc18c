package vn.benhoc.engine.statistics.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way from one scale to another through common items, and how far it can be trusted. Immutable.
 *
 * @param transformation the line
 * @param errors how far the line depends on the choice of common items; empty with fewer than
 *     three, or where leaving one out leaves no link or a line beyond a double's numbers
 * @param curveDifference the root of the mean squared difference of the items' curves after
 *     linking, over items and standard normal abilities: 0 if they agree, rarely above 0.05 with
 *     items that kept their nature
 * @param difficultyDifference the root of the mean squared difference of the difficulties after
 *     linking, in units of θ
 */
public record Linking(
    ScaleTransformation transformation,
    Optional<LinkingErrors> errors,
    double curveDifference,
    double difficultyDifference) {

  private static final int FEWEST_FOR_ERRORS = 3;

  /**
   * Links two scales.
   *
   * @param items the common items; at least two, in practice a fifth of a form
   * @param method how
   * @return empty if the items do not tell: fewer than two; for {@link LinkingMethod#MEAN_SIGMA} no
   *     spread of the difficulties; for the others mean discriminations of opposite signs; for the
   *     methods by curves no common item that tells anything of normal abilities; and any line or
   *     difference beyond a double's numbers
   */
  public static Optional<Linking> of(List<CommonItem> items, LinkingMethod method) {
    return transformation(items, method)
        .map(line -> judged(items, method, line))
        .filter(of -> Double.isFinite(of.curveDifference + of.difficultyDifference));
  }

  private static Optional<ScaleTransformation> transformation(
      List<CommonItem> items, LinkingMethod method) {
    if (items.size() < 2) {
      return Optional.empty();
    }
    if (method == LinkingMethod.MEAN_SIGMA) {
      return LinkingMoments.of(items).meanSigma();
    }
    Optional<ScaleTransformation> meanMean = LinkingMoments.of(items).meanMean();
    if (method == LinkingMethod.MEAN_MEAN || meanMean.isEmpty()) {
      return meanMean;
    }
    List<ScaleTransformation> starts = new ArrayList<>(List.of(meanMean.get()));
    LinkingMoments.of(items).medians().ifPresent(starts::add);
    return new CurveMatching(items, method).fromBestOf(starts);
  }

  private static Linking judged(
      List<CommonItem> items, LinkingMethod method, ScaleTransformation line) {
    List<ScaleTransformation> without = withoutEach(items, method);
    boolean told = items.size() >= FEWEST_FOR_ERRORS && without.size() == items.size();
    double[] slopes = without.stream().mapToDouble(ScaleTransformation::slope).toArray();
    double[] intercepts = without.stream().mapToDouble(ScaleTransformation::intercept).toArray();
    return new Linking(
        line,
        told ? LinkingErrors.jackknife(slopes, intercepts) : Optional.empty(),
        new CurveMatching(items, LinkingMethod.HAEBARA).rootMeanSquare(line),
        difficultyDifference(items, line));
  }

  private static List<ScaleTransformation> withoutEach(
      List<CommonItem> items, LinkingMethod method) {
    List<ScaleTransformation> without = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      List<CommonItem> rest = new ArrayList<>(items);
      rest.remove(item);
      transformation(rest, method).ifPresent(without::add);
    }
    return without;
  }

  private static double difficultyDifference(List<CommonItem> items, ScaleTransformation line) {
    double[] differences =
        items.stream()
            .mapToDouble(item -> line.theta(item.from().difficulty()) - item.to().difficulty())
            .map(Math::abs)
            .toArray();
    // in units of the largest, so that squares neither overflow nor vanish
    double largest = Arrays.stream(differences).max().orElse(0);
    double squares = 0;
    for (double difference : differences) {
      double share = largest == 0 ? 0 : difference / largest;
      squares += share * share;
    }
    return largest * StrictMath.sqrt(squares / items.size());
  }
}
