package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.StimulusRef;

/**
 * The places to fill and the units that can fill them.
 *
 * @param demands the places; a demand's index is its bin
 * @param units the usable units, in the order of their first reference whatever the order of the
 *     pool: a group with a member that fits no cell can't be drawn whole and is left out
 */
record Market(List<Demand> demands, List<Unit> units) {

  /**
   * Matches a pool with a blueprint.
   *
   * @throws IllegalArgumentException if the pool offers an item twice
   */
  static Market of(Blueprint blueprint, List<PoolEntry> pool) {
    List<Demand> demands = Demand.of(blueprint);
    List<PoolEntry> sorted = new ArrayList<>(pool);
    sorted.sort(Comparator.comparing(entry -> entry.ref().value()));
    Map<Sort, List<Integer>> binsOfSort = new HashMap<>();
    Map<Object, List<Candidate>> byUnit = new LinkedHashMap<>();
    ItemRef previous = null;
    for (PoolEntry entry : sorted) {
      if (entry.ref().equals(previous)) {
        throw new IllegalArgumentException("the pool offers %s twice".formatted(previous));
      }
      previous = entry.ref();
      Sort sort = new Sort(entry.facets(), entry.points());
      List<Integer> bins = binsOfSort.computeIfAbsent(sort, same -> binsOf(entry, demands));
      Candidate candidate = new Candidate(entry, bins);
      byUnit.computeIfAbsent(unitKey(entry), key -> new ArrayList<>()).add(candidate);
    }
    List<Unit> units =
        byUnit.values().stream()
            .filter(members -> members.stream().noneMatch(member -> member.bins().isEmpty()))
            .map(members -> new Unit(List.copyOf(members)))
            .toList();
    return new Market(demands, units);
  }

  private static List<Integer> binsOf(PoolEntry entry, List<Demand> demands) {
    return IntStream.range(0, demands.size())
        .filter(index -> demands.get(index).accepts(entry))
        .boxed()
        .toList();
  }

  private static Object unitKey(PoolEntry entry) {
    if (entry.group() == null) {
      return entry.ref();
    }
    StimulusRef stimulus = entry.group().stimulus();
    return stimulus;
  }

  /** What decides which places an item fits. */
  private record Sort(Facets facets, @Nullable BigDecimal points) {}

  /** The number of places of each bin. */
  int[] capacities() {
    return demands.stream().mapToInt(Demand::count).toArray();
  }
}
