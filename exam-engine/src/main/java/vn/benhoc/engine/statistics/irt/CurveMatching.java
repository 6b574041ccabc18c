package vn.benhoc.engine.statistics.irt;

import java.util.List;
import java.util.Optional;

/**
 * Finds the line between two scales under which curves of common items agree best: least squares by
 * the method of Levenberg and Marquardt in the logarithm of A and in B. A step that leads to no
 * finite line or sum is not better than none.
 */
final class CurveMatching {

  private static final int STEPS = 200;
  private static final double ENOUGH = 1e-10;
  private static final double MOST_DAMPING = 1e12;
  private static final double FLAT = 1e-12;

  private final List<CommonItem> items;
  private final boolean together;
  private final Quadrature quadrature = Quadrature.STANDARD;

  CurveMatching(List<CommonItem> items, LinkingMethod method) {
    this.items = items;
    this.together = method == LinkingMethod.STOCKING_LORD;
  }

  /** The sum of squares at a line, its gradient's half and the approximate second derivatives. */
  private static final class Normal {
    private double squares;
    private double bySlope;
    private double byIntercept;
    private double slopes;
    private double mixed;
    private double intercepts;

    private void add(double weight, double[] residual) {
      squares += weight * residual[0] * residual[0];
      bySlope += weight * residual[0] * residual[1];
      byIntercept += weight * residual[0] * residual[2];
      slopes += weight * residual[1] * residual[1];
      mixed += weight * residual[1] * residual[2];
      intercepts += weight * residual[2] * residual[2];
    }

    /** Whether the curves tell both numbers of the line here. */
    private boolean tells() {
      return Double.isFinite(squares)
          && slopes * intercepts > 0
          && slopes * intercepts - mixed * mixed > FLAT * slopes * intercepts;
    }
  }

  /** The best of the lines near these; empty where the curves tell none. */
  Optional<ScaleTransformation> fromBestOf(List<ScaleTransformation> starts) {
    Optional<ScaleTransformation> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (ScaleTransformation start : starts) {
      ScaleTransformation line = from(start);
      Normal at = normal(line);
      if (at.tells() && at.squares < least) {
        best = Optional.of(line);
        least = at.squares;
      }
    }
    return best;
  }

  private ScaleTransformation from(ScaleTransformation start) {
    ScaleTransformation best = start;
    Normal at = normal(best);
    double damping = 1e-3;
    for (int step = 0; step < STEPS && damping < MOST_DAMPING; step++) {
      Optional<ScaleTransformation> led = step(best, at, damping);
      ScaleTransformation tried = led.orElse(best);
      Normal there = normal(tried);
      boolean better = there.squares < at.squares;
      boolean near = led.isPresent() && distance(tried, best) < ENOUGH;
      damping = better ? damping / 10 : damping * 10;
      best = better ? tried : best;
      at = better ? there : at;
      if (near) {
        return best;
      }
    }
    return best;
  }

  /** The root of the mean squared difference of the curves at a line. */
  double rootMeanSquare(ScaleTransformation line) {
    return StrictMath.sqrt(normal(line).squares / items.size());
  }

  private static double distance(ScaleTransformation one, ScaleTransformation other) {
    return Math.abs(one.slope() - other.slope()) + Math.abs(one.intercept() - other.intercept());
  }

  /** Where a step leads; empty if to no finite line. */
  private static Optional<ScaleTransformation> step(
      ScaleTransformation from, Normal at, double damping) {
    double slopes = at.slopes * (1 + damping);
    double intercepts = at.intercepts * (1 + damping);
    double determinant = slopes * intercepts - at.mixed * at.mixed;
    double bySlope = (intercepts * at.bySlope - at.mixed * at.byIntercept) / determinant;
    double byIntercept = (slopes * at.byIntercept - at.mixed * at.bySlope) / determinant;
    return ScaleTransformation.ofFinite(
        from.slope() * StrictMath.exp(-bySlope), from.intercept() - byIntercept);
  }

  private Normal normal(ScaleTransformation line) {
    Normal normal = new Normal();
    for (int point = 0; point < quadrature.count(); point++) {
      double theta = quadrature.point(point);
      double weight = quadrature.weight(point);
      double[] sum = new double[3];
      for (CommonItem item : items) {
        double[] residual = residual(item, line, theta);
        if (together) {
          add(sum, residual);
        } else {
          normal.add(weight, residual);
        }
      }
      if (together) {
        normal.add(weight, sum);
      }
    }
    return normal;
  }

  private static void add(double[] sum, double[] residual) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += residual[at];
    }
  }

  /** Transformed curve less reached curve, and its derivatives by ln A and by B. */
  private static double[] residual(CommonItem item, ScaleTransformation line, double theta) {
    double slope = item.from().discrimination() / line.slope();
    double distance = theta - line.intercept();
    double logit = slope * distance - item.from().discrimination() * item.from().difficulty();
    double probability = Logistic.probability(logit);
    double density = probability * (1 - probability);
    return new double[] {
      probability - item.to().probability(theta), -density * slope * distance, -density * slope
    };
  }
}
