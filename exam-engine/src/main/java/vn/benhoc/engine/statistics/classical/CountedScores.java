package vn.benhoc.engine.statistics.classical;

import java.util.OptionalInt;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;

/**
 * A score matrix under a rule for missing answers: which cells count, and each candidate's points
 * earned of points possible over them. Immutable.
 */
final class CountedScores {

  private static final int NOT_COUNTED = Integer.MIN_VALUE;

  private final ScoreMatrix scores;
  private final int[] cells;
  private final long[] earned;
  private final long[] possible;
  private final boolean[] complete;

  CountedScores(ScoreMatrix scores, MissingAnswers rule) {
    this.scores = scores;
    this.cells = new int[scores.candidates() * scores.items()];
    this.earned = new long[scores.candidates()];
    this.possible = new long[scores.candidates()];
    this.complete = new boolean[scores.candidates()];
    for (int candidate = 0; candidate < scores.candidates(); candidate++) {
      complete[candidate] = true;
      for (int item = 0; item < scores.items(); item++) {
        count(candidate, item, rule.points(scores.cell(candidate, item)));
      }
    }
  }

  private void count(int candidate, int item, OptionalInt points) {
    cells[candidate * scores.items() + item] = points.orElse(NOT_COUNTED);
    if (points.isPresent()) {
      earned[candidate] += points.getAsInt();
      possible[candidate] += scores.max(item);
    } else {
      complete[candidate] = false;
    }
  }

  int candidates() {
    return earned.length;
  }

  int items() {
    return scores.items();
  }

  int max(int item) {
    return scores.max(item);
  }

  boolean counts(int candidate, int item) {
    return points(candidate, item) != NOT_COUNTED;
  }

  /** The points of a cell that counts, in hundredths. */
  int points(int candidate, int item) {
    return cells[candidate * scores.items() + item];
  }

  /** Whether every item counts. */
  boolean isComplete(int candidate) {
    return complete[candidate];
  }

  /** The points over all items that count, in hundredths. */
  long earned(int candidate) {
    return earned[candidate];
  }

  /** Whether any item counts. */
  boolean hasTotal(int candidate) {
    return possible[candidate] > 0;
  }

  /** The share of the possible points; only where any item counts. */
  double total(int candidate) {
    return (double) earned[candidate] / possible[candidate];
  }

  /** Whether any item but this counts. */
  boolean hasRest(int candidate, int item) {
    return possible[candidate] > (counts(candidate, item) ? max(item) : 0);
  }

  /** The share of the possible points over all items but this; only where any other counts. */
  double rest(int candidate, int item) {
    boolean counts = counts(candidate, item);
    long earnedElsewhere = earned[candidate] - (counts ? points(candidate, item) : 0);
    long possibleElsewhere = possible[candidate] - (counts ? max(item) : 0);
    return (double) earnedElsewhere / possibleElsewhere;
  }
}
