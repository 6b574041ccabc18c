package vn.benhoc.engine.statistics.irt;

import java.util.stream.IntStream;

/**
 * The slopes and intercepts of a calibration under way. As a vector of parameters: with two
 * parameters an item a₀, d₀, a₁, d₁, …; with one a, d₀, d₁, …. Mutable, for one thread.
 */
final class Curves {

  /** The largest slope, up or down: beyond it a curve is a step to any candidate. */
  static final double STEEPEST = 10;

  /** The largest intercept, up or down. */
  static final double FARTHEST = 30;

  private final IrtModel model;
  private final double[] slopes;
  private final double[] intercepts;

  Curves(IrtModel model, double[] slopes, double[] intercepts) {
    this.model = model;
    this.slopes = slopes;
    this.intercepts = intercepts;
  }

  Curves copy() {
    return new Curves(model, slopes.clone(), intercepts.clone());
  }

  double[] slopes() {
    return slopes;
  }

  double[] intercepts() {
    return intercepts;
  }

  int parameters() {
    return model == IrtModel.ONE_PARAMETER ? 1 + slopes.length : 2 * slopes.length;
  }

  /** The place of an item's slope among the parameters. */
  int slopeAt(int item) {
    return model == IrtModel.ONE_PARAMETER ? 0 : 2 * item;
  }

  /** The place of an item's intercept among the parameters. */
  int interceptAt(int item) {
    return model == IrtModel.ONE_PARAMETER ? 1 + item : 2 * item + 1;
  }

  /** Whether an item's slope or intercept stands at its bound. */
  boolean isAtBound(int item) {
    return Math.abs(slopes[item]) >= STEEPEST || Math.abs(intercepts[item]) >= FARTHEST;
  }

  /** The places of the parameters that do not stand at their bound, rising. */
  int[] free() {
    return notHeld(false);
  }

  /** The same without any parameter that belongs to an item at a bound alone. */
  int[] freeOfOthers() {
    return notHeld(true);
  }

  private int[] notHeld(boolean whole) {
    boolean[] held = new boolean[parameters()];
    for (int item = 0; item < slopes.length; item++) {
      boolean intercept = whole && isAtBound(item);
      boolean slope = intercept && model == IrtModel.TWO_PARAMETER;
      held[slopeAt(item)] |= slope || Math.abs(slopes[item]) >= STEEPEST;
      held[interceptAt(item)] |= intercept || Math.abs(intercepts[item]) >= FARTHEST;
    }
    return IntStream.range(0, held.length).filter(at -> !held[at]).toArray();
  }

  /** Whether a value at its bound, up or down, is pushed out of it. */
  static boolean isOutward(double value, double push, double bound) {
    return Math.abs(value) >= bound && value * push >= 0;
  }

  /** The nearest value within a bound, up or down. */
  static double within(double value, double bound) {
    return Math.max(-bound, Math.min(bound, value));
  }

  /** The largest difference of a slope or an intercept. */
  double distance(Curves other) {
    double largest = 0;
    for (int item = 0; item < slopes.length; item++) {
      largest = Math.max(largest, Math.abs(slopes[item] - other.slopes[item]));
      largest = Math.max(largest, Math.abs(intercepts[item] - other.intercepts[item]));
    }
    return largest;
  }
}
