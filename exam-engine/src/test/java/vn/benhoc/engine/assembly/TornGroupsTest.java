package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.random.SeededRandom;

/** Groups that fit several parts or blocks stand in one of them, or nowhere. */
class TornGroupsTest {

  private static final Constraint WHOLE = new Constraint.GroupsWhole(Strength.HARD);
  private static final Constraint LIGHT = new Constraint.GroupsWhole(Strength.weighted(1));
  private static final CandidateRequest AN = CandidateRequest.of("an");

  private static BlueprintPart part(int number, Kind kind, Cell... cells) {
    int count = Arrays.stream(cells).mapToInt(Cell::count).sum();
    return new BlueprintPart(
        Part.of(number, kind, count, MarkingScheme.each("0.25")), List.of(cells));
  }

  private static PoolEntry item(
      String name, Kind kind, String topic, @Nullable String block, @Nullable String stimulus) {
    PoolEntry entry =
        PoolEntry.of(ItemRef.of(name), Facets.of(kind, topic, Level.KNOW).inBlock(block));
    return stimulus == null ? entry : entry.on(new GroupPlace(StimulusRef.of(stimulus), 1));
  }

  private static PoolEntry choice(String name, String topic, @Nullable String stimulus) {
    return item(name, Kind.CHOICE, topic, null, stimulus);
  }

  /** What every way of drawing gives. */
  private static List<Object> draws(Blueprint paper, List<PoolEntry> pool, Constraint... asked) {
    List<Object> results = new ArrayList<>();
    for (Solver solver : Solver.values()) {
      for (int forms = 1; forms < 3; forms++) {
        AssemblyOptions options = AssemblyOptions.parallel(forms, 1).by(solver);
        results.add(Assembler.assemble(new AssemblyRequest(paper, pool, List.of(asked), options)));
      }
    }
    results.add(OwnForms.of(paper, pool, List.of(asked), 1).draw(AN));
    return results;
  }

  private static List<Selection> selections(Object result) {
    return result instanceof Assembled drawn
        ? drawn.selections()
        : List.of(((OwnForm) result).selection());
  }

  /** Whether all items of a selection on one stimulus stand in one part and block. */
  private static boolean isWhole(Selection selection, List<PoolEntry> pool) {
    Map<Object, List<Object>> sections = new HashMap<>();
    for (SelectedPart part : selection.parts()) {
      for (Chosen chosen : part.items()) {
        if (chosen.group() != null) {
          sections
              .computeIfAbsent(chosen.group().stimulus(), any -> new ArrayList<>())
              .add(part.part().number() + "/" + chosen.block());
        }
      }
    }
    return sections.entrySet().stream()
        .allMatch(
            group ->
                group.getValue().stream().distinct().count() == 1
                    && group.getValue().size()
                        == pool.stream()
                            .filter(one -> one.group() != null)
                            .filter(one -> one.group().stimulus().equals(group.getKey()))
                            .count());
  }

  @Test
  void aGroupOfTwoKindsFitsNoPart() {
    Blueprint paper =
        new Blueprint(
            List.of(part(1, Kind.CHOICE, Cell.any(1)), part(2, Kind.CLUSTER, Cell.any(1))));
    List<PoolEntry> pool = new ArrayList<>();
    pool.add(item("a", Kind.CHOICE, "A", null, "S"));
    pool.add(item("b", Kind.CLUSTER, "A", null, "S"));

    assertThat(draws(paper, pool)).allMatch(Impossible.class::isInstance);
    assertThat(draws(paper, pool, WHOLE))
        .allMatch(one -> ((Impossible) one).inTheWay().equals(List.of(WHOLE)));
    pool.add(item("c", Kind.CHOICE, "A", null, null));
    pool.add(item("d", Kind.CLUSTER, "A", null, null));
    assertThat(draws(paper, pool, WHOLE))
        .allSatisfy(
            one ->
                assertThat(selections(one).get(0).items())
                    .containsExactly(ItemRef.of("c"), ItemRef.of("d")));
  }

  @Test
  void aGroupOfCommonItemsAndABlockFitsNone() {
    BlockChoice choose = new BlockChoice(1, List.of(new Block("X", 1), new Block("Y", 1)));
    Part part = Part.withChoice(1, Kind.CHOICE, MarkingScheme.each("1.00"), choose);
    Blueprint paper =
        Blueprint.of(
            new BlueprintPart(
                part, List.of(Cell.any(1), Cell.any(1).inBlock("X"), Cell.any(1).inBlock("Y"))));
    List<PoolEntry> pool = new ArrayList<>();
    pool.add(item("a", Kind.CHOICE, "A", null, "S"));
    pool.add(item("b", Kind.CHOICE, "A", "X", "S"));
    pool.add(item("c", Kind.CHOICE, "A", "Y", null));

    assertThat(draws(paper, pool, WHOLE)).allMatch(Impossible.class::isInstance);
    pool.add(item("d", Kind.CHOICE, "A", null, null));
    pool.add(item("e", Kind.CHOICE, "A", "X", null));
    assertThat(draws(paper, pool, WHOLE))
        .allSatisfy(
            one ->
                assertThat(selections(one).get(0).items())
                    .containsExactly(ItemRef.of("d"), ItemRef.of("e"), ItemRef.of("c")));
  }

  @Test
  void aGroupThatFitsTwoPartsTakesTheOneThatOthersLeave() {
    for (int own = 1; own <= 2; own++) {
      Cell ofB = Cell.of(Set.of("A", "B"), null, 2);
      Blueprint paper =
          new Blueprint(
              List.of(
                  part(1, Kind.CHOICE, own == 1 ? ofB : Cell.of(Set.of("A"), null, 2)),
                  part(2, Kind.CHOICE, own == 2 ? ofB : Cell.of(Set.of("A"), null, 2))));
      List<PoolEntry> pool =
          List.of(
              choice("a", "A", "S"),
              choice("b", "A", "S"),
              choice("c", "B", null),
              choice("d", "B", null));

      int other = 2 - own;
      assertThat(draws(paper, pool, WHOLE))
          .allSatisfy(
              one ->
                  assertThat(selections(one))
                      .allSatisfy(
                          form ->
                              assertThat(form.parts().get(other).items())
                                  .extracting(Chosen::item)
                                  .containsExactly(ItemRef.of("a"), ItemRef.of("b"))));
    }
  }

  @Test
  void aTornGroupIsSplitForTheAuditAndForAWeightedRule() {
    Blueprint paper =
        new Blueprint(
            List.of(part(1, Kind.CHOICE, Cell.any(1)), part(2, Kind.CHOICE, Cell.any(1))));
    List<PoolEntry> pool = List.of(choice("a", "A", "S"), choice("b", "A", "S"));
    AssemblyRequest light =
        new AssemblyRequest(paper, pool, List.of(LIGHT), AssemblyOptions.shuffled(1, 1));

    ConstraintOutcome outcome = ((Assembled) Assembler.assemble(light)).outcomes().get(0);

    assertThat(outcome.status()).isEqualTo(Status.RELAXED);
    assertThat(outcome.value(Figure.SPLIT_GROUPS)).hasValue(1);
    assertThat(draws(paper, pool, WHOLE)).allMatch(Impossible.class::isInstance);
  }

  /** Two parts whose cells overlap, and groups of two or three that fit some of them. */
  private static Blueprint paper(SeededRandom random) {
    List<BlueprintPart> parts = new ArrayList<>();
    for (int number = 1; number <= 2; number++) {
      Cell[] cells = new Cell[1 + random.below(2)];
      for (int cell = 0; cell < cells.length; cell++) {
        Set<String> topics =
            random.below(3) == 0 ? Set.of("A", "B") : Set.of(random.below(2) == 0 ? "A" : "B");
        cells[cell] = Cell.of(topics, null, 1 + random.below(2));
      }
      parts.add(part(number, Kind.CHOICE, cells));
    }
    return new Blueprint(parts);
  }

  private static List<PoolEntry> pool(SeededRandom random) {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 5 + random.below(4); number > 0; number--) {
      String stimulus = random.below(3) == 0 ? null : "s" + random.below(3);
      pool.add(choice("i" + number, random.below(2) == 0 ? "A" : "B", stimulus));
    }
    return pool;
  }

  /** Whether whole groups and single items fill all cells, by trying every seat of every item. */
  private static boolean exists(Blueprint paper, List<PoolEntry> pool) {
    List<Cell> cells = paper.parts().stream().flatMap(part -> part.cells().stream()).toList();
    int[] partOf =
        IntStream.range(0, 2)
            .flatMap(p -> IntStream.generate(() -> p).limit(paper.parts().get(p).cells().size()))
            .toArray();
    int[] room = cells.stream().mapToInt(Cell::count).toArray();
    return seats(pool, cells, partOf, room, new int[pool.size()]);
  }

  private static boolean seats(
      List<PoolEntry> pool, List<Cell> cells, int[] partOf, int[] room, int[] parts) {
    int item = (int) Arrays.stream(parts).filter(part -> part != 0).count();
    if (item == pool.size()) {
      return Arrays.stream(room).allMatch(left -> left == 0) && areWhole(pool, parts);
    }
    parts[item] = -1;
    if (seats(pool, cells, partOf, room, parts)) {
      return true;
    }
    for (int cell = 0; cell < room.length; cell++) {
      if (room[cell] > 0 && PaperRules.accepts(cells.get(cell), pool.get(item))) {
        room[cell]--;
        parts[item] = 1 + partOf[cell];
        boolean found = seats(pool, cells, partOf, room, parts);
        room[cell]++;
        if (found) {
          return true;
        }
      }
    }
    parts[item] = 0;
    return false;
  }

  private static boolean areWhole(List<PoolEntry> pool, int[] parts) {
    Map<Object, Integer> partOf = new HashMap<>();
    return IntStream.range(0, parts.length)
        .filter(item -> pool.get(item).group() != null)
        .allMatch(
            item -> {
              Integer known = partOf.putIfAbsent(pool.get(item).group().stimulus(), parts[item]);
              return known == null || known == parts[item];
            });
  }

  @Property(tries = 150, seed = "2025")
  void formsAreFoundJustWhereWholeGroupsFillTheParts(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Blueprint paper = paper(random);
    List<PoolEntry> pool = pool(random);
    boolean exists = exists(paper, pool);

    assertThat(Assembler.feasibility(paper, pool).feasible()).isEqualTo(exists);
    for (Object result : draws(paper, pool)) {
      assertThat(result instanceof Impossible).isEqualTo(!exists);
      if (exists) {
        assertThat(selections(result)).allMatch(one -> isWhole(one, pool));
      }
    }
  }
}
