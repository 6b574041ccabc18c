package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.IntegerProgram.Verdict;
import vn.benhoc.engine.random.SeededRandom;

class IntegerProgramTest {

  private static final int STEPS = 5_000;

  @Test
  void aProgramWithoutRowsIsSolvedByZeros() {
    IntegerProgram program = new IntegerProgram();
    program.variable(3, 1, true);

    assertThat(program.any(STEPS).values()).containsExactly(0);
  }

  @Test
  void theCheapestKnapsackIsFound() {
    // Weights 5, 4, 3 for at least 8: 5 + 3 costs 8, 5 + 4 costs 7, 4 + 3 is too light.
    IntegerProgram program = new IntegerProgram();
    program.variable(1, 4, true);
    program.variable(1, 3, true);
    program.variable(1, 4, true);
    program.add(new Row(new int[] {0, 1, 2}, new long[] {5, 4, 3}, 8, Row.NO_MOST));

    IntegerProgram.Answer answer = program.cheapest(STEPS);

    assertThat(answer.verdict()).isEqualTo(Verdict.SOLVED);
    assertThat(answer.values()).containsExactly(1, 1, 0);
  }

  @Test
  void whatOnlyPartsOfWholeNumbersMeetHasNoSolution() {
    // 2x + 2y + 2z = 3 is met by halves alone; a parity no narrowing of ranges sees.
    IntegerProgram program = new IntegerProgram();
    for (int variable = 0; variable < 3; variable++) {
      program.variable(1, 0, true);
    }
    program.add(new Row(new int[] {0, 1, 2}, new long[] {2, 2, 2}, 3, 3));

    assertThat(program.any(STEPS)).isEqualTo(new IntegerProgram.Answer(Verdict.NONE, null));
  }

  @Test
  void variablesThatNeedNotBeWholeMayMeetARowInParts() {
    IntegerProgram program = new IntegerProgram();
    program.variable(1, 0, true);
    program.variable(1, 0, false);
    program.variable(1, 0, false);
    program.add(new Row(new int[] {0, 1, 2}, new long[] {2, 2, 2}, 3, 3));

    assertThat(program.any(STEPS).verdict()).isEqualTo(Verdict.SOLVED);
  }

  @Test
  void whereTheStepsEndNothingIsClaimed() {
    IntegerProgram program = new IntegerProgram();
    long[] factors = new long[12];
    int[] variables = new int[12];
    for (int variable = 0; variable < 12; variable++) {
      program.variable(1, 0, true);
      variables[variable] = variable;
      factors[variable] = 2;
    }
    program.add(new Row(variables, factors, 11, 11));

    assertThat(program.any(3).verdict()).isEqualTo(Verdict.OPEN);
    assertThat(program.any(0).verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void aBoundMissedByOneInABillionIsMissed() {
    IntegerProgram program = new IntegerProgram();
    int[] both = {program.variable(1, 0, true), program.variable(1, 0, true)};
    program.add(new Row(both, new long[] {500_000_000, 500_000_000}, 1_000_000_001, Row.NO_MOST));

    assertThat(program.any(STEPS).verdict()).isEqualTo(Verdict.NONE);
  }

  @Property(tries = 300)
  void theVerdictIsThatOfTryingEverything(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Tried tried = new Tried(2 + random.below(5), 1 + random.below(3), random);

    IntegerProgram.Answer any = tried.program().any(STEPS);
    IntegerProgram.Answer cheapest = tried.program().cheapest(STEPS);

    long least = tried.leastCost();
    assertThat(any.verdict()).isEqualTo(least < 0 ? Verdict.NONE : Verdict.SOLVED);
    assertThat(cheapest.verdict()).isEqualTo(any.verdict());
    if (least >= 0) {
      assertThat(tried.isMet(any.values())).isTrue();
      assertThat(tried.isMet(cheapest.values())).isTrue();
      assertThat(tried.cost(cheapest.values())).isEqualTo(least);
    }
  }

  /** A random program and all its values. */
  private static final class Tried {
    private final int[] most;
    private final long[] costs;
    private final long[][] factors;
    private final long[][] bounds;

    Tried(int variables, int rows, SeededRandom random) {
      most = new int[variables];
      costs = new long[variables];
      factors = new long[rows][variables];
      bounds = new long[rows][2];
      for (int variable = 0; variable < variables; variable++) {
        most[variable] = 1 + random.below(2);
        costs[variable] = random.below(10);
      }
      for (int row = 0; row < rows; row++) {
        for (int variable = 0; variable < variables; variable++) {
          factors[row][variable] = random.below(41) - 15L;
        }
        bounds[row][0] = random.below(60) - 10L;
        bounds[row][1] = bounds[row][0] + random.below(8);
      }
    }

    IntegerProgram program() {
      IntegerProgram program = new IntegerProgram();
      int[] all = new int[most.length];
      for (int variable = 0; variable < most.length; variable++) {
        all[variable] = program.variable(most[variable], costs[variable], true);
      }
      for (int row = 0; row < factors.length; row++) {
        program.add(new Row(all, factors[row], bounds[row][0], bounds[row][1]));
      }
      return program;
    }

    /** −1 if there is no solution. */
    long leastCost() {
      return leastCost(new int[most.length], 0);
    }

    private long leastCost(int[] values, int next) {
      if (next == most.length) {
        return isMet(values) ? cost(values) : -1;
      }
      long least = -1;
      for (int value = 0; value <= most[next]; value++) {
        values[next] = value;
        long cost = leastCost(values, next + 1);
        least = cost >= 0 && (least < 0 || cost < least) ? cost : least;
      }
      return least;
    }

    boolean isMet(int[] values) {
      for (int row = 0; row < factors.length; row++) {
        long sum = 0;
        for (int variable = 0; variable < values.length; variable++) {
          sum += factors[row][variable] * values[variable];
        }
        if (sum < bounds[row][0] || sum > bounds[row][1]) {
          return false;
        }
      }
      return true;
    }

    long cost(int[] values) {
      long sum = 0;
      for (int variable = 0; variable < values.length; variable++) {
        sum += costs[variable] * values[variable];
      }
      return sum;
    }
  }
}
