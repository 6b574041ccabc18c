package vn.benhoc.engine.statistics.screening;

import java.util.List;

/** Two sheets side by side, and how likely each would answer as the other. Not thread-safe. */
final class Comparison {

  private final Sheet first;
  private final Sheet second;
  private final double[] alike;
  private final double[] firstLikeSecond;
  private final double[] secondLikeFirst;
  private int compared;
  private int matches;
  private int wrongMatches;

  private Comparison(Sheet first, Sheet second) {
    this.first = first;
    this.second = second;
    this.alike = new double[first.items()];
    this.firstLikeSecond = new double[first.items()];
    this.secondLikeFirst = new double[first.items()];
  }

  /**
   * Compares the items both answered.
   *
   * @param items the items
   * @param first one sheet with the probabilities of its candidate
   * @param second the other
   */
  static Comparison of(List<ScreenedItem> items, Person first, Person second) {
    Comparison comparison = new Comparison(first.sheet, second.sheet);
    for (int item = 0; item < items.size(); item++) {
      boolean known = first.probabilities[item].length > 0;
      if (known && first.answered(item) && second.answered(item)) {
        comparison.add(first.probabilities[item], second.probabilities[item], item);
        comparison.count(item, items.get(item).key());
      }
    }
    return comparison;
  }

  private void add(double[] ofFirst, double[] ofSecond, int item) {
    double both = 0;
    for (int option = 0; option < ofFirst.length; option++) {
      both += ofFirst[option] * ofSecond[option];
    }
    alike[compared] = both;
    firstLikeSecond[compared] = ofFirst[second.option(item)];
    secondLikeFirst[compared] = ofSecond[first.option(item)];
    compared++;
  }

  private void count(int item, int key) {
    if (first.option(item) == second.option(item)) {
      matches++;
      wrongMatches += first.option(item) == key ? 0 : 1;
    }
  }

  PairSimilarity similarity(SimilarityIndex index) {
    return new PairSimilarity(
        List.of(first.candidate(), second.candidate()),
        compared,
        matches,
        wrongMatches,
        index.chance(this));
  }

  int compared() {
    return compared;
  }

  int matches() {
    return matches;
  }

  /** For each compared item the probability that both choose the same option. */
  double[] alike() {
    return alike;
  }

  /** For each compared item the probability that the first chooses what the second chose. */
  double[] firstLikeSecond() {
    return firstLikeSecond;
  }

  /** For each compared item the probability that the second chooses what the first chose. */
  double[] secondLikeFirst() {
    return secondLikeFirst;
  }

  /** A sheet with the probabilities of its candidate, computed once for all pairs. */
  static final class Person {
    private final Sheet sheet;
    private final double[][] probabilities;

    Person(Sheet sheet, OptionModel model) {
      this.sheet = sheet;
      this.probabilities = model.probabilities(sheet.theta());
    }

    private boolean answered(int item) {
      return sheet.option(item) != Sheet.NONE;
    }
  }
}
