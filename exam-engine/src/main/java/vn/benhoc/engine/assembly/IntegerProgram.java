package vn.benhoc.engine.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A program in whole numbers: variables with ranges, linear rows, a cost.
 *
 * <p>It is solved by branch and bound (Land and Doig 1960). A branch is given up only where whole
 * numbers prove that it holds no solution: a row can't be met by what the variables may still take,
 * or a {@link Refutation} holds. A solution is one only if whole numbers meet every row. The {@link
 * Relaxation} in floating point only says where to look; so its rounding can cost time, but never
 * truth.
 *
 * <p>Mutable, confined to one computation. The same program gives the same answer everywhere; what
 * ends a search early is a number of steps, not the time.
 */
final class IntegerProgram {

  private static final double WHOLE = 1e-6;

  private final List<Row> rows = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();

  private record Variable(int most, long cost, boolean whole) {}

  /** What is known about the solutions of a program. */
  enum Verdict {
    /** There is one; after {@link #cheapest}, it is one of the cheapest. */
    SOLVED,
    /** There is none, proven in whole numbers. */
    NONE,
    /** The steps were used up; there may be an answer that is not proven the cheapest. */
    OPEN
  }

  /**
   * What came of it.
   *
   * @param values by variable; null if none were found
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(Verdict verdict, int @Nullable [] values) {}

  /**
   * Adds a variable.
   *
   * @param most its largest value; the smallest is 0
   * @param cost what one of it costs, zero or more
   * @param whole whether a solution must give it a whole number. One that need not be stands for a
   *     whole number that nobody has to know: solutions may give it parts and meet its rows in
   *     floating point alone, proofs that there is no solution take it for whole
   * @return its index, from 0
   */
  int variable(int most, long cost, boolean whole) {
    variables.add(new Variable(most, cost, whole));
    return variables.size() - 1;
  }

  /** How many variables there are. */
  int size() {
    return variables.size();
  }

  /** Adds a row. */
  void add(Row row) {
    rows.add(row);
  }

  /** Adds a row in which every variable counts once. */
  void sum(int[] variables, long least, long most) {
    long[] ones = new long[variables.length];
    Arrays.fill(ones, 1);
    add(new Row(variables, ones, least, most));
  }

  /** Finds a solution; cheap ones are looked for first, but it need not be the cheapest. */
  Answer any(int steps) {
    return new Search(false).run(steps);
  }

  /** Finds a cheapest solution. */
  Answer cheapest(int steps) {
    return new Search(true).run(steps);
  }

  private final class Search {
    private final List<Row> asked = new ArrayList<>(rows);
    private final long[] cost = variables.stream().mapToLong(Variable::cost).toArray();
    private final boolean allWhole = variables.stream().allMatch(Variable::whole);
    private final Relaxation relaxation;
    private final boolean toTheEnd;
    private int @Nullable [] best;

    Search(boolean toTheEnd) {
      this.toTheEnd = toTheEnd;
      if (toTheEnd) {
        asked.add(costBelow(Row.NO_MOST));
      }
      this.relaxation = new Relaxation(asked, cost);
    }

    Answer run(int steps) {
      Deque<Ranges> open = new ArrayDeque<>();
      open.push(start());
      for (int step = 0; !open.isEmpty(); step++) {
        if (step == steps) {
          return new Answer(Verdict.OPEN, best);
        }
        Ranges here = open.pop();
        if (here.narrow(asked) && look(here, open, step == 0) && !toTheEnd) {
          break;
        }
      }
      return new Answer(best == null ? Verdict.NONE : Verdict.SOLVED, best);
    }

    private Ranges start() {
      return new Ranges(
          new int[variables.size()], variables.stream().mapToInt(Variable::most).toArray());
    }

    /** Looks for a solution; where none is at hand, leaves what is to be looked at open. */
    private boolean look(Ranges here, Deque<Ranges> open, boolean first) {
      Relaxation.Guess guess = relaxation.solve(here, first || toTheEnd);
      int[] rounded = rounded(guess.values(), here);
      if (allWhole ? isSolution(rounded) : comesOutWhole(guess) && isSolution(rounded)) {
        best = rounded;
        if (toTheEnd) {
          asked.set(asked.size() - 1, costBelow(cost(rounded)));
          open.push(here);
        }
        return true;
      }
      if (!Refutation.holds(asked, guess.prices(), here, cost.length)) {
        branch(here, guess.values(), open);
      }
      return false;
    }

    private boolean isSolution(int[] values) {
      return asked.stream().allMatch(row -> !inWholeNumbers(row) || row.holds(values));
    }

    private boolean inWholeNumbers(Row row) {
      return allWhole
          || Arrays.stream(row.variables()).allMatch(index -> variables.get(index).whole());
    }

    private boolean comesOutWhole(Relaxation.Guess guess) {
      return guess.miss() < WHOLE
          && IntStream.range(0, cost.length)
              .filter(index -> variables.get(index).whole())
              .allMatch(index -> isWhole(guess.values()[index]));
    }

    private Row costBelow(long cost) {
      int[] priced =
          IntStream.range(0, this.cost.length)
              .filter(variable -> this.cost[variable] != 0)
              .toArray();
      long[] factors = Arrays.stream(priced).mapToLong(variable -> this.cost[variable]).toArray();
      return new Row(priced, factors, Row.NO_LEAST, cost == Row.NO_MOST ? Row.NO_MOST : cost - 1);
    }

    private long cost(int[] values) {
      long sum = 0;
      for (int variable = 0; variable < values.length; variable++) {
        sum += cost[variable] * values[variable];
      }
      return sum;
    }
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - StrictMath.rint(value)) < WHOLE;
  }

  private static int[] rounded(double[] values, Ranges ranges) {
    int[] rounded = new int[values.length];
    for (int variable = 0; variable < values.length; variable++) {
      long nearest = (long) StrictMath.rint(values[variable]);
      rounded[variable] =
          (int) Math.max(ranges.low(variable), Math.min(ranges.high(variable), nearest));
    }
    return rounded;
  }

  /** Splits the range of the variable that is nearest to its next whole number without being it. */
  private void branch(Ranges here, double[] values, Deque<Ranges> open) {
    int chosen = -1;
    double nearest = -1;
    for (int variable = 0; variable < values.length; variable++) {
      if (!here.isFixed(variable)) {
        double part = values[variable] - StrictMath.floor(values[variable]);
        double rank = isWhole(values[variable]) || !variables.get(variable).whole() ? 0 : part;
        if (rank > nearest) {
          nearest = rank;
          chosen = variable;
        }
      }
    }
    int low = here.low(chosen);
    int high = here.high(chosen);
    int split = (int) Math.max(low, Math.min(high - 1L, (long) StrictMath.floor(values[chosen])));
    open.push(here.copy().upTo(chosen, split));
    open.push(here.copy().from(chosen, split + 1));
  }
}
