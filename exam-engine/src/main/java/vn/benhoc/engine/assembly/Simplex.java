package vn.benhoc.engine.assembly;

import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * Linear programs with equations and bounded variables, solved by the simplex method of the library
 * ojAlgo. No other class knows the library.
 *
 * <p>What it answers is a guess in floating point that guides a search and is never taken for true
 * unchecked. It uses one thread and no clock, so that the guess is the same everywhere. Stateless.
 */
final class Simplex {

  private static final int STEPS = 20_000;

  private Simplex() {}

  /**
   * A program: minimise the cost under {@code matrix · x = 0} and {@code low ≤ x ≤ high}.
   *
   * @param matrix row by row
   * @param low the smallest values, finite
   * @param high the largest values, finite
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Program(double[][] matrix, double[] low, double[] high, double[] cost) {}

  /**
   * A guess.
   *
   * @param values a value a variable
   * @param prices by how much the cost would rise with the right side of each row; all 0 if unknown
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Guess(double[] values, double[] prices) {}

  /** The cheapest values, as far as they could be found. */
  static Guess solve(Program program) {
    int rows = program.matrix.length;
    int columns = program.cost.length;
    R064Store matrix = R064Store.FACTORY.make(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        matrix.set(row, column, program.matrix[row][column]);
      }
    }
    Optimisation.Result result =
        LinearSolver.newBuilder(program.cost)
            .lower(program.low)
            .upper(program.high)
            .equalities(matrix, R064Store.FACTORY.make(rows, 1))
            .build(options())
            .solve();
    double[] values = new double[columns];
    for (int column = 0; column < columns; column++) {
      values[column] = result.doubleValue(column);
    }
    double[] prices =
        result
            .getDualSolution()
            .map(given -> opposite(given.get().toRawCopy1D()))
            .orElseGet(() -> new double[rows]);
    return new Guess(values, prices);
  }

  /** The library counts prices the other way round. */
  private static double[] opposite(double[] prices) {
    for (int row = 0; row < prices.length; row++) {
      prices[row] = -prices[row];
    }
    return prices;
  }

  private static Optimisation.Options options() {
    Optimisation.Options options = new Optimisation.Options();
    options.time_abort = Long.MAX_VALUE;
    options.time_suffice = Long.MAX_VALUE;
    options.iterations_abort = STEPS;
    options.iterations_suffice = STEPS;
    return options;
  }
}
