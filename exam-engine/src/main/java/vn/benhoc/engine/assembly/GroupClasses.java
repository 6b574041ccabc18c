package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The groups of a pool by class: groups of a class have as many members of each sort, so one can
 * take the places of another. Groups too large for a form, whatever else stands in it, are left
 * out. Immutable and thread-safe; the arrays it hands out must not be changed.
 */
final class GroupClasses {

  private static final int SINGLE = -1;

  private final int[] classOf;
  private final List<int[]> units = new ArrayList<>();
  private final int[][] members;

  private GroupClasses(CompiledPool pool) {
    this.classOf = new int[pool.units()];
    this.members = new int[pool.units()][];
    Arrays.fill(classOf, SINGLE);
  }

  static GroupClasses of(CompiledPool pool) {
    GroupClasses classes = new GroupClasses(pool);
    Map<List<Integer>, List<Integer>> bySorts = new LinkedHashMap<>();
    for (int unit = 0; unit < pool.units(); unit++) {
      if (pool.membersOf(unit).length > 1) {
        int[] members = bySort(pool, pool.membersOf(unit));
        classes.members[unit] = members;
        List<Integer> sorts = Arrays.stream(members).map(pool::sortOf).boxed().toList();
        bySorts.computeIfAbsent(sorts, key -> new ArrayList<>()).add(unit);
      }
    }
    bySorts.values().stream()
        .filter(same -> fitsAForm(pool, pool.membersOf(same.get(0))))
        .forEach(classes::add);
    return classes;
  }

  private void add(List<Integer> same) {
    same.forEach(unit -> classOf[unit] = units.size());
    units.add(same.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int[] bySort(CompiledPool pool, int[] members) {
    return IntStream.of(members)
        .boxed()
        .sorted(Comparator.comparingInt(pool::sortOf))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static boolean fitsAForm(CompiledPool pool, int[] members) {
    return IntStream.range(0, pool.sections().count())
        .anyMatch(section -> Seating.ofForm(pool).seatAll(members, section));
  }

  /** How many classes there are. */
  int count() {
    return units.size();
  }

  /** The units of a class, rising. */
  int[] unitsOf(int number) {
    return units.get(number);
  }

  /** The class of a unit; below zero for a single item and for a group that fits no form. */
  int classOf(int unit) {
    return classOf[unit];
  }

  /** The members of a group by their sorts; members of a class stand in line with each other. */
  int[] members(int unit) {
    return members[unit];
  }
}
