package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Draws forms with items of their own. In three steps: each form gets the groups it needs, least
 * used first; then single items are matched with the open places of all forms at once, each item at
 * most once, so that as many different items as possible are used; where the pool is too small for
 * that, each form is completed with the items used least so far.
 */
final class ParallelDraw {

  private final Market market;
  private final Matching fallback;
  private final SeededRandom random;
  private final int forms;
  private final Map<ItemRef, Integer> uses = new HashMap<>();
  private final Map<ItemRef, Candidate> own = new HashMap<>();

  ParallelDraw(Market market, Matching fallback, AssemblyOptions options) {
    this.market = market;
    this.fallback = fallback;
    this.random = SeededRandom.of(options.seed()).fork(1);
    this.forms = options.forms();
    market.units().forEach(unit -> unit.members().forEach(one -> own.put(one.entry().ref(), one)));
  }

  /** One full matching a form. */
  List<Matching> draw() {
    List<List<Candidate>> groups = drawGroups();
    Matching joint = joint(groups);
    uses.clear();
    joint.placed().forEach(this::countUse);
    List<Matching> drawn = new ArrayList<>();
    for (int form = 0; form < forms; form++) {
      drawn.add(complete(form, joint));
    }
    return drawn;
  }

  private List<List<Candidate>> drawGroups() {
    Set<ItemRef> inGroups = new HashSet<>();
    market.units().stream()
        .filter(Unit::isGroup)
        .forEach(unit -> unit.members().forEach(member -> inGroups.add(member.entry().ref())));
    List<List<Candidate>> groups = new ArrayList<>();
    for (int form = 0; form < forms; form++) {
      Matching drawn =
          inGroups.isEmpty() ? fallback : new FormDraw(market.capacities(), order()).draw();
      Matching full = drawn.isFull() ? drawn : fallback;
      full.placed().forEach(this::countUse);
      groups.add(
          full.placed().stream().filter(one -> inGroups.contains(one.entry().ref())).toList());
    }
    return groups;
  }

  private Matching joint(List<List<Candidate>> groups) {
    int[] one = market.capacities();
    int[] all = new int[one.length * forms];
    for (int form = 0; form < forms; form++) {
      System.arraycopy(one, 0, all, form * one.length, one.length);
    }
    Matching joint = new Matching(all);
    for (int form = 0; form < forms; form++) {
      for (Candidate member : groups.get(form)) {
        place(joint, new Candidate(member.entry(), shifted(member.bins(), form)));
      }
    }
    uses.clear();
    joint.placed().forEach(this::countUse);
    Map<List<Integer>, List<Integer>> everywhere = new HashMap<>();
    List<Candidate> singles =
        order().stream()
            .filter(unit -> !unit.isGroup())
            .map(Unit::first)
            .map(c -> new Candidate(c.entry(), everywhere.computeIfAbsent(c.bins(), this::inEach)))
            .toList();
    FormDraw.fill(joint, singles);
    return joint;
  }

  private static void place(Matching matching, Candidate candidate) {
    if (!matching.place(candidate)) {
      throw new IllegalStateException("a form drawn before can't be drawn again");
    }
  }

  private List<Integer> shifted(List<Integer> bins, int form) {
    return bins.stream().map(bin -> bin + form * market.demands().size()).toList();
  }

  private List<Integer> inEach(List<Integer> bins) {
    List<Integer> all = new ArrayList<>();
    for (int form = 0; form < forms; form++) {
      all.addAll(shifted(bins, form));
    }
    return List.copyOf(all);
  }

  private Matching complete(int form, Matching joint) {
    Matching matching = new Matching(market.capacities());
    Set<ItemRef> has = new HashSet<>();
    int size = market.demands().size();
    for (int bin = 0; bin < size; bin++) {
      for (Candidate placed : joint.in(form * size + bin)) {
        ItemRef ref = placed.entry().ref();
        has.add(ref);
        matching.put(Objects.requireNonNull(own.get(ref)), bin);
      }
    }
    if (matching.isFull()) {
      return matching;
    }
    List<Candidate> others =
        order().stream()
            .filter(unit -> !unit.isGroup() && !has.contains(unit.first().entry().ref()))
            .map(Unit::first)
            .toList();
    Set<Candidate> before = Set.copyOf(matching.placed());
    FormDraw.fill(matching, others);
    matching.placed().stream().filter(one -> !before.contains(one)).forEach(this::countUse);
    return matching;
  }

  private void countUse(Candidate candidate) {
    uses.merge(candidate.entry().ref(), 1, Integer::sum);
  }

  /** All units, those used least on this paper first, then least used before, then by chance. */
  private List<Unit> order() {
    List<Unit> order = Assembler.byExposure(market.units(), random);
    order.sort(Comparator.comparingInt(this::usesOf));
    return order;
  }

  private int usesOf(Unit unit) {
    return unit.members().stream()
        .mapToInt(member -> uses.getOrDefault(member.entry().ref(), 0))
        .max()
        .orElse(0);
  }
}
