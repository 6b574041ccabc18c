package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The linear relaxation of an integer program: parts of whole numbers are allowed, and rows may be
 * missed at a price far above all costs. The least total miss says how far the rows are from being
 * met, its prices often prove that they can't be.
 *
 * <p>Of many variables only few matter. The relaxation starts with those that mattered before and
 * adds, as long as there are any, those that the prices of the rows show to be worth it (column
 * generation; Gilmore and Gomory 1961).
 *
 * <p>Mutable, confined to one computation: it remembers which variables mattered.
 */
final class Relaxation {

  private static final double DEAREST = 1e-3;
  private static final double CLEAR = 1e-9;
  private static final int AT_ONCE = 40;
  private static final int ROUNDS = 400;

  private final List<Row> rows;
  private final double[] cost;
  private final boolean[] matters;

  Relaxation(List<Row> rows, long[] cost) {
    this.rows = rows;
    this.cost = new double[cost.length];
    this.matters = new boolean[cost.length];
    long dearest = 1;
    for (long one : cost) {
      dearest = Math.max(dearest, Math.abs(one));
    }
    for (int variable = 0; variable < cost.length; variable++) {
      this.cost[variable] = DEAREST * cost[variable] / dearest;
    }
  }

  /**
   * A guess at the cheapest values.
   *
   * @param values by variable
   * @param prices by row, what one more on its right side would be worth
   * @param miss by how much rows are missed, measured in their largest factors; 0 or almost 0 if
   *     they can be met
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Guess(double[] values, double[] prices, double miss) {}

  /**
   * Solves the relaxation.
   *
   * @param thorough whether to go on to the cheapest once the rows are met
   */
  Guess solve(Ranges ranges, boolean thorough) {
    Guess guess = guess(open(ranges), ranges);
    for (int round = 0; round < ROUNDS; round++) {
      boolean enough = !thorough && guess.miss() < CLEAR;
      if (enough || !addWorthy(guess.prices(), ranges)) {
        break;
      }
      guess = guess(open(ranges), ranges);
    }
    return guess;
  }

  /** A row that the variables that matter can miss, measured in its largest factor. */
  private record Open(int index, double scale, Ends ends) {}

  /**
   * Of a row's sum beside the lowest values: its smallest and its largest value, and by how much it
   * may miss them.
   */
  private record Ends(double low, double high, double below, double above) {}

  private List<Open> open(Ranges ranges) {
    List<Open> open = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      Row row = rows.get(index);
      long base = 0;
      long down = 0;
      long up = 0;
      for (int at = 0; at < row.variables().length; at++) {
        int variable = row.variables()[at];
        long factor = row.factors()[at];
        base += factor * ranges.low(variable);
        if (matters[variable]) {
          long width = factor * (ranges.high(variable) - ranges.low(variable));
          down += Math.min(0, width);
          up += Math.max(0, width);
        }
      }
      if (base + down < row.least() || base + up > row.most()) {
        open.add(open(index, base, down, up));
      }
    }
    return open;
  }

  private Open open(int index, long base, long down, long up) {
    Row row = rows.get(index);
    long lowest = base + down;
    long highest = base + up;
    long least = Math.max(row.least(), Math.min(lowest, row.most()));
    long most = Math.min(row.most(), Math.max(highest, least));
    double scale = row.largestFactor();
    Ends ends =
        new Ends(
            (least - base) / scale,
            (most - base) / scale,
            Math.max(0, least - lowest) / scale,
            Math.max(0, highest - most) / scale);
    return new Open(index, scale, ends);
  }

  private Guess guess(List<Open> open, Ranges ranges) {
    int[] columnOf = new int[cost.length];
    int columns = 0;
    for (int variable = 0; variable < cost.length; variable++) {
      boolean in = matters[variable] && !ranges.isFixed(variable);
      columnOf[variable] = in ? columns++ : -1;
    }
    Simplex.Guess solved = Simplex.solve(program(open, ranges, columnOf, columns));
    double[] values = new double[cost.length];
    for (int variable = 0; variable < cost.length; variable++) {
      int column = columnOf[variable];
      values[variable] = ranges.low(variable) + (column < 0 ? 0 : solved.values()[column]);
    }
    double[] prices = new double[rows.size()];
    double miss = 0;
    for (int at = 0; at < open.size(); at++) {
      prices[open.get(at).index()] = solved.prices()[at] / open.get(at).scale();
      int column = columns + 3 * at;
      miss += solved.values()[column + 1] + solved.values()[column + 2];
    }
    return new Guess(values, prices, miss);
  }

  /** Behind the variables come three columns a row: its sum, what it lacks, what is too much. */
  private Simplex.Program program(List<Open> open, Ranges ranges, int[] columnOf, int variables) {
    int columns = variables + 3 * open.size();
    double[][] matrix = new double[open.size()][columns];
    double[] low = new double[columns];
    double[] high = new double[columns];
    double[] costs = new double[columns];
    for (int variable = 0; variable < cost.length; variable++) {
      int column = columnOf[variable];
      if (column >= 0) {
        high[column] = ranges.high(variable) - ranges.low(variable);
        costs[column] = cost[variable];
      }
    }
    for (int at = 0; at < open.size(); at++) {
      Open row = open.get(at);
      fill(matrix[at], rows.get(row.index()), row.scale(), columnOf);
      int own = variables + 3 * at;
      matrix[at][own] = -1;
      matrix[at][own + 1] = 1;
      matrix[at][own + 2] = -1;
      low[own] = row.ends().low();
      high[own] = row.ends().high();
      high[own + 1] = row.ends().below();
      high[own + 2] = row.ends().above();
      costs[own + 1] = 1;
      costs[own + 2] = 1;
    }
    return new Simplex.Program(matrix, low, high, costs);
  }

  private static void fill(double[] line, Row row, double scale, int[] columnOf) {
    for (int at = 0; at < row.variables().length; at++) {
      int column = columnOf[row.variables()[at]];
      if (column >= 0) {
        line[column] = row.factors()[at] / scale;
      }
    }
  }

  /** Lets the variables matter that the prices show to be worth it most; false if there is none. */
  private boolean addWorthy(double[] prices, Ranges ranges) {
    double[] worth = new double[cost.length];
    for (int index = 0; index < prices.length; index++) {
      Row row = rows.get(index);
      for (int at = 0; prices[index] != 0 && at < row.variables().length; at++) {
        worth[row.variables()[at]] += prices[index] * row.factors()[at];
      }
    }
    List<Integer> worthy = new ArrayList<>();
    for (int variable = 0; variable < cost.length; variable++) {
      worth[variable] -= cost[variable];
      if (!matters[variable] && !ranges.isFixed(variable) && worth[variable] > CLEAR) {
        worthy.add(variable);
      }
    }
    worthy.sort(Comparator.comparingDouble((Integer variable) -> -worth[variable]));
    worthy.stream().limit(AT_ONCE).forEach(variable -> matters[variable] = true);
    return !worthy.isEmpty();
  }
}
