package vn.benhoc.engine.statistics.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.statistics.irt.ItemParameters;
import vn.benhoc.engine.statistics.irt.Quadrature;

/**
 * Screens for candidates whose changed answers are right more often than they should be, by the
 * erasure detection index (Wollack, Cohen and Eckerly 2015, "Detecting test tampering using item
 * response theory", Educational and Psychological Measurement 75, pp. 931–953).
 *
 * <p>The ability is taken from the answers that were never changed, which nobody tampered with. On
 * the changed items a candidate of ability θ then has Σ P_i(θ) right, with variance Σ P_i (1 −
 * P_i); EDI is the excess in standard deviations, with the authors' continuity correction of one
 * half. Its p-value is not taken from the normal curve but is the probability of as many right
 * answers or more, by the generalized binomial at every ability, averaged over what the unchanged
 * answers leave possible (a standard normal prior). So the false-alarm rate is kept for few changes
 * and few unchanged items too: over the population the p-value of an honest candidate is below α
 * with probability α at most.
 *
 * <p>Someone who checks their work and finds slips is honest and gains by changes too; compare
 * {@link AnswerChanges#wrongToRight()} with the rest of the class before asking anyone.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class AnswerChangeScreen {

  private static final double CONTINUITY = 0.5;

  private final List<ScreenedItem> items;
  private final FalseAlarms falseAlarms;

  /**
   * A screen.
   *
   * @param items the items
   * @param falseAlarms the rate to keep over the candidates of one call
   */
  public AnswerChangeScreen(List<ScreenedItem> items, FalseAlarms falseAlarms) {
    this.items = List.copyOf(items);
    this.falseAlarms = falseAlarms;
  }

  /**
   * What was found.
   *
   * @param candidates everybody, in the order of the histories
   * @param flags those at or below the rate, in the same order
   */
  public record Findings(List<AnswerChanges> candidates, List<Flag> flags) {
    public Findings {
      candidates = List.copyOf(candidates);
      flags = List.copyOf(flags);
    }
  }

  /**
   * Screens everybody together.
   *
   * @param histories their choices on the items
   * @throws IllegalArgumentException if a history has another number of items or an option that its
   *     item has not
   */
  public Findings screen(List<AnswerHistory> histories) {
    List<AnswerChanges> changes = histories.stream().map(this::changes).toList();
    List<Double> adjusted =
        falseAlarms
            .correction()
            .adjusted(
                changes.stream()
                    .flatMap(change -> change.index().stream())
                    .map(AnswerChanges.Index::pValue)
                    .toList());
    List<AnswerChanges> corrected = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    int next = 0;
    for (AnswerChanges change : changes) {
      if (change.index().isEmpty()) {
        corrected.add(change);
      } else {
        AnswerChanges.Index index = change.index().get().adjusted(adjusted.get(next++));
        corrected.add(change.with(index));
        flag(change.candidate(), index).ifPresent(flags::add);
      }
    }
    return new Findings(corrected, flags);
  }

  private Optional<Flag> flag(String candidate, AnswerChanges.Index index) {
    return index.adjusted() <= falseAlarms.rate()
        ? Optional.of(
            new Flag(
                Flag.Screen.ANSWER_CHANGES,
                List.of(candidate),
                index.edi(),
                index.pValue(),
                index.adjusted(),
                falseAlarms))
        : Optional.empty();
  }

  private AnswerChanges changes(AnswerHistory history) {
    if (history.choices().size() != items.size()) {
      throw new IllegalArgumentException(
          "%d answers to %d items".formatted(history.choices().size(), items.size()));
    }
    Tally tally = new Tally(history);
    for (int item = 0; item < items.size(); item++) {
      ScreenedItem screened = items.get(item);
      requireOptions(history.choices().get(item), screened, item);
      if (screened.parameters().isPresent()) {
        tally.add(item, screened.key(), screened.parameters().get());
      }
    }
    return tally.changes();
  }

  private static void requireOptions(List<Integer> chosen, ScreenedItem screened, int item) {
    for (int option : chosen) {
      if (option >= screened.options()) {
        throw new IllegalArgumentException("item %d has no option %d".formatted(item, option));
      }
    }
  }

  /** What is seen of one candidate. Mutable; one for each. */
  private static final class Tally {
    private final AnswerHistory history;
    private final Posterior posterior = new Posterior();
    private final List<ItemParameters> changed = new ArrayList<>();
    private int wrongToRight;
    private int rightToWrong;
    private int right;

    Tally(AnswerHistory history) {
      this.history = history;
    }

    void add(int item, int key, ItemParameters parameters) {
      boolean isRight = history.last(item) == key;
      if (history.isChanged(item)) {
        boolean wasRight = history.first(item) == key;
        changed.add(parameters);
        right += isRight ? 1 : 0;
        wrongToRight += !wasRight && isRight ? 1 : 0;
        rightToWrong += wasRight && !isRight ? 1 : 0;
      } else if (history.last(item) != Sheet.NONE) {
        posterior.learn(parameters, isRight);
      }
    }

    AnswerChanges changes() {
      int others = changed.size() - wrongToRight - rightToWrong;
      return new AnswerChanges(history.candidate(), wrongToRight, rightToWrong, others, index());
    }

    private Optional<AnswerChanges.Index> index() {
      if (changed.isEmpty() || posterior.answers == 0) {
        return Optional.empty();
      }
      GeneralizedBinomial atMean = rightAmong(changed, posterior.mean());
      if (atMean.variance() == 0) {
        return Optional.empty();
      }
      double deviation = StrictMath.sqrt(atMean.variance());
      double pValue = pValue();
      return Optional.of(
          new AnswerChanges.Index(
              right,
              atMean.mean(),
              (right - atMean.mean() - CONTINUITY) / deviation,
              pValue,
              pValue));
    }

    private double pValue() {
      double pValue = 0;
      double mass = posterior.mass();
      for (int point = 0; point < posterior.weights.length; point++) {
        double tail = rightAmong(changed, Posterior.GRID.point(point)).atLeast(right);
        pValue += posterior.weights[point] / mass * tail;
      }
      return Math.min(pValue, 1);
    }
  }

  private static GeneralizedBinomial rightAmong(List<ItemParameters> items, double theta) {
    double[] probabilities = items.stream().mapToDouble(item -> item.probability(theta)).toArray();
    return GeneralizedBinomial.of(probabilities, probabilities.length);
  }

  /** What the unchanged answers leave possible of the ability. Mutable; one for each candidate. */
  private static final class Posterior {
    private static final Quadrature GRID = Quadrature.STANDARD;
    private static final double CERTAIN = 1e-12;

    private final double[] weights = new double[GRID.count()];
    private int answers;

    Posterior() {
      for (int point = 0; point < weights.length; point++) {
        weights[point] = GRID.weight(point);
      }
    }

    void learn(ItemParameters item, boolean right) {
      answers++;
      double largest = 0;
      for (int point = 0; point < weights.length; point++) {
        double probability = clear(item.probability(GRID.point(point)));
        weights[point] *= right ? probability : 1 - probability;
        largest = Math.max(largest, weights[point]);
      }
      for (int point = 0; point < weights.length; point++) {
        weights[point] /= largest;
      }
    }

    /** Nothing is quite certain, so that no answer makes all abilities impossible. */
    private static double clear(double probability) {
      return Math.min(Math.max(probability, CERTAIN), 1 - CERTAIN);
    }

    double mass() {
      double mass = 0;
      for (double weight : weights) {
        mass += weight;
      }
      return mass;
    }

    double mean() {
      double sum = 0;
      for (int point = 0; point < weights.length; point++) {
        sum += weights[point] * GRID.point(point);
      }
      return sum / mass();
    }
  }
}
