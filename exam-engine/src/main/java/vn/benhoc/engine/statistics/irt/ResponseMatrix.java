package vn.benhoc.engine.statistics.irt;

import java.util.Arrays;
import java.util.OptionalInt;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;

/**
 * Right and wrong answers of candidates to items, one byte a cell: what a calibration reads.
 *
 * <p>Life cycle: a {@link Builder} takes one row a candidate; once built, the matrix never changes
 * and may be read by any number of threads.
 */
public final class ResponseMatrix {

  /** The cell of a wrong answer. */
  public static final int WRONG = 0;

  /** The cell of a right answer. */
  public static final int RIGHT = 1;

  /**
   * The cell that counts neither way: an item that was not on the candidate's form, or an answer
   * that the rule for missing answers leaves out.
   */
  public static final int MISSING = 2;

  private final byte[] cells;
  private final int items;

  private ResponseMatrix(byte[] cells, int items) {
    this.cells = cells;
    this.items = items;
  }

  /**
   * Starts a matrix.
   *
   * @param items the number of columns, one or more
   * @throws IllegalArgumentException if there is no column
   */
  public static Builder of(int items) {
    return new Builder(items);
  }

  /**
   * The right and wrong answers behind points. Items with partial points are cut in two: right from
   * a share of the points on.
   *
   * @param scores the points
   * @param rule what a missing answer means; cells that do not count become {@link #MISSING}
   * @param percentForRight the least share of an item's points that is right, in percent from 1 to
   *     100; 100: only full points
   * @throws IllegalArgumentException if the share is out of range
   */
  public static ResponseMatrix of(ScoreMatrix scores, MissingAnswers rule, int percentForRight) {
    if (percentForRight < 1 || percentForRight > 100) {
      throw new IllegalArgumentException("no cut at " + percentForRight + " percent");
    }
    byte[] cells = new byte[Math.multiplyExact(scores.candidates(), scores.items())];
    for (int at = 0; at < cells.length; at++) {
      int item = at % scores.items();
      long needed = (long) scores.max(item) * percentForRight;
      OptionalInt points = rule.points(scores.cell(at / scores.items(), item));
      int right = points.orElse(0) * 100L >= needed ? RIGHT : WRONG;
      cells[at] = (byte) (points.isPresent() ? right : MISSING);
    }
    return new ResponseMatrix(cells, scores.items());
  }

  /** The number of rows. */
  public int candidates() {
    return cells.length / items;
  }

  /** The number of columns. */
  public int items() {
    return items;
  }

  /**
   * One cell: {@link #WRONG}, {@link #RIGHT} or {@link #MISSING}.
   *
   * @param candidate the row, from 0
   * @param item the column, from 0
   * @throws IndexOutOfBoundsException if there is no such cell
   */
  public int cell(int candidate, int item) {
    if (item < 0 || item >= items) {
      throw new IndexOutOfBoundsException("there is no item " + item);
    }
    return cells[Math.addExact(Math.multiplyExact(candidate, items), item)];
  }

  /** Collects the rows of a matrix; not thread-safe, and of no use once built. */
  public static final class Builder {

    private static final int FIRST_ROWS = 64;

    private final int items;
    private byte[] cells;
    private int filled;

    private Builder(int items) {
      if (items < 1) {
        throw new IllegalArgumentException("a matrix has one item or more, not " + items);
      }
      this.items = items;
      this.cells = new byte[Math.multiplyExact(items, FIRST_ROWS)];
    }

    /**
     * Adds a candidate.
     *
     * @param answers {@link #WRONG}, {@link #RIGHT} or {@link #MISSING} for each item, in order
     * @throws IllegalArgumentException if their number is not that of the items or one is no such
     *     cell
     */
    public Builder add(int... answers) {
      return add(answers, 1);
    }

    /**
     * Adds a number of candidates who answered alike.
     *
     * @param answers {@link #WRONG}, {@link #RIGHT} or {@link #MISSING} for each item, in order
     * @param times how many candidates, zero or more
     * @throws IllegalArgumentException if the answers are not one for each item, one is no such
     *     cell, or the number is negative
     */
    public Builder add(int[] answers, int times) {
      if (answers.length != items) {
        throw new IllegalArgumentException(
            "%d answers for %d items".formatted(answers.length, items));
      }
      if (times < 0) {
        throw new IllegalArgumentException("a number of candidates was " + times);
      }
      for (int time = 0; time < times; time++) {
        append(answers);
      }
      return this;
    }

    private void append(int[] answers) {
      if (filled == cells.length) {
        cells = Arrays.copyOf(cells, Math.multiplyExact(cells.length, 2));
      }
      for (int answer : answers) {
        if (answer < WRONG || answer > MISSING) {
          throw new IllegalArgumentException("there is no answer " + answer);
        }
        cells[filled++] = (byte) answer;
      }
    }

    /** The matrix of the rows so far. */
    public ResponseMatrix build() {
      return new ResponseMatrix(Arrays.copyOf(cells, filled), items);
    }
  }
}
