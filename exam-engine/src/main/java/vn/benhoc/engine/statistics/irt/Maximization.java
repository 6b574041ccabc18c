package vn.benhoc.engine.statistics.irt;

/**
 * The maximization step: Newton's method on the expected complete log-likelihood, in which every
 * item is a weighted logistic regression on the abilities (Bock and Aitkin 1981, p. 448). Items
 * with a common slope are solved at once: their second derivatives form an arrow, whose tip is
 * eliminated first; an item with a slope of its own is an arrow of one.
 *
 * <p>That function is concave, so Newton's direction, kept definite by a small ridge, goes uphill;
 * a step is halved until the function does not fall. Hence no step, and no cycle of the EM
 * algorithm, lowers the likelihood (Dempster, Laird and Rubin 1977, J. R. Statist. Soc. B 39, pp.
 * 1–38, theorem 1). A parameter at its bound that would leave it is held there and the others are
 * solved alone. Stateless but for its settings.
 */
final class Maximization {

  private static final int STEPS = 20;
  private static final int HALVINGS = 40;
  private static final double ENOUGH = 1e-9;
  private static final double LONGEST = 1;
  private static final double RIDGE = 1e-9;
  private static final double ROUNDING = 1e-13;

  private final Quadrature quadrature;
  private final NormalPrior.Pair priors;

  Maximization(Quadrature quadrature, NormalPrior.Pair priors) {
    this.quadrature = quadrature;
    this.priors = priors;
  }

  /** Moves curves to the maximum under these expectations. */
  void run(IrtModel model, Curves curves, Expectation expected) {
    int items = curves.slopes().length;
    int together = model == IrtModel.ONE_PARAMETER ? items : 1;
    for (int first = 0; first < items; first += together) {
      maximize(new Arrow(curves, expected, first, first + together));
    }
  }

  /**
   * How far from a maximum curves are: the largest derivative by a slope or an intercept that is
   * free to move, for each answer expected (and each unit of a prior's precision). The derivatives
   * are those of the marginal likelihood itself if the expectations were taken under these curves.
   */
  double steepness(IrtModel model, Curves curves, Expectation expected) {
    int items = curves.slopes().length;
    int together = model == IrtModel.ONE_PARAMETER ? items : 1;
    double largest = 0;
    for (int first = 0; first < items; first += together) {
      Arrow arrow = new Arrow(curves, expected, first, first + together);
      arrow.derive();
      largest = Math.max(largest, arrow.steepness());
    }
    return largest;
  }

  private static void maximize(Arrow arrow) {
    double moved = Double.MAX_VALUE;
    double height = arrow.height();
    for (int step = 0; step < STEPS && moved > ENOUGH; step++) {
      arrow.derive();
      arrow.aim();
      double share = arrow.longestShare();
      double least = height - ROUNDING * Math.abs(height);
      arrow.move(share);
      height = arrow.height();
      for (int halving = 0; halving < HALVINGS && !(height >= least); halving++) {
        share /= 2;
        arrow.move(share);
        height = arrow.height();
      }
      if (!(height >= least)) {
        arrow.move(0);
        return;
      }
      moved = arrow.length(share);
    }
  }

  /** First derivatives and negative second ones of an item's expected log-likelihood. */
  private static final class Derivatives {
    private double asked;
    private double slope;
    private double intercept;
    private double slopes;
    private double mixed;
    private double intercepts;
    private double byIntercept;
    private double start;
    private boolean held;
  }

  /** The items from first to before last, which share a slope. */
  private final class Arrow {

    private final Curves curves;
    private final Expectation expected;
    private final int first;
    private final Derivatives[] items;
    private double start;
    private double gradient;
    private double bySlope;
    private boolean held;

    Arrow(Curves curves, Expectation expected, int first, int last) {
      this.curves = curves;
      this.expected = expected;
      this.first = first;
      this.items = new Derivatives[last - first];
    }

    private void derive() {
      start = curves.slopes()[first];
      gradient = priors.slope().map(prior -> prior.gradient(start)).orElse(0.0);
      for (int at = 0; at < items.length; at++) {
        items[at] = derivatives(first + at);
        gradient += items[at].slope;
      }
    }

    private double slopePrecision() {
      return priors.slope().map(NormalPrior::precision).orElse(0.0);
    }

    private Derivatives derivatives(int item) {
      Derivatives of = new Derivatives();
      of.start = curves.intercepts()[item];
      int points = quadrature.count();
      for (int point = 0; point < points; point++) {
        double theta = quadrature.point(point);
        double probability = Logistic.probability(start * theta + of.start);
        double asked = expected.asked()[item * points + point];
        double residual = expected.right()[item * points + point] - asked * probability;
        double weight = asked * probability * (1 - probability);
        of.asked += asked;
        of.slope += residual * theta;
        of.intercept += residual;
        of.slopes += weight * theta * theta;
        of.mixed += weight * theta;
        of.intercepts += weight;
      }
      priors.intercept().ifPresent(prior -> addIntercept(of, prior));
      return of;
    }

    /** Newton's step for what is not held at a bound. */
    private void aim() {
      double curvature = slopePrecision();
      double pull = gradient;
      for (Derivatives of : items) {
        of.held = Curves.isOutward(of.start, of.intercept, Curves.FARTHEST);
        curvature += of.slopes;
        if (!of.held) {
          pull -= of.mixed * of.intercept / ridged(of.intercepts);
        }
      }
      curvature = ridged(curvature);
      for (Derivatives of : items) {
        curvature -= of.held ? 0 : of.mixed * of.mixed / ridged(of.intercepts);
      }
      held = Curves.isOutward(start, pull, Curves.STEEPEST);
      bySlope = held ? 0 : pull / curvature;
      for (Derivatives of : items) {
        of.byIntercept = of.held ? 0 : (of.intercept - of.mixed * bySlope) / ridged(of.intercepts);
      }
    }

    private double ridged(double curvature) {
      return curvature * (1 + RIDGE) + RIDGE;
    }

    /** The share of the step that is neither too long nor leaves the bounds. */
    private double longestShare() {
      double share = Math.min(1, LONGEST / length(1));
      share = Math.min(share, room(start, bySlope, Curves.STEEPEST));
      for (Derivatives of : items) {
        share = Math.min(share, room(of.start, of.byIntercept, Curves.FARTHEST));
      }
      return share;
    }

    /** How much of a step fits before the bound; all of it at the bound, where it is cut. */
    private double room(double from, double step, double bound) {
      double left = bound - from * Math.signum(step);
      return step == 0 || left <= 0 ? 1 : left / Math.abs(step);
    }

    private double length(double share) {
      double longest = Math.abs(bySlope);
      for (Derivatives of : items) {
        longest = Math.max(longest, Math.abs(of.byIntercept));
      }
      return share * longest;
    }

    private void move(double share) {
      for (int at = 0; at < items.length; at++) {
        curves.slopes()[first + at] = Curves.within(start + share * bySlope, Curves.STEEPEST);
        curves.intercepts()[first + at] =
            Curves.within(items[at].start + share * items[at].byIntercept, Curves.FARTHEST);
      }
    }

    /** The expected log-likelihood and the log-density of the priors, but for a constant. */
    private double height() {
      double slope = curves.slopes()[first];
      double height = priors.slope().map(prior -> prior.height(slope)).orElse(0.0);
      for (int at = 0; at < items.length; at++) {
        height += height(first + at);
      }
      return height;
    }

    private double height(int item) {
      double slope = curves.slopes()[item];
      double intercept = curves.intercepts()[item];
      double height = priors.intercept().map(prior -> prior.height(intercept)).orElse(0.0);
      int points = quadrature.count();
      for (int point = 0; point < points; point++) {
        double logit = slope * quadrature.point(point) + intercept;
        double asked = expected.asked()[item * points + point];
        double right = expected.right()[item * points + point];
        height += logit < 0 ? right * logit : (right - asked) * logit;
        height -= asked * StrictMath.log1p(StrictMath.exp(-Math.abs(logit)));
      }
      return height;
    }

    private double steepness() {
      double answers = 0;
      double largest = 0;
      for (Derivatives of : items) {
        answers += of.asked;
        if (!Curves.isOutward(of.start, of.intercept, Curves.FARTHEST)) {
          double precision = priors.intercept().map(NormalPrior::precision).orElse(0.0);
          largest = Math.max(largest, Math.abs(of.intercept) / (of.asked + precision));
        }
      }
      return Curves.isOutward(start, gradient, Curves.STEEPEST)
          ? largest
          : Math.max(largest, Math.abs(gradient) / (answers + slopePrecision()));
    }
  }

  private static void addIntercept(Derivatives of, NormalPrior prior) {
    of.intercept += prior.gradient(of.start);
    of.intercepts += prior.precision();
  }
}
