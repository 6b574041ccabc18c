package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.CellRef;

/** Reads off two matchings what a pool lacks: one with groups whole, one with groups split. */
final class ShortageReport {

  private final Blueprint blueprint;
  private final Market market;
  private final Matching whole;
  private final Matching split;
  private final List<Candidate> candidates;

  private ShortageReport(Blueprint blueprint, Market market, Matching whole) {
    this.blueprint = blueprint;
    this.market = market;
    this.whole = whole;
    this.candidates = market.units().stream().flatMap(unit -> unit.members().stream()).toList();
    this.split = new Matching(market.capacities());
    FormDraw.fill(split, candidates);
  }

  /** What the fullest form leaves open. */
  static Feasibility of(Blueprint blueprint, Market market, Matching whole) {
    ShortageReport report = new ShortageReport(blueprint, market, whole);
    return new Feasibility(report.cells(), report.shortages());
  }

  private List<CellSupply> cells() {
    List<CellSupply> cells = new ArrayList<>();
    for (BlueprintPart part : blueprint.parts()) {
      for (int index = 0; index < part.cells().size(); index++) {
        CellRef ref = new CellRef(part.part().number(), index);
        Set<Integer> bins = new TreeSet<>(binsOf(ref));
        int missing = bins.stream().mapToInt(whole::room).sum();
        int needed = part.cells().get(index).count();
        cells.add(new CellSupply(ref, needed, available(bins), missing));
      }
    }
    return cells;
  }

  private List<Integer> binsOf(CellRef ref) {
    return IntStream.range(0, market.demands().size())
        .filter(bin -> market.demands().get(bin).ref().equals(ref))
        .boxed()
        .toList();
  }

  private int available(Set<Integer> bins) {
    return (int)
        candidates.stream().filter(one -> one.bins().stream().anyMatch(bins::contains)).count();
  }

  private List<Shortage> shortages() {
    if (whole.isFull()) {
      return List.of();
    }
    boolean becauseOfGroups = split.size() > whole.size();
    Matching matching = becauseOfGroups ? whole : split;
    List<Set<Integer>> sets = new ArrayList<>();
    for (int bin = 0; bin < market.demands().size(); bin++) {
      if (matching.room(bin) > 0) {
        merge(becauseOfGroups ? only(bin) : competing(bin), sets);
      }
    }
    return sets.stream().map(set -> shortage(set, matching, becauseOfGroups)).toList();
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
      for (int bin = 0; bin < market.demands().size(); bin++) {
        boolean competes =
            split.in(bin).stream().anyMatch(one -> one.bins().stream().anyMatch(set::contains));
        grown |= competes && set.add(bin);
      }
    }
    return set;
  }

  private static void merge(Set<Integer> set, List<Set<Integer>> sets) {
    List<Set<Integer>> touching =
        sets.stream().filter(other -> other.stream().anyMatch(set::contains)).toList();
    touching.forEach(set::addAll);
    sets.removeAll(touching);
    sets.add(set);
  }

  private Shortage shortage(Set<Integer> set, Matching matching, boolean becauseOfGroups) {
    List<CellRef> cells =
        set.stream().map(bin -> market.demands().get(bin).ref()).distinct().sorted().toList();
    int needed = set.stream().mapToInt(bin -> market.demands().get(bin).count()).sum();
    int missing = set.stream().mapToInt(matching::room).sum();
    return new Shortage(cells, needed, available(set), missing, becauseOfGroups);
  }
}
