package vn.benhoc.engine.statistics.irt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Observed and expected right answers by number right, of each item. Mutable, for one thread. */
final class ItemFitTables {

  private final List<ItemParameters> items;
  private final double[][] expectedShares;
  private final int[] candidates;
  private final int[][] right;

  ItemFitTables(List<ItemParameters> items, ScoreDistribution distribution) {
    this.items = items;
    this.candidates = new int[items.size() + 1];
    this.right = new int[items.size()][items.size() + 1];
    this.expectedShares = new double[items.size()][];
    double[][] all = distribution.of(items);
    for (int item = 0; item < items.size(); item++) {
      expectedShares[item] = expectedShares(item, all, distribution);
    }
  }

  /** A group of candidates by number right, or several joined. */
  record Group(double candidates, double right, double expectedRight) {

    Group and(Group other) {
      return new Group(
          candidates + other.candidates, right + other.right, expectedRight + other.expectedRight);
    }

    boolean isLarge(double leastExpected) {
      double least = Math.min(expectedRight, candidates - expectedRight);
      return least > 0 && least >= leastExpected;
    }

    /** N (O − E)² / (E (1 − E)), in counts. */
    double chiSquare() {
      double difference = right - expectedRight;
      return difference * difference * candidates / (expectedRight * (candidates - expectedRight));
    }
  }

  /**
   * Orlando and Thissen's equation 8: the expected share of right answers by number right; not a
   * number where this number right is impossible.
   */
  private double[] expectedShares(int item, double[][] all, ScoreDistribution distribution) {
    List<ItemParameters> others = new ArrayList<>(items);
    ItemParameters own = others.remove(item);
    double[][] without = distribution.of(others);
    double[] shares = new double[items.size() + 1];
    for (int score = 1; score < items.size(); score++) {
      double share =
          distribution.meanTimes(without[score - 1], own) / distribution.mean(all[score]);
      shares[score] = Math.min(1, share);
    }
    return shares;
  }

  /** Counts the candidates who answered all items. */
  void count(ResponseMatrix responses, List<Integer> columns) {
    for (int candidate = 0; candidate < responses.candidates(); candidate++) {
      int score = score(responses, columns, candidate);
      if (score >= 0) {
        candidates[score]++;
        for (int item = 0; item < columns.size(); item++) {
          right[item][score] += responses.cell(candidate, columns.get(item));
        }
      }
    }
  }

  /** The number right; −1 if an answer is missing. */
  private static int score(ResponseMatrix responses, List<Integer> columns, int candidate) {
    int score = 0;
    for (int column : columns) {
      int cell = responses.cell(candidate, column);
      if (cell == ResponseMatrix.MISSING) {
        return -1;
      }
      score += cell;
    }
    return score;
  }

  /**
   * The groups of an item, joined until they are large enough; empty if somebody's number right has
   * no expected share.
   */
  Optional<List<Group>> groups(int item, double leastExpected) {
    List<Group> groups = new ArrayList<>();
    Group open = new Group(0, 0, 0);
    for (int score = 1; score < items.size(); score++) {
      int number = candidates[score];
      double share = number == 0 ? 0 : expectedShares[item][score];
      if (Double.isNaN(share)) {
        return Optional.empty();
      }
      open = open.and(new Group(number, right[item][score], number * share));
      if (open.isLarge(leastExpected)) {
        groups.add(open);
        open = new Group(0, 0, 0);
      }
    }
    if (open.candidates() > 0 && !groups.isEmpty()) {
      int last = groups.size() - 1;
      groups.set(last, groups.get(last).and(open));
    }
    return Optional.of(groups);
  }
}
