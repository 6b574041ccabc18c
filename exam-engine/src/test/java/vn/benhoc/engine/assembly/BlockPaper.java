package vn.benhoc.engine.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
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
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * A small random order for forms with one or two parts whose blocks X and Y are chosen from, beside
 * a part that takes items of any block. All items are choices and tell their time.
 */
record BlockPaper(
    Blueprint blueprint,
    List<PoolEntry> pool,
    List<Constraint> constraints,
    AssemblyOptions kinds) {

  private static final String[] BLOCKS = {"X", "Y"};

  static BlockPaper random(long seed) {
    SeededRandom random = SeededRandom.of(seed);
    List<BlueprintPart> parts = new ArrayList<>();
    Part open = Part.of(1, Kind.CHOICE, 1, MarkingScheme.each("0.25"));
    parts.add(new BlueprintPart(open, List.of(Cell.any(1))));
    parts.add(choosing(2, 1));
    if (random.below(3) == 0) {
      parts.add(choosing(3, 0));
    }
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 7 + random.below(4); number > 0; number--) {
      pool.add(entry(number, random));
    }
    int forms = 1 + random.below(2);
    return new BlockPaper(
        new Blueprint(parts),
        pool,
        constraints(random),
        new AssemblyOptions(Mode.PARALLEL, forms, seed));
  }

  private static BlueprintPart choosing(int number, int common) {
    BlockChoice choice = new BlockChoice(common, List.of(new Block("X", 1), new Block("Y", 1)));
    Part part = Part.withChoice(number, Kind.CHOICE, MarkingScheme.each("0.50"), choice);
    List<Cell> cells = new ArrayList<>();
    if (common > 0) {
      cells.add(Cell.any(common));
    }
    cells.add(Cell.any(1).inBlock("X"));
    cells.add(Cell.any(1).inBlock("Y"));
    return new BlueprintPart(part, cells);
  }

  private static PoolEntry entry(int number, SeededRandom random) {
    @Nullable String block = number % 4 == 0 ? null : BLOCKS[number % 2];
    @Nullable String author = random.below(3) == 0 ? null : "author-" + random.below(2);
    ItemParameters curve =
        new ItemParameters(0.8 + random.below(5) / 10.0, random.below(7) / 10.0 - 0.3);
    return PoolEntry.of(
            ItemRef.of("i" + number), Facets.of(Kind.CHOICE, "A", Level.KNOW).inBlock(block))
        .with(new Traits(author, curve, 60 + random.below(60), Set.of()));
  }

  private static List<Constraint> constraints(SeededRandom random) {
    int time = 30 * (6 + random.below(7));
    List<Constraint> all = new ArrayList<>();
    all.add(new Constraint.AuthorShare(34 + random.below(30), strength(random)));
    all.add(
        new Constraint.TotalTime(
            Duration.ofSeconds(time), Duration.ofSeconds(time + 60), strength(random)));
    all.add(
        new Constraint.EqualDifficulty(
            4 + random.below(20), 4 + random.below(40), strength(random)));
    all.removeIf(any -> random.below(3) == 0);
    return all;
  }

  private static Strength strength(SeededRandom random) {
    return random.below(2) == 0 ? Strength.HARD : Strength.weighted(1 + random.below(9));
  }

  BlockRules rules() {
    return new BlockRules(blueprint, pool);
  }

  AssemblyResult draw(Solver solver) {
    return Assembler.assemble(new AssemblyRequest(blueprint, pool, constraints, kinds.by(solver)));
  }

  /** Whether equal difficulty, which not every pool can give, is not a must. */
  boolean isFree() {
    return constraints.stream()
        .noneMatch(one -> one instanceof Constraint.EqualDifficulty && one.strength().isHard());
  }

  /** Whether there is a form that keeps what is hard of one form, by trying everything. */
  boolean exists() {
    BlockRules rules = rules();
    List<Constraint> hard =
        constraints.stream()
            .filter(one -> one.strength().isHard())
            .filter(one -> !(one instanceof Constraint.EqualDifficulty))
            .toList();
    return rules.fillings().stream()
        .anyMatch(form -> hard.stream().allMatch(one -> rules.keeps(one, List.of(form))));
  }
}
