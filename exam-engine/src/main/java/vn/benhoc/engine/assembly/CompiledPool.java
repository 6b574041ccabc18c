package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.benhoc.engine.item.ItemRef;

/**
 * A pool laid out for drawing: items, bins, units and what is measured, all by index.
 *
 * <p>Items are indexed in the order of their references, whatever the order of the pool; an item
 * that fits no bin is left out. Bins are the demands of the blueprint in order; places are the bins
 * spelled out, one place for each item of a form. Immutable and thread-safe; the arrays it hands
 * out must not be changed.
 */
final class CompiledPool {
  private static final int[] NONE = {};

  private final List<Demand> demands;
  private final List<PoolEntry> items;
  private final Map<ItemRef, Integer> indexes;
  private final int[] sortOf;
  private final Sections sections;
  private final int[][] itemsOf;
  private final int[] binOfPlace;
  private final int[][] members;
  private final int[] unitOf;
  private final int[][] quotasOf;
  private final List<Quota> quotas;
  private final List<Measure> measures;
  private final int[] amounts;
  private final int columns;

  CompiledPool(List<Demand> demands, Stock stock, List<Quota> quotas, Amounts amounts) {
    List<PoolEntry> items = stock.items();
    int[][] members = stock.members();
    this.demands = List.copyOf(demands);
    this.items = List.copyOf(items);
    this.sortOf = new int[items.size()];
    this.sections = Sections.of(demands, sorts(stock.binsOf(), sortOf), sortsOfGroups(members));
    this.members = members;
    this.quotas = List.copyOf(quotas);
    this.measures = amounts.measures();
    this.amounts = amounts.values();
    this.columns = amounts.columns();
    this.indexes = new HashMap<>();
    for (int item = 0; item < items.size(); item++) {
      indexes.put(items.get(item).ref(), item);
    }
    this.itemsOf = inverted(stock.binsOf(), demands.size());
    this.unitOf = new int[items.size()];
    for (int unit = 0; unit < members.length; unit++) {
      for (int item : members[unit]) {
        unitOf[item] = unit;
      }
    }
    this.quotasOf = inverted(quotas.stream().map(Quota::items).toArray(int[][]::new), items.size());
    this.binOfPlace =
        IntStream.range(0, demands.size())
            .flatMap(bin -> IntStream.generate(() -> bin).limit(demands.get(bin).count()))
            .toArray();
  }

  private CompiledPool(CompiledPool other, List<Quota> quotas) {
    this.demands = other.demands;
    this.items = other.items;
    this.indexes = other.indexes;
    this.sortOf = other.sortOf;
    this.sections = other.sections;
    this.itemsOf = other.itemsOf;
    this.binOfPlace = other.binOfPlace;
    this.members = other.members;
    this.unitOf = other.unitOf;
    this.quotas = List.copyOf(quotas);
    this.quotasOf = inverted(quotas.stream().map(Quota::items).toArray(int[][]::new), items.size());
    this.measures = other.measures;
    this.amounts = other.amounts;
    this.columns = other.columns;
  }

  /** The same pool with these quotas. */
  CompiledPool with(List<Quota> others) {
    return new CompiledPool(this, others);
  }

  /**
   * The items that can be drawn.
   *
   * @param items in the order of their references
   * @param binsOf by item, the bins it fits, rising
   * @param members by unit, its items, rising; every item is in one unit
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Stock(List<PoolEntry> items, int[][] binsOf, int[][] members) {}

  /**
   * What is measured of each item.
   *
   * @param measures the measures
   * @param columns how many amounts an item has
   * @param values the amounts, item by item
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Amounts(List<Measure> measures, int columns, int[] values) {
    Amounts {
      measures = List.copyOf(measures);
    }
  }

  private boolean[] sortsOfGroups(int[][] units) {
    boolean[] grouped = new boolean[items.size()];
    for (int[] unit : units) {
      for (int item : unit) {
        grouped[sortOf[item]] |= unit.length > 1;
      }
    }
    return grouped;
  }

  /** Numbers the different sets of bins in the order of the items; returns the sets. */
  private static int[][] sorts(int[][] binsOf, int[] sortOf) {
    Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    IdentityHashMap<int[], Integer> known = new IdentityHashMap<>();
    List<int[]> sorts = new ArrayList<>();
    for (int item = 0; item < sortOf.length; item++) {
      int[] bins = binsOf[item];
      sortOf[item] =
          known.computeIfAbsent(
              bins,
              same ->
                  numbers.computeIfAbsent(
                      Arrays.stream(bins).boxed().toList(),
                      set -> {
                        sorts.add(bins);
                        return sorts.size() - 1;
                      }));
    }
    return sorts.toArray(int[][]::new);
  }

  /** For each of so many targets, which sources name it, rising. */
  private static int[][] inverted(int[][] sources, int targets) {
    int[] counts = new int[targets];
    for (int[] source : sources) {
      for (int target : source) {
        counts[target]++;
      }
    }
    int[][] inverted = new int[targets][];
    for (int target = 0; target < targets; target++) {
      inverted[target] = counts[target] == 0 ? NONE : new int[counts[target]];
    }
    int[] filled = new int[targets];
    for (int source = 0; source < sources.length; source++) {
      for (int target : sources[source]) {
        inverted[target][filled[target]++] = source;
      }
    }
    return inverted;
  }

  /** How many items there are. */
  int size() {
    return items.size();
  }

  /** The item as the pool offers it. */
  PoolEntry entry(int item) {
    return items.get(item);
  }

  /** The index of an item, −1 if it is not in this pool. */
  int indexOf(ItemRef ref) {
    return indexes.getOrDefault(ref, -1);
  }

  /** The bins. */
  List<Demand> demands() {
    return demands;
  }

  /** The bins an item fits, rising. */
  int[] binsOf(int item) {
    return binsOfSort(sortOf[item]);
  }

  /**
   * How many sorts of items there are: items of a sort fit the same bins. The last of them may be
   * those of items of groups within one of the sections these fit.
   */
  int sorts() {
    return sections.sorts();
  }

  /** The sort of an item. */
  int sortOf(int item) {
    return sortOf[item];
  }

  /** The bins that items of a sort fit, rising. */
  int[] binsOfSort(int sort) {
    return sections.binsOfSort(sort);
  }

  /** The parts of a form in which groups stand whole. */
  Sections sections() {
    return sections;
  }

  /** The items that fit a bin, rising. */
  int[] itemsOf(int bin) {
    return itemsOf[bin];
  }

  /** How many places a form has. */
  int places() {
    return binOfPlace.length;
  }

  /** The bin a place belongs to; the places of a bin follow each other. */
  int binOfPlace(int place) {
    return binOfPlace[place];
  }

  /** How many units there are: single items and groups. */
  int units() {
    return members.length;
  }

  /** The items of a unit, rising. */
  int[] membersOf(int unit) {
    return members[unit];
  }

  /** The unit of an item. */
  int unitOf(int item) {
    return unitOf[item];
  }

  /** Whether an item hangs on a stimulus together with others. */
  boolean isGrouped(int item) {
    return members[unitOf[item]].length > 1;
  }

  /** What a form may hold only so many of. */
  List<Quota> quotas() {
    return quotas;
  }

  /** The quotas an item counts for, rising. */
  int[] quotasOf(int item) {
    return quotasOf[item];
  }

  /** What is measured. */
  List<Measure> measures() {
    return measures;
  }

  /** The amounts before the factors of bins, item by item. */
  int[] amounts() {
    return amounts;
  }

  /** How many amounts an item has; measures of several routes share them. */
  int columns() {
    return columns;
  }

  /** What an item adds to a measure in a bin. */
  long amount(int number, int item, int bin) {
    Measure measure = measures.get(number);
    return (long) amounts[item * columns + measure.column()] * measure.factors()[bin];
  }

  /** By item of a form, the bin it stands in. */
  Map<Integer, Integer> seats(int[] form) {
    Map<Integer, Integer> seats = new HashMap<>();
    for (int place = 0; place < form.length; place++) {
      seats.put(form[place], binOfPlace[place]);
    }
    return seats;
  }
}
