package vn.benhoc.engine.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * A small random order for forms: two to five places, seven to ten items, any constraints, few of
 * them hard.
 *
 * @param kinds the options but for the solver
 */
record SmallPaper(
    Blueprint blueprint,
    List<PoolEntry> pool,
    List<Constraint> constraints,
    AssemblyOptions kinds) {

  private static final int MOST_HARD = 3;
  private static final List<String> TOPICS = List.of("A", "B", "C");
  private static final List<Level> LEVELS = List.of(Level.KNOW, Level.UNDERSTAND, Level.APPLY);

  static SmallPaper random(long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Cell[] cells = new Cell[2 + random.below(2)];
    for (int cell = 0; cell < cells.length; cell++) {
      Set<String> topics = new HashSet<>(List.of(TOPICS.get(random.below(3))));
      topics.add(TOPICS.get(random.below(3)));
      cells[cell] = Cell.of(topics, null, 1);
    }
    cells[0] = Cell.of(Set.of(), random.below(4) == 0 ? Level.KNOW : null, 1 + random.below(2));
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 7 + random.below(4); number > 0; number--) {
      pool.add(entry(number, random));
    }
    int forms = 1 + random.below(2);
    Mode mode = random.below(3) == 0 ? Mode.SHUFFLED : Mode.PARALLEL;
    return new SmallPaper(
        SmallDraws.blueprint(cells),
        pool,
        constraints(random),
        new AssemblyOptions(mode, forms, seed));
  }

  private static PoolEntry entry(int number, SeededRandom random) {
    PoolEntry entry =
        Pools.entry(
                "i" + number,
                Kind.CHOICE,
                random.below(8) == 0 ? null : TOPICS.get(random.below(3)),
                LEVELS.get(random.below(3)))
            .used(random.below(3))
            .with(traits(number, random));
    return random.below(5) == 0
        ? entry.on(new GroupPlace(StimulusRef.of("s" + random.below(2)), number))
        : entry;
  }

  private static Traits traits(int number, SeededRandom random) {
    @Nullable String author = random.below(3) == 0 ? null : "author-" + random.below(2);
    @Nullable ItemParameters parameters =
        random.below(3) == 0
            ? null
            : new ItemParameters(0.8 + random.below(5) / 10.0, random.below(7) / 10.0 - 0.3);
    @Nullable Integer seconds = random.below(4) == 0 ? null : 60 + random.below(60);
    Set<ItemRef> enemies = new HashSet<>();
    if (random.below(5) == 0) {
      enemies.add(ItemRef.of("i" + (number + 1 + random.below(3))));
    }
    return new Traits(author, parameters, seconds, enemies);
  }

  private static List<Constraint> constraints(SeededRandom random) {
    int time = 60 * (2 + random.below(5));
    List<Constraint> all = new ArrayList<>();
    all.add(new Constraint.EnemiesApart(strength(random)));
    all.add(new Constraint.GroupsWhole(strength(random)));
    all.add(new Constraint.AuthorShare(40 + random.below(30), strength(random)));
    all.add(new Constraint.ExposureCap(1 + random.below(4), strength(random)));
    all.add(
        new Constraint.TotalTime(
            Duration.ofSeconds(time), Duration.ofSeconds(time + 60), strength(random)));
    all.add(
        new Constraint.EqualDifficulty(
            2 + random.below(20), 2 + random.below(40), strength(random)));
    all.add(new Constraint.Overlap(random.below(3), strength(random)));
    all.add(new Constraint.NotSeenBefore(1, strength(random)));
    all.removeIf(any -> random.below(2) == 0);
    random.shuffle(all);
    while (all.stream().filter(one -> one.strength().isHard()).count() > MOST_HARD) {
      all.remove(0);
    }
    return all;
  }

  private static Strength strength(SeededRandom random) {
    return random.below(3) == 0 ? Strength.HARD : Strength.weighted(1 + random.below(9));
  }

  PaperRules rules() {
    return new PaperRules(blueprint, pool);
  }

  /** How many selections there are. */
  int drawn() {
    return kinds.mode() == Mode.SHUFFLED ? 1 : kinds.forms();
  }

  /** The constraints that can apply, in order. */
  List<Constraint> applying() {
    return constraints.stream()
        .filter(one -> !(one instanceof Constraint.NotSeenBefore))
        .filter(
            one ->
                drawn() > 1
                    || !(one instanceof Constraint.Overlap)
                        && !(one instanceof Constraint.EqualDifficulty))
        .toList();
  }

  SmallPaper hardOnly() {
    return with(constraints.stream().filter(one -> one.strength().isHard()).toList());
  }

  /** Without what no paper can be asked for. */
  SmallPaper ofForms() {
    return with(without(Constraint.NotSeenBefore.class));
  }

  /** Without what no candidate's form can be asked for. */
  SmallPaper ofCandidates() {
    return with(without(Constraint.Overlap.class));
  }

  private List<Constraint> without(Class<? extends Constraint> hard) {
    return constraints.stream()
        .filter(one -> !hard.isInstance(one) || !one.strength().isHard())
        .toList();
  }

  SmallPaper with(List<Constraint> others) {
    return new SmallPaper(blueprint, pool, others, kinds);
  }

  AssemblyResult draw(Solver solver) {
    return Assembler.assemble(new AssemblyRequest(blueprint, pool, constraints, kinds.by(solver)));
  }

  AssemblyResult drawReversed(Solver solver) {
    List<PoolEntry> reversed = new ArrayList<>(pool);
    Collections.reverse(reversed);
    return Assembler.assemble(
        new AssemblyRequest(blueprint, reversed, constraints, kinds.by(solver)));
  }

  /**
   * Whether there are forms under these constraints, by trying everything. Groups count as whole
   * unless they are asked to be whole by weight alone and the list leaves that out.
   */
  boolean exists(List<Constraint> kept) {
    List<Constraint> all = new ArrayList<>(kept);
    if (constraints.stream().noneMatch(Constraint.GroupsWhole.class::isInstance)) {
      all.add(new Constraint.GroupsWhole(Strength.HARD));
    }
    PaperRules rules = rules();
    Predicate<List<List<PoolEntry>>> right =
        forms -> all.stream().allMatch(one -> rules.keeps(one, forms));
    List<List<PoolEntry>> single = new ArrayList<>();
    choose(new ArrayList<>(), 0, single);
    single.removeIf(form -> !right.test(List.of(form)));
    return beside(new ArrayList<>(), 0, single, right);
  }

  private boolean beside(
      List<List<PoolEntry>> forms,
      int from,
      List<List<PoolEntry>> single,
      Predicate<List<List<PoolEntry>>> right) {
    if (forms.size() == drawn()) {
      return true;
    }
    for (int next = from; next < single.size(); next++) {
      forms.add(single.get(next));
      if (right.test(forms) && beside(forms, next, single, right)) {
        return true;
      }
      forms.remove(forms.size() - 1);
    }
    return false;
  }

  /** All sets of items that fill the cells in some way. */
  private void choose(List<PoolEntry> chosen, int from, List<List<PoolEntry>> found) {
    if (chosen.size() == blueprint.itemCount()) {
      int[] room = rules().cells().stream().mapToInt(Cell::count).toArray();
      if (seats(chosen, 0, room)) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    for (int next = from; next < pool.size(); next++) {
      chosen.add(pool.get(next));
      choose(chosen, next + 1, found);
      chosen.remove(chosen.size() - 1);
    }
  }

  private boolean seats(List<PoolEntry> chosen, int next, int[] room) {
    if (next == chosen.size()) {
      return true;
    }
    for (int cell = 0; cell < room.length; cell++) {
      if (room[cell] > 0 && PaperRules.accepts(rules().cells().get(cell), chosen.get(next))) {
        room[cell]--;
        boolean seated = seats(chosen, next + 1, room);
        room[cell]++;
        if (seated) {
          return true;
        }
      }
    }
    return false;
  }
}
