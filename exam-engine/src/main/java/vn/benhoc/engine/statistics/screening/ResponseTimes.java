package vn.benhoc.engine.statistics.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * How long candidates spent on items, in seconds. Life cycle: a {@link Builder} takes one row a
 * candidate; once built it never changes and is safe to share between threads.
 */
public final class ResponseTimes {

  private final int items;
  private final List<String> candidates;
  private final List<double[]> rows;

  private ResponseTimes(int items, List<String> candidates, List<double[]> rows) {
    this.items = items;
    this.candidates = List.copyOf(candidates);
    this.rows = List.copyOf(rows);
  }

  /**
   * Starts a table.
   *
   * @param items the number of columns, one or more
   * @throws IllegalArgumentException if there is no column
   */
  public static Builder of(int items) {
    return new Builder(items);
  }

  /** The number of columns. */
  public int items() {
    return items;
  }

  /** The number of rows. */
  public int candidates() {
    return rows.size();
  }

  /** Who stands in a row. */
  public String candidate(int row) {
    return candidates.get(row);
  }

  /** Whether a time is known. */
  public boolean isKnown(int row, int item) {
    return rows.get(row)[item] > 0;
  }

  /** The time in seconds, above 0 where it is known. */
  public double seconds(int row, int item) {
    return rows.get(row)[item];
  }

  /** Collects rows; not thread-safe. */
  public static final class Builder {
    private final int items;
    private final List<String> candidates = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    private Builder(int items) {
      if (items < 1) {
        throw new IllegalArgumentException("a table has one item or more, not " + items);
      }
      this.items = items;
    }

    /**
     * Adds a candidate.
     *
     * @param candidate who
     * @param seconds for each item the time on it, summed over visits; 0 where it is not known, the
     *     item was never seen, or was not on the candidate's form
     * @throws IllegalArgumentException if a time is negative or no number, or there is not one for
     *     each item
     */
    public Builder add(String candidate, double... seconds) {
      if (seconds.length != items) {
        throw new IllegalArgumentException(
            "%d times for %d items".formatted(seconds.length, items));
      }
      for (double time : seconds) {
        if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) {
          throw new IllegalArgumentException("a time is zero or more, was " + time);
        }
      }
      candidates.add(candidate);
      rows.add(seconds.clone());
      return this;
    }

    /** The table of the rows so far. */
    public ResponseTimes build() {
      return new ResponseTimes(items, candidates, rows);
    }
  }
}
