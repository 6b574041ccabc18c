package vn.benhoc.engine.statistics.irt;

/**
 * The maximization step: Newton's method on the expected complete log-likelihood, in which every
 * item is a weighted logistic regression on the abilities (Bock and Aitkin 1981, p. 448). With a
 * common slope all items are solved at once: their second derivatives form an arrow, whose tip is
 * eliminated first. Stateless but for its settings.
 */
final class Maximization {

  private static final int STEPS = 20;
  private static final double ENOUGH = 1e-9;
  private static final double LONGEST = 1;
  private static final double STEEPEST = 10;
  private static final double FARTHEST = 30;
  private static final double FLAT = 1e-10;

  private final Quadrature quadrature;
  private final NormalPrior.Pair priors;

  Maximization(Quadrature quadrature, NormalPrior.Pair priors) {
    this.quadrature = quadrature;
    this.priors = priors;
  }

  /** Moves curves to the maximum under these expectations. */
  void run(IrtModel model, Curves curves, Expectation expected) {
    if (model == IrtModel.ONE_PARAMETER) {
      maximizeTogether(curves, expected);
    } else {
      for (int item = 0; item < curves.slopes().length; item++) {
        maximize(curves, item, expected);
      }
    }
  }

  private void maximize(Curves curves, int item, Expectation expected) {
    double moved = Double.MAX_VALUE;
    for (int step = 0; step < STEPS && moved > ENOUGH; step++) {
      Derivatives of = derivatives(curves, item, expected, true);
      double determinant = of.slopes * of.intercepts - of.mixed * of.mixed;
      if (!(determinant > FLAT)) {
        return;
      }
      double bySlope = (of.intercepts * of.slope - of.mixed * of.intercept) / determinant;
      double byIntercept = (of.slopes * of.intercept - of.mixed * of.slope) / determinant;
      moved = move(curves, item, bySlope, byIntercept);
    }
  }

  private void maximizeTogether(Curves curves, Expectation expected) {
    double moved = Double.MAX_VALUE;
    for (int step = 0; step < STEPS && moved > ENOUGH; step++) {
      int items = curves.slopes().length;
      Derivatives[] of = new Derivatives[items];
      double gradient = priorGradient(curves.slopes()[0]);
      double curvature = priorPrecision();
      for (int item = 0; item < items; item++) {
        of[item] = derivatives(curves, item, expected, false);
        gradient += of[item].slope - of[item].mixed * of[item].intercept / of[item].intercepts;
        curvature += of[item].slopes - of[item].mixed * of[item].mixed / of[item].intercepts;
      }
      if (!(curvature > FLAT)) {
        return;
      }
      double bySlope = bounded(gradient / curvature);
      moved = 0;
      for (int item = 0; item < items; item++) {
        double byIntercept = (of[item].intercept - of[item].mixed * bySlope) / of[item].intercepts;
        moved = Math.max(moved, move(curves, item, bySlope, byIntercept));
      }
    }
  }

  private double priorGradient(double slope) {
    return priors.slope().map(prior -> prior.gradient(slope)).orElse(0.0);
  }

  private double priorPrecision() {
    return priors.slope().map(NormalPrior::precision).orElse(0.0);
  }

  /** Moves an item's curve by a step that is not too long; answers how far. */
  private static double move(Curves curves, int item, double bySlope, double byIntercept) {
    double slope = curves.slopes()[item];
    double intercept = curves.intercepts()[item];
    curves.slopes()[item] = within(slope + bounded(bySlope), STEEPEST);
    curves.intercepts()[item] = within(intercept + bounded(byIntercept), FARTHEST);
    return Math.max(
        Math.abs(curves.slopes()[item] - slope), Math.abs(curves.intercepts()[item] - intercept));
  }

  private static double bounded(double step) {
    return within(step, LONGEST);
  }

  private static double within(double value, double bound) {
    return Math.max(-bound, Math.min(bound, value));
  }

  /** First derivatives and negative second ones of an item's expected log-likelihood. */
  private static final class Derivatives {
    private double slope;
    private double intercept;
    private double slopes;
    private double mixed;
    private double intercepts;
  }

  private Derivatives derivatives(Curves curves, int item, Expectation expected, boolean ownSlope) {
    double slope = curves.slopes()[item];
    double intercept = curves.intercepts()[item];
    Derivatives of = new Derivatives();
    int points = quadrature.count();
    for (int point = 0; point < points; point++) {
      double theta = quadrature.point(point);
      double probability = Logistic.probability(slope * theta + intercept);
      double asked = expected.asked()[item * points + point];
      double residual = expected.right()[item * points + point] - asked * probability;
      double weight = asked * probability * (1 - probability);
      of.slope += residual * theta;
      of.intercept += residual;
      of.slopes += weight * theta * theta;
      of.mixed += weight * theta;
      of.intercepts += weight;
    }
    priors.intercept().ifPresent(prior -> addIntercept(of, prior, intercept));
    if (ownSlope) {
      of.slope += priorGradient(slope);
      of.slopes += priorPrecision();
    }
    return of;
  }

  private static void addIntercept(Derivatives of, NormalPrior prior, double intercept) {
    of.intercept += prior.gradient(intercept);
    of.intercepts += prior.precision();
  }
}
