package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.item.ItemRef;

/**
 * Finds by trying the fewest cells that constraints leave unfilled. Items are added to one cell,
 * then to two, as many as it has places; where that gives forms, as few as possible.
 *
 * <p>It looks at one form; only if there is one it looks at all of them. It makes no more than
 * {@value #MOST_TRIES} tries, or {@value #WORK} divided by the forms and by the items of the pool,
 * and finds nothing where these don't do. Mutable, confined to one computation.
 */
final class UnfilledSearch {

  private static final int MOST_TRIES = 200;
  private static final int WORK = 500_000;
  private static final int MOST_CELLS = 2;

  private final DrawProblem problem;
  private final int uses;
  private final FormSolver solver;
  private final int forms;
  private final List<CellRef> cells;
  private final int[] places;
  private int triesLeft;
  private boolean proven = true;

  private UnfilledSearch(DrawProblem problem, int uses, FormSolver solver, int forms) {
    this.problem = problem;
    this.uses = Math.min(uses, forms);
    this.solver = solver;
    this.forms = forms;
    List<Demand> demands = problem.pool().demands();
    this.cells = demands.stream().map(Demand::ref).distinct().toList();
    this.places = new int[cells.size()];
    demands.forEach(one -> places[cells.indexOf(one.ref())] += one.count() * forms);
    long work = (long) forms * Math.max(1, problem.pool().size());
    this.triesLeft = (int) Math.min(MOST_TRIES, WORK / work);
  }

  /**
   * The fewest cells that are left unfilled; empty if forms are found without more items, if more
   * items for two cells are not enough, or if that takes too many tries.
   *
   * @param problem without windows, and with hard quotas alone
   * @param uses in how many of the forms an item may stand that was never used
   */
  static Optional<Unfilled> find(DrawProblem problem, int uses, FormSolver solver) {
    UnfilledSearch one = new UnfilledSearch(problem, uses, solver, 1);
    UnfilledSearch all = new UnfilledSearch(problem, uses, solver, problem.forms());
    for (UnfilledSearch search : problem.forms() == 1 ? List.of(one) : List.of(one, all)) {
      if (!search.isWorthwhile()) {
        return Optional.empty();
      }
      if (!search.isFound(new int[search.places.length])) {
        return search.find();
      }
    }
    return Optional.empty();
  }

  /** Whether there are tries enough to look at each cell. */
  private boolean isWorthwhile() {
    return triesLeft > places.length;
  }

  private Optional<Unfilled> find() {
    for (int size = 1; size <= MOST_CELLS && triesLeft > 0; size++) {
      List<int[]> enough = sets(size).stream().filter(set -> isFound(most(set))).toList();
      if (!enough.isEmpty()) {
        return Optional.ofNullable(least(enough)).map(this::unfilled);
      }
    }
    return Optional.empty();
  }

  private List<int[]> sets(int size) {
    List<int[]> sets = new ArrayList<>();
    for (int first = 0; first < places.length; first++) {
      if (size == 1) {
        sets.add(new int[] {first});
      }
      for (int second = first + 1; size == MOST_CELLS && second < places.length; second++) {
        sets.add(new int[] {first, second});
      }
    }
    return sets;
  }

  private int[] most(int[] set) {
    int[] more = new int[places.length];
    Arrays.stream(set).forEach(cell -> more[cell] = places[cell]);
    return more;
  }

  /** The fewest items for one of these sets, by cell; null if the tries did not last. */
  private int @Nullable [] least(List<int[]> sets) {
    int most = Arrays.stream(places).sum();
    for (int total = sets.get(0).length; total <= most && triesLeft > 0; total++) {
      for (int[] set : sets) {
        for (int[] more : shares(set, total)) {
          if (isFound(more)) {
            return more;
          }
        }
      }
    }
    return null;
  }

  /** All ways to give so many items to the cells of a set, at least one to each. */
  private List<int[]> shares(int[] set, int total) {
    List<int[]> shares = new ArrayList<>();
    for (int first = 1; first <= total; first++) {
      int[] more = new int[places.length];
      more[set[0]] = first;
      more[set[set.length - 1]] += set.length == 1 ? 0 : total - first;
      boolean all = Arrays.stream(more).sum() == total;
      boolean within = Arrays.stream(set).allMatch(c -> more[c] > 0 && more[c] <= places[c]);
      if (all && within) {
        shares.add(more);
      }
    }
    return shares;
  }

  private Unfilled unfilled(int[] more) {
    List<Unfilled.Lack> lacks =
        IntStream.range(0, more.length)
            .filter(cell -> more[cell] > 0)
            .mapToObj(cell -> new Unfilled.Lack(cells.get(cell), more[cell]))
            .toList();
    return new Unfilled(lacks, proven);
  }

  /** Whether forms are found with so many more items, by cell. */
  private boolean isFound(int[] more) {
    if (triesLeft == 0) {
      return false;
    }
    triesLeft--;
    Solution solution = solver.solve(with(more));
    proven &= solution instanceof Solution.Found || solution.equals(new Solution.None(true));
    return solution instanceof Solution.Found;
  }

  /** The problem with more items, which come behind the others and are preferred to them. */
  private DrawProblem with(int[] more) {
    CompiledPool pool = problem.pool();
    int added = Arrays.stream(more).sum();
    int[] cellOf =
        IntStream.range(0, more.length)
            .flatMap(cell -> IntStream.generate(() -> cell).limit(more[cell]))
            .toArray();
    int[] supply = Arrays.copyOf(problem.supply(), pool.size() + added);
    Arrays.setAll(supply, item -> item < pool.size() ? Math.min(forms, supply[item]) : uses);
    int[] cost = Arrays.copyOf(problem.cost(), pool.size() + added);
    Arrays.setAll(cost, item -> item < pool.size() ? cost[item] + added : item - pool.size());
    return new DrawProblem(
        with(pool, cellOf), forms, supply, cost, List.of(), problem.overlap(), problem.random());
  }

  private CompiledPool with(CompiledPool pool, int[] cellOf) {
    List<PoolEntry> items = new ArrayList<>();
    List<int[]> binsOf = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    for (int item = 0; item < pool.size(); item++) {
      items.add(pool.entry(item));
      binsOf.add(pool.binsOf(item));
    }
    for (int unit = 0; unit < pool.units(); unit++) {
      members.add(pool.membersOf(unit));
    }
    for (int cell : cellOf) {
      int[] bins = bins(cells.get(cell));
      Facets facets = Facets.of(pool.demands().get(bins[0]).part().kind(), null, null);
      members.add(new int[] {items.size()});
      items.add(PoolEntry.of(ItemRef.of("added " + items.size()), facets));
      binsOf.add(bins);
    }
    return new CompiledPool(
        pool.demands(),
        new CompiledPool.Stock(items, binsOf.toArray(int[][]::new), members.toArray(int[][]::new)),
        pool.quotas(),
        new CompiledPool.Amounts(List.of(), 0, new int[0]));
  }

  private int[] bins(CellRef cell) {
    return IntStream.range(0, problem.pool().demands().size())
        .filter(bin -> problem.pool().demands().get(bin).ref().equals(cell))
        .toArray();
  }
}
