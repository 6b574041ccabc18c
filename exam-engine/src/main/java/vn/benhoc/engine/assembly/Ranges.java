package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * The values the variables of an integer program may still take: a range of whole numbers each.
 *
 * <p>Mutable, confined to one computation.
 */
final class Ranges {

  private final int[] low;
  private final int[] high;
  private boolean changed;

  Ranges(int[] low, int[] high) {
    this.low = low.clone();
    this.high = high.clone();
  }

  Ranges copy() {
    return new Ranges(low, high);
  }

  int low(int variable) {
    return low[variable];
  }

  int high(int variable) {
    return high[variable];
  }

  boolean isFixed(int variable) {
    return low[variable] == high[variable];
  }

  /** Keeps the values from a bound up. */
  Ranges from(int variable, int least) {
    low[variable] = least;
    return this;
  }

  /** Keeps the values up to a bound. */
  Ranges upTo(int variable, int most) {
    high[variable] = most;
    return this;
  }

  /**
   * Takes away values that no row allows beside what the others may take, until nothing changes.
   * What is taken away is part of no solution.
   *
   * @return false if a row can't be met any more
   */
  boolean narrow(List<Row> rows) {
    do {
      changed = false;
      for (Row row : rows) {
        if (!narrow(row)) {
          return false;
        }
      }
    } while (changed);
    return true;
  }

  private boolean narrow(Row row) {
    long lowest = row.lowest(this);
    long highest = row.highest(this);
    if (lowest > row.most() || highest < row.least()) {
      return false;
    }
    boolean above = highest > row.most();
    boolean below = lowest < row.least();
    if (above || below) {
      long room = above ? row.most() - lowest : Row.NO_MOST;
      long spare = below ? highest - row.least() : Row.NO_MOST;
      for (int at = 0; at < row.variables().length; at++) {
        narrow(row.variables()[at], row.factors()[at], room, spare);
      }
    }
    return true;
  }

  /** No variable may add more to the lowest sum than the room, or take more off than is spare. */
  private void narrow(int variable, long factor, long room, long spare) {
    long width = (long) high[variable] - low[variable];
    if (width == 0 || factor == 0) {
      return;
    }
    long steps = Math.abs(factor);
    long up = factor > 0 ? room : spare;
    long down = factor > 0 ? spare : room;
    if (up / steps < width) {
      high[variable] = (int) (low[variable] + up / steps);
      changed = true;
    }
    if (down / steps < width) {
      low[variable] = Math.min(high[variable], (int) (low[variable] + width - down / steps));
      changed = true;
    }
  }
}
