package vn.benhoc.engine.assembly;

import java.time.Duration;

/**
 * What is asked of forms beyond their blueprint. The set is closed. Each kind may stand once in a
 * list of constraints.
 *
 * <p>Where a part has blocks to choose from, a candidate answers the common items and one block.
 * Time, difficulty and an author's share are asked of the items that a candidate answers, for every
 * combination of blocks (of which a paper may have {@value Route#MOST}); the other constraints of
 * all items that a form prints.
 */
public sealed interface Constraint {

  /** How strictly it is meant. */
  Strength strength();

  /** Enemies never stand in one form. */
  record EnemiesApart(Strength strength) implements Constraint {}

  /**
   * The items on one stimulus stand in a form together or not at all, and together in one part, in
   * a part with blocks to choose from all among the common items or all in one block.
   */
  record GroupsWhole(Strength strength) implements Constraint {}

  /**
   * No author wrote more than a share of a form's items; where candidates choose blocks, of the
   * items that a candidate answers, whatever they choose.
   *
   * @param percent the share in percent of the items of a form, 1 to 100; the number it allows is
   *     rounded down, but never below one item
   */
  record AuthorShare(int percent, Strength strength) implements Constraint {
    public AuthorShare {
      if (percent < 1 || percent > 100) {
        throw new IllegalArgumentException("a share is 1 to 100 percent, not " + percent);
      }
    }
  }

  /**
   * No item is used more often than this, uses before and uses in the forms of this paper together.
   * Shuffled forms of one selection count as one use.
   *
   * @param most the most uses, 1 or more
   */
  record ExposureCap(int most, Strength strength) implements Constraint {
    public ExposureCap {
      if (most < 1) {
        throw new IllegalArgumentException("an item may be used once or more, not " + most);
      }
    }
  }

  /**
   * No item the candidate saw in their latest sittings. Only {@link OwnForms} know a candidate:
   * {@link Assembler} refuses it if it is hard, and says that it is relaxed if it is weighted.
   *
   * @param sittings how many sittings back, 1 or more
   */
  record NotSeenBefore(int sittings, Strength strength) implements Constraint {
    public NotSeenBefore {
      if (sittings < 1) {
        throw new IllegalArgumentException("one sitting or more, not " + sittings);
      }
    }
  }

  /**
   * The expected seconds of a form add up to a time within bounds. An item without expected seconds
   * counts the mean of those of its kind that have them, and 90 seconds if none has. Where
   * candidates choose blocks, the time for what a candidate answers is within these bounds,
   * whatever they choose.
   *
   * @param least the shortest time, zero or more, in whole seconds
   * @param most the longest time, not below the shortest, in whole seconds
   */
  record TotalTime(Duration least, Duration most, Strength strength) implements Constraint {
    public TotalTime {
      if (least.isNegative() || most.compareTo(least) < 0) {
        throw new IllegalArgumentException("no time between " + least + " and " + most);
      }
      if (!isWhole(least) || !isWhole(most)) {
        throw new IllegalArgumentException("whole seconds, not " + least + " and " + most);
      }
    }

    private static boolean isWhole(Duration time) {
      return Duration.ofSeconds(time.toSeconds()).equals(time);
    }
  }

  /**
   * Forms are equally difficult for candidates of every ability θ of [−2, 2]: the expected scores
   * of any two forms differ by no more than so many points, and the larger test information is no
   * more than so many percent above the smaller. Items without statistics count as their level
   * says. An item is taken as right or wrong: its share of its full points is the chance of being
   * right, whatever the scheme gives for a part of it or takes off for a wrong answer. Where
   * candidates choose blocks, two forms are compared for candidates who choose the same; two blocks
   * of one form may differ. Curves are compared every 0.05 of θ; items so steep that they turn
   * within that step may lie a little farther apart in between.
   *
   * @param hundredths the largest difference of expected scores in hundredths of a point, 1 or more
   * @param percent the largest difference of information in percent, 1 to 100
   */
  record EqualDifficulty(int hundredths, int percent, Strength strength) implements Constraint {
    public EqualDifficulty {
      if (hundredths < 1 || percent < 1 || percent > 100) {
        throw new IllegalArgumentException("a tolerance must be above zero");
      }
    }

    /** Within 0.1 point and 5 percent, hard. */
    public static EqualDifficulty standard() {
      return new EqualDifficulty(10, 5, Strength.HARD);
    }
  }

  /**
   * Two forms with items of their own share no more than so many. Only {@link Assembler} knows
   * which forms lie beside each other: {@link OwnForms} refuse it if it is hard, and say that it is
   * relaxed if it is weighted.
   *
   * @param most the most items any two forms share, zero or more
   */
  record Overlap(int most, Strength strength) implements Constraint {
    public Overlap {
      if (most < 0) {
        throw new IllegalArgumentException("the number of shared items must not be negative");
      }
    }
  }
}
