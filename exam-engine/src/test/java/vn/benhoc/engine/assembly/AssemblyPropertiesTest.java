package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.random.SeededRandom;

/** Small random blueprints and pools, checked against the rules and against trying everything. */
class AssemblyPropertiesTest {

  private static final List<String> TOPICS = List.of("A", "B", "C");
  private static final List<Level> LEVELS = List.of(Level.KNOW, Level.APPLY);

  private static Blueprint blueprint(SeededRandom random) {
    List<Cell> cells = new ArrayList<>();
    int count = 0;
    for (int cell = 1 + random.below(4); cell > 0; cell--) {
      Set<String> topics = new HashSet<>();
      for (int topic = random.below(3); topic > 0; topic--) {
        topics.add(TOPICS.get(random.below(TOPICS.size())));
      }
      Level level = random.below(2) == 0 ? null : LEVELS.get(random.below(2));
      int size = 1 + random.below(2);
      cells.add(Cell.of(topics, level, size));
      count += size;
    }
    Part part = Part.of(1, Kind.CHOICE, count, MarkingScheme.each("0.25"));
    return Blueprint.of(new BlueprintPart(part, cells));
  }

  private static List<PoolEntry> pool(SeededRandom random, int size, boolean grouped) {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      PoolEntry entry =
          Pools.entry(
                  "i" + number,
                  Kind.CHOICE,
                  random.below(5) == 0 ? null : TOPICS.get(random.below(TOPICS.size())),
                  LEVELS.get(random.below(2)))
              .used(random.below(3));
      int group = random.below(6);
      pool.add(
          grouped && group < 3
              ? entry.on(new GroupPlace(StimulusRef.of("g" + group), number))
              : entry);
    }
    return pool;
  }

  @Property(tries = 400)
  void feasibilityIsTheBestOfTryingEverything(
      @ForAll long seed, @ForAll @IntRange(max = 8) int size, @ForAll boolean grouped) {
    SeededRandom random = SeededRandom.of(seed);
    Blueprint blueprint = blueprint(random);
    List<PoolEntry> pool = pool(random, size, grouped);
    Feasibility feasibility = Assembler.feasibility(blueprint, pool);
    assertThat(blueprint.itemCount() - feasibility.missing())
        .isEqualTo(mostByTryingEverything(blueprint, pool));
    assertThat(feasibility.shortages().stream().mapToInt(Shortage::missing).sum())
        .isEqualTo(feasibility.missing());
    assertThat(feasibility.shortages())
        .filteredOn(shortage -> !shortage.becauseOfGroups() && !grouped)
        .allMatch(shortage -> shortage.needed() - shortage.available() == shortage.missing());
  }

  /** The most places any set of whole units can fill, found by trying all sets. */
  private static int mostByTryingEverything(Blueprint blueprint, List<PoolEntry> pool) {
    Map<Object, List<PoolEntry>> units = new HashMap<>();
    for (PoolEntry entry : pool) {
      GroupPlace group = entry.group();
      units
          .computeIfAbsent(group == null ? entry.ref() : group.stimulus(), k -> new ArrayList<>())
          .add(entry);
    }
    List<List<PoolEntry>> list = List.copyOf(units.values());
    int most = 0;
    for (int set = 0; set < 1 << list.size(); set++) {
      List<PoolEntry> taken = new ArrayList<>();
      for (int unit = 0; unit < list.size(); unit++) {
        if (((set >> unit) & 1) == 1) {
          taken.addAll(list.get(unit));
        }
      }
      int[] room = cells(blueprint).stream().mapToInt(Cell::count).toArray();
      if (taken.size() > most && fits(cells(blueprint), room, taken, 0)) {
        most = taken.size();
      }
    }
    return most;
  }

  private static boolean fits(List<Cell> cells, int[] room, List<PoolEntry> taken, int next) {
    if (next == taken.size()) {
      return true;
    }
    for (int cell = 0; cell < room.length; cell++) {
      if (room[cell] > 0 && accepts(cells.get(cell), taken.get(next))) {
        room[cell]--;
        boolean fits = fits(cells, room, taken, next + 1);
        room[cell]++;
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean accepts(Cell cell, PoolEntry entry) {
    String topic = entry.facets().topic();
    boolean inTopics = cell.topics().isEmpty() || (topic != null && cell.topics().contains(topic));
    return inTopics && (cell.level() == null || cell.level() == entry.facets().level());
  }

  private static List<Cell> cells(Blueprint blueprint) {
    return blueprint.parts().get(0).cells();
  }

  @Property(tries = 400)
  void noFormBreaksItsBlueprint(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int forms,
      @ForAll boolean parallel,
      @ForAll boolean grouped) {
    SeededRandom random = SeededRandom.of(seed);
    Blueprint blueprint = blueprint(random);
    List<PoolEntry> pool = pool(random, 30, grouped);
    AssemblyOptions options =
        parallel ? AssemblyOptions.parallel(forms, seed) : AssemblyOptions.shuffled(forms, seed);
    AssemblyResult result = Assembler.assemble(blueprint, pool, options);
    assertThat(result).isEqualTo(Assembler.assemble(blueprint, pool, options));
    if (result instanceof Assembled assembled) {
      IntStream.range(0, forms).forEach(f -> checkForm(blueprint, pool, assembled.selectionOf(f)));
    } else {
      assertThat(Assembler.feasibility(blueprint, pool).feasible()).isFalse();
    }
  }

  private static void checkForm(Blueprint blueprint, List<PoolEntry> pool, Selection selection) {
    Map<ItemRef, PoolEntry> byRef = new HashMap<>();
    pool.forEach(entry -> byRef.put(entry.ref(), entry));
    assertThat(selection.items()).hasSize(blueprint.itemCount()).doesNotHaveDuplicates();
    int[] filled = new int[cells(blueprint).size()];
    Set<StimulusRef> groups = new HashSet<>();
    for (Chosen chosen : selection.parts().get(0).items()) {
      PoolEntry entry = byRef.getOrDefault(chosen.item(), pool.get(0));
      assertThat(accepts(cells(blueprint).get(chosen.cell().index()), entry)).isTrue();
      filled[chosen.cell().index()]++;
      GroupPlace group = chosen.group();
      if (group != null) {
        groups.add(group.stimulus());
      }
    }
    assertThat(filled).isEqualTo(cells(blueprint).stream().mapToInt(Cell::count).toArray());
    for (PoolEntry entry : pool) {
      GroupPlace group = entry.group();
      if (group != null && groups.contains(group.stimulus())) {
        assertThat(selection.items()).contains(entry.ref());
      }
    }
  }

  @Property(tries = 300)
  void parallelFormsUseAsManyDifferentItemsAsThePoolAllows(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int forms) {
    SeededRandom random = SeededRandom.of(seed);
    Blueprint blueprint = blueprint(random);
    List<PoolEntry> pool = pool(random, 12, false);
    if (Assembler.assemble(blueprint, pool, AssemblyOptions.parallel(forms, seed))
        instanceof Assembled assembled) {
      List<Cell> wide =
          cells(blueprint).stream()
              .map(cell -> Cell.of(cell.topics(), cell.level(), cell.count() * forms))
              .toList();
      Part part =
          Part.of(1, Kind.CHOICE, blueprint.itemCount() * forms, MarkingScheme.each("0.25"));
      Feasibility all = Assembler.feasibility(Blueprint.of(new BlueprintPart(part, wide)), pool);
      assertThat(assembled.items()).hasSize(blueprint.itemCount() * forms - all.missing());
    }
  }
}
