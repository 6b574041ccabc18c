package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a form of a paper may take, the cheapest first, while other forms of the paper use up the
 * supply. Mutable, confined to one computation.
 */
final class CostOffer implements Offer {

  private static final int CHOICE = 64;

  private final DrawProblem problem;
  private final Terrain terrain;
  private final int[] used;
  private final List<int[]> lists = new ArrayList<>();
  private final List<short[]> rows = new ArrayList<>();
  private final int[] choice;

  CostOffer(DrawProblem problem, Terrain terrain) {
    this.problem = problem;
    this.terrain = terrain;
    CompiledPool pool = terrain.pool();
    this.used = new int[pool.size()];
    this.choice = new int[pool.demands().size() + terrain.classes().count()];
    Arrays.fill(choice, CHOICE + problem.forms());
    for (int bin = 0; bin < pool.demands().size(); bin++) {
      lists.add(pairs(bin));
      rows.add(terrain.guide().rowsOf(lists.get(bin)));
      choice[bin] = CHOICE + problem.forms() * pool.demands().get(bin).count();
    }
    for (int number = 0; number < terrain.classes().count(); number++) {
      lists.add(sorted(Arrays.stream(terrain.classes().unitsOf(number)).boxed(), this::unitCost));
    }
  }

  private int[] pairs(int bin) {
    CompiledPool pool = terrain.pool();
    IntStream items =
        Arrays.stream(pool.itemsOf(bin))
            .filter(item -> !pool.isGrouped(item) && problem.supply()[item] > 0);
    return Arrays.stream(sorted(items.boxed(), item -> problem.cost()[item]))
        .map(item -> terrain.guide().pair(item, bin))
        .toArray();
  }

  private int unitCost(int unit) {
    return problem.cost()[terrain.pool().membersOf(unit)[0]];
  }

  private static int[] sorted(Stream<Integer> entries, ToIntFunction<Integer> cost) {
    return entries
        .sorted(Comparator.comparingInt(cost).thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Counts the items of a form as used, or no longer. */
  void count(int[] form, int by) {
    for (int item : form) {
      used[item] += by;
    }
  }

  @Override
  public int reach(int list, int widening) {
    long reach = (long) choice[list] << widening;
    return (int) Math.min(reach, lists.get(list).length);
  }

  @Override
  public int[] entries(int list) {
    return lists.get(list);
  }

  @Override
  public short[] rows(int list) {
    return rows.get(list);
  }

  @Override
  public boolean isFree(int item) {
    return used[item] < problem.supply()[item];
  }
}
