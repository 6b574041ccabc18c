package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.CellRef;

/** Reads off two matchings what a pool lacks: one with groups whole, one with groups split. */
final class ShortageReport {

  private final Blueprint blueprint;
  private final CompiledPool pool;
  private final int[] supply;
  private final int forms;
  private final Seating whole;
  private final Seating split;
  private final boolean certain;

  private ShortageReport(Blueprint blueprint, CompiledPool pool, int[] supply, int forms) {
    this.blueprint = blueprint;
    this.pool = pool;
    this.supply = supply;
    this.forms = forms;
    this.split = Seating.ofForms(pool, forms);
    split.fill(
        IntStream.range(0, pool.size())
            .flatMap(item -> IntStream.generate(() -> item).limit(Math.min(supply[item], forms)))
            .toArray());
    FormDraw draw = new FormDraw(pool, freeUnits());
    this.whole = forms == 1 ? draw.draw() : split;
    this.certain = forms > 1 || draw.isCertain();
  }

  /**
   * What the fullest form leaves open.
   *
   * @param supply by item, whether it may be used: 0 forbids it
   */
  static Feasibility ofForm(Blueprint blueprint, CompiledPool pool, int[] supply) {
    return new ShortageReport(blueprint, pool, supply, 1).feasibility();
  }

  /**
   * What the fullest so many forms leave open together, groups counted item by item.
   *
   * @param supply by item, in how many of the forms it may stand
   */
  static Feasibility ofForms(Blueprint blueprint, CompiledPool pool, int[] supply, int forms) {
    return new ShortageReport(blueprint, pool, supply, forms).feasibility();
  }

  private Feasibility feasibility() {
    return new Feasibility(cells(), shortages(), fewestCells(), certain || !split.isFull());
  }

  /** The smallest set of cells that lacks items, groups counted item by item. */
  private @Nullable Shortage fewestCells() {
    if (split.isFull()) {
      return null;
    }
    List<CellRef> refs = pool.demands().stream().map(Demand::ref).distinct().toList();
    int[] capacities = pool.demands().stream().mapToInt(one -> one.count() * forms).toArray();
    int[] cellOf = pool.demands().stream().mapToInt(one -> refs.indexOf(one.ref())).toArray();
    return SmallestShortage.of(capacities, cellOf, sorts())
        .map(
            deficit -> {
              List<CellRef> cells = deficit.cells().stream().map(refs::get).toList();
              Set<Integer> bins =
                  IntStream.range(0, cellOf.length)
                      .filter(bin -> deficit.cells().contains(cellOf[bin]))
                      .boxed()
                      .collect(Collectors.toSet());
              int needed = bins.stream().mapToInt(bin -> capacities[bin]).sum();
              return new Shortage(cells, needed, available(bins), deficit.missing(), false);
            })
        .orElse(null);
  }

  private List<SmallestShortage.Sort> sorts() {
    int[] counts = new int[pool.sorts()];
    for (int item = 0; item < pool.size(); item++) {
      counts[pool.sortOf(item)] += Math.min(supply[item], forms);
    }
    return IntStream.range(0, counts.length)
        .mapToObj(sort -> new SmallestShortage.Sort(pool.binsOfSort(sort), counts[sort]))
        .toList();
  }

  private int[] freeUnits() {
    return IntStream.range(0, pool.units())
        .filter(unit -> Arrays.stream(pool.membersOf(unit)).allMatch(item -> supply[item] > 0))
        .toArray();
  }

  private List<CellSupply> cells() {
    List<CellSupply> cells = new ArrayList<>();
    for (BlueprintPart part : blueprint.parts()) {
      for (int index = 0; index < part.cells().size(); index++) {
        CellRef ref = new CellRef(part.part().number(), index);
        Set<Integer> bins = new TreeSet<>(binsOf(ref));
        int missing = bins.stream().mapToInt(whole::room).sum();
        int needed = part.cells().get(index).count() * forms;
        cells.add(new CellSupply(ref, needed, available(bins), missing));
      }
    }
    return cells;
  }

  private List<Integer> binsOf(CellRef ref) {
    return IntStream.range(0, pool.demands().size())
        .filter(bin -> pool.demands().get(bin).ref().equals(ref))
        .boxed()
        .toList();
  }

  private int available(Set<Integer> bins) {
    boolean[] fits = new boolean[pool.sorts()];
    for (int sort = 0; sort < fits.length; sort++) {
      fits[sort] = Arrays.stream(pool.binsOfSort(sort)).anyMatch(bins::contains);
    }
    return IntStream.range(0, pool.size())
        .filter(item -> fits[pool.sortOf(item)])
        .map(item -> Math.min(supply[item], forms))
        .sum();
  }

  private List<Shortage> shortages() {
    if (whole.isFull()) {
      return List.of();
    }
    boolean becauseOfGroups = split.open() < whole.open();
    Seating seating = becauseOfGroups ? whole : split;
    List<Set<Integer>> sets = new ArrayList<>();
    for (int bin = 0; bin < pool.demands().size(); bin++) {
      if (seating.room(bin) > 0) {
        merge(becauseOfGroups ? only(bin) : competing(bin), sets);
      }
    }
    return sets.stream().map(set -> shortage(set, seating, becauseOfGroups)).toList();
  }

  private static Set<Integer> only(int bin) {
    return new TreeSet<>(List.of(bin));
  }

  /** The bins that hold what the open bin could use, and so on: together they lack items. */
  private Set<Integer> competing(int open) {
    Set<Integer> set = only(open);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int bin = 0; bin < pool.demands().size(); bin++) {
        grown |= holdsFor(bin, set) && set.add(bin);
      }
    }
    return set;
  }

  private boolean holdsFor(int bin, Set<Integer> set) {
    return IntStream.range(0, pool.sorts())
        .filter(sort -> split.held(bin, sort) > 0)
        .anyMatch(sort -> Arrays.stream(pool.binsOfSort(sort)).anyMatch(set::contains));
  }

  private static void merge(Set<Integer> set, List<Set<Integer>> sets) {
    List<Set<Integer>> touching =
        sets.stream().filter(other -> other.stream().anyMatch(set::contains)).toList();
    touching.forEach(set::addAll);
    sets.removeAll(touching);
    sets.add(set);
  }

  private Shortage shortage(Set<Integer> set, Seating seating, boolean becauseOfGroups) {
    List<CellRef> cells =
        set.stream().map(bin -> pool.demands().get(bin).ref()).distinct().sorted().toList();
    int needed = set.stream().mapToInt(bin -> pool.demands().get(bin).count() * forms).sum();
    int missing = set.stream().mapToInt(seating::room).sum();
    return new Shortage(cells, needed, available(set), missing, becauseOfGroups);
  }
}
