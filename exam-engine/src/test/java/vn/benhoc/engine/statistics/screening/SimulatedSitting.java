package vn.benhoc.engine.statistics.screening;

import java.util.ArrayList;
import java.util.List;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.Distributions;
import vn.benhoc.engine.statistics.irt.AbilityEstimation;
import vn.benhoc.engine.statistics.irt.ItemParameters;
import vn.benhoc.engine.statistics.irt.Quadrature;
import vn.benhoc.engine.statistics.irt.ResponseMatrix;

/**
 * Honest candidates drawn from a model that the screens do not know: the right option by a
 * two-parameter curve, the wrong ones by a multinomial logit of ability, smooth where the screens
 * work with groups. Abilities are estimated from the answers, as in practice.
 */
final class SimulatedSitting {

  static final int OPTIONS = 4;

  final List<ScreenedItem> items = new ArrayList<>();
  private final double[][] pulls;
  private final double[][] slopes;
  private final SeededRandom random;
  private final AbilityEstimation estimation;

  SimulatedSitting(int count, long seed) {
    random = SeededRandom.of(seed);
    pulls = new double[count][OPTIONS];
    slopes = new double[count][OPTIONS];
    for (int item = 0; item < count; item++) {
      double a = 0.6 + 1.2 * uniform();
      double b = normal();
      items.add(ScreenedItem.of(OPTIONS, random.below(OPTIONS), new ItemParameters(a, b)));
      for (int option = 0; option < OPTIONS; option++) {
        pulls[item][option] = 0.8 * normal();
        slopes[item][option] = 0.4 * normal();
      }
    }
    estimation =
        new AbilityEstimation(
            items.stream().map(ScreenedItem::parameters).toList(), Quadrature.STANDARD);
  }

  double uniform() {
    return ((random.nextLong() >>> 11) + 0.5) * 0x1p-53;
  }

  double normal() {
    return Distributions.normalQuantile(uniform());
  }

  int below(int bound) {
    return random.below(bound);
  }

  /** The answers of an honest candidate of this ability. */
  int[] answers(double theta) {
    int[] answers = new int[items.size()];
    for (int item = 0; item < answers.length; item++) {
      answers[item] = answer(item, theta);
    }
    return answers;
  }

  int answer(int item, double theta) {
    ScreenedItem screened = items.get(item);
    if (uniform() < screened.parameters().orElseThrow().probability(theta)) {
      return screened.key();
    }
    double[] weights = new double[OPTIONS];
    double sum = 0;
    for (int option = 0; option < OPTIONS; option++) {
      weights[option] =
          option == screened.key()
              ? 0
              : Math.exp(pulls[item][option] + slopes[item][option] * theta);
      sum += weights[option];
    }
    double drawn = uniform() * sum;
    int option = 0;
    while (drawn >= weights[option] && option < OPTIONS - 1) {
      drawn -= weights[option++];
    }
    return option;
  }

  /** A sheet with the ability that the answers tell. */
  Sheet sheet(String candidate, int[] answers) {
    int[] cells = new int[answers.length];
    for (int item = 0; item < cells.length; item++) {
      boolean right = answers[item] == items.get(item).key();
      cells[item] = right ? ResponseMatrix.RIGHT : ResponseMatrix.WRONG;
    }
    ResponseMatrix matrix = ResponseMatrix.of(cells.length).add(cells).build();
    return Sheet.of(candidate, estimation.of(matrix, 0).orElseThrow().theta(), answers);
  }

  List<Sheet> honest(int count) {
    List<Sheet> sheets = new ArrayList<>();
    for (int candidate = 0; candidate < count; candidate++) {
      sheets.add(sheet("c" + candidate, answers(normal())));
    }
    return sheets;
  }
}
