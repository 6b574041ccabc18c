package vn.benhoc.engine.statistics;

import java.util.OptionalInt;

/**
 * What an item without an answer means. Whatever the rule, an item that was not presented to a
 * candidate never counts for that candidate.
 */
public enum MissingAnswers {

  /**
   * A blank is a wrong answer and gives nothing, reached or not: as the paper is marked. The usual
   * rule; it makes the last items of a hurried paper look harder than they are.
   */
  WRONG,

  /**
   * A blank gives nothing, but items not reached do not count: for papers on which time runs out
   * (Lord 1980, Applications of Item Response Theory, p. 182).
   */
  NOT_REACHED_EXCLUDED,

  /**
   * Neither counts: available cases. Each figure rests on those who answered; it flatters items
   * that only those who know them try.
   */
  EXCLUDED;

  /** The points of a cell under this rule, in hundredths; empty if it does not count. */
  public OptionalInt points(int cell) {
    if (ScoreMatrix.isScore(cell)) {
      return OptionalInt.of(cell);
    }
    boolean counts =
        switch (this) {
          case WRONG -> cell != ScoreMatrix.NOT_PRESENTED;
          case NOT_REACHED_EXCLUDED -> cell == ScoreMatrix.BLANK;
          case EXCLUDED -> false;
        };
    return counts ? OptionalInt.of(0) : OptionalInt.empty();
  }
}
