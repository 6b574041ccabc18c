package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest set of cells that ask for more items than fit any of them (a violation of the
 * condition of Hall, "On representatives of subsets", 1935). With no such set every cell can be
 * filled, as far as single items go.
 *
 * <p>Which sets are the smallest is decided exactly by an integer program over sorts of items;
 * among sets of the same size the first in the order of the cells is taken. Stateless.
 */
final class SmallestShortage {

  private static final int STEPS = 20_000;

  private final int[] capacities;
  private final int[] cellOf;
  private final List<Sort> sorts;
  private boolean open;

  private SmallestShortage(int[] capacities, int[] cellOf, List<Sort> sorts) {
    this.capacities = capacities;
    this.cellOf = cellOf;
    this.sorts = sorts;
  }

  /**
   * Items that fit the same bins.
   *
   * @param bins the bins, each once, at least one
   * @param count how many places they can fill in all
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sort(int[] bins, int count) {}

  /**
   * A set of cells.
   *
   * @param cells the cells, rising
   * @param missing the least number of items that must be added for them, above zero
   */
  record Deficit(List<Integer> cells, int missing) {
    Deficit {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The smallest set of cells that can't be filled together; empty if there is none, or if the
   * search for it takes more than {@value #STEPS} steps, for which it needs hundreds of cells that
   * overlap in thousands of ways.
   *
   * @param capacities by bin, how many places it has
   * @param cellOf by bin, the cell it belongs to, from 0
   * @param sorts the items
   */
  static Optional<Deficit> of(int[] capacities, int[] cellOf, List<Sort> sorts) {
    return new SmallestShortage(capacities, cellOf, sorts).find();
  }

  private Optional<Deficit> find() {
    int cells = Arrays.stream(cellOf).max().orElse(-1) + 1;
    List<Integer> free = IntStream.range(0, cells).boxed().toList();
    Optional<int[]> first = lacking(List.of(), free, cells);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int size = (int) Arrays.stream(first.get()).filter(one -> one > 0).count();
    List<Integer> chosen = new ArrayList<>();
    for (int cell = 0; chosen.size() < size && cell < cells; cell++) {
      List<Integer> with = new ArrayList<>(chosen);
      with.add(cell);
      List<Integer> after = IntStream.range(cell + 1, cells).boxed().toList();
      if (lacking(with, after, size).isPresent()) {
        chosen = with;
      }
    }
    return open ? Optional.empty() : Optional.of(new Deficit(chosen, missing(chosen)));
  }

  /**
   * A smallest set of cells that lacks an item and holds the first ones, otherwise only free ones.
   *
   * @param most how many cells it may hold
   */
  private Optional<int[]> lacking(List<Integer> in, List<Integer> free, int most) {
    IntegerProgram program = new IntegerProgram();
    int cells = Arrays.stream(cellOf).max().orElse(-1) + 1;
    for (int cell = 0; cell < cells; cell++) {
      program.variable(in.contains(cell) || free.contains(cell) ? 1 : 0, 1, true);
    }
    program.sum(IntStream.range(0, cells).toArray(), Row.NO_LEAST, most);
    if (!in.isEmpty()) {
      int[] fixed = in.stream().mapToInt(Integer::intValue).toArray();
      program.sum(fixed, fixed.length, Row.NO_MOST);
    }
    Row deficit = deficit(program, 0);
    program.add(new Row(deficit.variables(), deficit.factors(), 1, Row.NO_MOST));
    return Optional.ofNullable(values(program)).map(values -> Arrays.copyOf(values, cells));
  }

  /** Adds a variable a bin and a sort; the row counts places asked for less the items that fit. */
  private Row deficit(IntegerProgram program, int firstCell) {
    int firstBin = program.size();
    for (int capacity : capacities) {
      program.variable(capacity > 0 ? 1 : 0, 0, true);
    }
    for (int bin = 0; bin < capacities.length; bin++) {
      atMost(program, firstBin + bin, firstCell + cellOf[bin]);
    }
    int firstSort = program.size();
    for (Sort sort : sorts) {
      int variable = program.variable(1, 0, true);
      for (int bin : sort.bins()) {
        atMost(program, firstBin + bin, variable);
      }
    }
    int[] variables = IntStream.range(firstBin, program.size()).toArray();
    long[] factors =
        Arrays.stream(variables)
            .mapToLong(
                one ->
                    one < firstSort
                        ? capacities[one - firstBin]
                        : -sorts.get(one - firstSort).count())
            .toArray();
    return new Row(variables, factors, Row.NO_LEAST, Row.NO_MOST);
  }

  private static void atMost(IntegerProgram program, int lower, int upper) {
    program.add(new Row(new int[] {lower, upper}, new long[] {1, -1}, Row.NO_LEAST, 0));
  }

  private int @Nullable [] values(IntegerProgram program) {
    IntegerProgram.Answer answer = program.cheapest(STEPS);
    open |= answer.verdict() == IntegerProgram.Verdict.OPEN;
    return answer.values();
  }

  /** The places of these cells less those that a maximum flow of items fills. */
  private int missing(List<Integer> cells) {
    int[] bins =
        IntStream.range(0, capacities.length).filter(bin -> cells.contains(cellOf[bin])).toArray();
    return Arrays.stream(bins).map(bin -> capacities[bin]).sum() - new Flow(bins).filled();
  }

  /** A maximum flow from sorts to bins by augmenting paths (Ford and Fulkerson 1956). */
  private final class Flow {
    private final int[] bins;
    private final int[] room = capacities.clone();
    private final int[][] placed = new int[sorts.size()][capacities.length];
    private final boolean[] seen = new boolean[capacities.length];

    Flow(int[] bins) {
      this.bins = bins;
    }

    int filled() {
      int filled = 0;
      for (int sort = 0; sort < sorts.size(); sort++) {
        int left = sorts.get(sort).count();
        while (left > 0 && place(sort)) {
          left--;
          filled++;
        }
      }
      return filled;
    }

    private boolean place(int sort) {
      Arrays.fill(seen, true);
      for (int bin : bins) {
        seen[bin] = false;
      }
      return push(sort);
    }

    private boolean push(int sort) {
      for (int bin : sorts.get(sort).bins()) {
        if (!seen[bin]) {
          seen[bin] = true;
          if (makeRoom(bin)) {
            room[bin]--;
            placed[sort][bin]++;
            return true;
          }
        }
      }
      return false;
    }

    private boolean makeRoom(int bin) {
      if (room[bin] > 0) {
        return true;
      }
      for (int other = 0; other < sorts.size(); other++) {
        if (placed[other][bin] > 0 && push(other)) {
          placed[other][bin]--;
          room[bin]++;
          return true;
        }
      }
      return false;
    }
  }
}
