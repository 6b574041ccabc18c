package vn.benhoc.engine.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points of candidates on items: what item analysis reads. A cell holds hundredths of a point
 * as an exact whole number, or one of three marks for an item without an answer. 32,152 candidates
 * and 50 items take 6 MB.
 *
 * <p>Columns are items, not places on a paper: candidates with other forms (mã đề) of the same
 * paper share the columns whatever order they saw, and an item that was not on a candidate's form
 * is {@link #NOT_PRESENTED}.
 *
 * <p>Life cycle: a {@link Builder} takes one row a candidate; once built, the matrix never changes
 * and may be read by any number of threads.
 */
public final class ScoreMatrix {

  /** The item was not on the candidate's form, or in a block the candidate did not choose. */
  public static final int NOT_PRESENTED = Integer.MIN_VALUE;

  /** The item was presented and left blank. */
  public static final int BLANK = Integer.MIN_VALUE + 1;

  /** The item was presented, but lies behind the last one answered: time ran out. */
  public static final int NOT_REACHED = Integer.MIN_VALUE + 2;

  private final int[] maxima;
  private final int[] cells;

  private ScoreMatrix(int[] maxima, int[] cells) {
    this.maxima = maxima;
    this.cells = cells;
  }

  /**
   * Starts a matrix.
   *
   * @param maxima the most an item gives, in hundredths of a point, above 0, one for each column
   * @throws IllegalArgumentException if there is no column or a maximum is not above 0
   */
  public static Builder of(int... maxima) {
    return new Builder(maxima);
  }

  /** The number of rows. */
  public int candidates() {
    return cells.length / maxima.length;
  }

  /** The number of columns. */
  public int items() {
    return maxima.length;
  }

  /** The most an item gives, in hundredths of a point. */
  public int max(int item) {
    return maxima[item];
  }

  /**
   * One cell: hundredths of a point, up to {@link #max(int)} and below 0 where wrong answers cost
   * points, or {@link #NOT_PRESENTED}, {@link #BLANK} or {@link #NOT_REACHED}.
   *
   * @throws IndexOutOfBoundsException if there is no such cell
   */
  public int cell(int candidate, int item) {
    if (item < 0 || item >= maxima.length) {
      throw new IndexOutOfBoundsException("there is no item " + item);
    }
    return cells[Math.addExact(Math.multiplyExact(candidate, maxima.length), item)];
  }

  /** Whether a cell holds points. */
  public static boolean isScore(int cell) {
    return cell > NOT_REACHED;
  }

  /**
   * The marks: each candidate's points in total, with two places, in the order of the rows; blanks
   * give nothing. For {@link MarkSummary} and {@link Histogram}.
   */
  public List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    for (int row = 0; row < cells.length; row += maxima.length) {
      long sum = 0;
      for (int item = 0; item < maxima.length; item++) {
        sum += isScore(cells[row + item]) ? cells[row + item] : 0;
      }
      marks.add(BigDecimal.valueOf(sum, 2));
    }
    return marks;
  }

  /** Collects the rows of a matrix; not thread-safe, and of no use once built. */
  public static final class Builder {

    private static final int FIRST_ROWS = 64;

    private final int[] maxima;
    private int[] cells;
    private int filled;

    private Builder(int[] maxima) {
      if (maxima.length == 0 || Arrays.stream(maxima).anyMatch(max -> max <= 0)) {
        throw new IllegalArgumentException(
            "items give more than nothing, not " + Arrays.toString(maxima));
      }
      this.maxima = maxima.clone();
      this.cells = new int[Math.multiplyExact(maxima.length, FIRST_ROWS)];
    }

    /**
     * Adds a candidate.
     *
     * @param row a cell for each item, in the order of the columns
     * @throws IllegalArgumentException if the cells are not one for each item, or one gives more
     *     than its item can
     */
    public Builder add(int... row) {
      if (row.length != maxima.length) {
        throw new IllegalArgumentException(
            "%d cells for %d items".formatted(row.length, maxima.length));
      }
      for (int item = 0; item < row.length; item++) {
        if (row[item] > maxima[item]) {
          throw new IllegalArgumentException(
              "item %d gives at most %d, not %d".formatted(item, maxima[item], row[item]));
        }
      }
      if (filled == cells.length) {
        cells = Arrays.copyOf(cells, Math.multiplyExact(cells.length, 2));
      }
      System.arraycopy(row, 0, cells, filled, row.length);
      filled += row.length;
      return this;
    }

    /**
     * Adds a candidate who saw the items in an order of the own form: blanks behind the last item
     * with points in this order become {@link #NOT_REACHED}, and items not in it {@link
     * #NOT_PRESENTED}. A candidate without any answer reached nothing.
     *
     * @param row a cell for each item, in the order of the columns; what it holds for items that
     *     were not presented is ignored
     * @param presented the columns of the items on the form, in the order seen
     * @throws IllegalArgumentException as for {@link #add(int...)}
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Builder addInOrder(int[] row, int[] presented) {
      int[] seen = new int[row.length];
      Arrays.fill(seen, NOT_PRESENTED);
      boolean reached = false;
      for (int place = presented.length - 1; place >= 0; place--) {
        int item = presented[place];
        reached |= isScore(row[item]);
        seen[item] = row[item] == BLANK && !reached ? NOT_REACHED : row[item];
      }
      return add(seen);
    }

    /** The matrix of the rows so far. */
    public ScoreMatrix build() {
      return new ScoreMatrix(maxima, Arrays.copyOf(cells, filled));
    }
  }
}
