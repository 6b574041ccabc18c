package vn.benhoc.engine.statistics.irt;

/**
 * The slopes and intercepts of a calibration under way. As a vector of parameters: with two
 * parameters an item a₀, d₀, a₁, d₁, …; with one a, d₀, d₁, …. Mutable, for one thread.
 */
final class Curves {

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
