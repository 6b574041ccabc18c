package vn.benhoc.engine.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
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

/** Small problems of drawing, random ones among them, and what trying everything says of them. */
final class SmallDraws {

  private static final List<String> TOPICS = List.of("A", "B", "C");
  private static final List<Constraint> MEASURED =
      List.of(
          new Constraint.EnemiesApart(Strength.HARD),
          new Constraint.AuthorShare(50, Strength.HARD),
          new Constraint.TotalTime(Duration.ZERO, Duration.ofHours(9), Strength.HARD),
          Constraint.EqualDifficulty.standard());

  private SmallDraws() {}

  /** A search that never finds anything. */
  static FormSolver blind() {
    return problem -> new Solution.None(false);
  }

  static Blueprint blueprint(Cell... cells) {
    int count = Arrays.stream(cells).mapToInt(Cell::count).sum();
    Part part = Part.of(1, Kind.CHOICE, count, MarkingScheme.each("0.25"));
    return Blueprint.of(new BlueprintPart(part, List.of(cells)));
  }

  static PoolEntry item(String name, String topic, int seconds, String... enemies) {
    Set<ItemRef> apart = new HashSet<>();
    Arrays.stream(enemies).forEach(enemy -> apart.add(ItemRef.of(enemy)));
    return Pools.entry(name, Kind.CHOICE, topic, Level.KNOW)
        .with(new Traits(null, null, seconds, apart));
  }

  static CompiledPool compile(Blueprint blueprint, List<PoolEntry> pool) {
    return PoolCompiler.compile(blueprint, pool, MEASURED);
  }

  /** Every item in so many forms, the first ones preferred. */
  static DrawProblem problem(CompiledPool pool, int forms, int supply, Window... windows) {
    int[] supplies = new int[pool.size()];
    Arrays.fill(supplies, supply);
    int[] cost = IntStream.range(0, pool.size()).toArray();
    return new DrawProblem(
        pool, forms, supplies, cost, List.of(windows), pool.places(), SeededRandom.of(1));
  }

  /** The same problem with another overlap. */
  static DrawProblem sharing(DrawProblem problem, int overlap) {
    return new DrawProblem(
        problem.pool(),
        problem.forms(),
        problem.supply(),
        problem.cost(),
        problem.windows(),
        overlap,
        problem.random());
  }

  /** One to three forms of a few places from six to ten items, with everything that can bind. */
  static DrawProblem random(long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Cell[] cells = new Cell[1 + random.below(3)];
    for (int cell = 0; cell < cells.length; cell++) {
      Set<String> topics = Set.of(TOPICS.get(random.below(3)), "X" + random.below(2));
      cells[cell] = Cell.of(topics, null, 1 + random.below(2));
    }
    cells[0] = Cell.of(Set.copyOf(TOPICS), null, 1 + random.below(2));
    CompiledPool pool = compile(blueprint(cells), items(random));
    int forms = 1 + random.below(3);
    int[] supply = IntStream.range(0, pool.size()).map(item -> (1 + random.below(7)) / 3).toArray();
    int[] cost = IntStream.range(0, pool.size()).map(item -> random.below(9)).toArray();
    int overlap = random.below(pool.places() + 1);
    return new DrawProblem(
        pool, forms, supply, cost, windows(pool, random), overlap, SeededRandom.of(seed));
  }

  private static List<PoolEntry> items(SeededRandom random) {
    List<PoolEntry> items = new ArrayList<>();
    for (int number = 6 + random.below(5); number > 0; number--) {
      String author = random.below(3) == 0 ? "Lan" : random.below(2) == 0 ? "Minh" : null;
      Set<ItemRef> enemies =
          random.below(6) == 0 ? Set.of(ItemRef.of("i" + (number - 1))) : Set.of();
      PoolEntry entry =
          Pools.entry(
                  "i" + number,
                  Kind.CHOICE,
                  TOPICS.get(random.below(3)),
                  random.below(2) == 0 ? Level.KNOW : Level.APPLY)
              .with(new Traits(author, null, 60 + random.below(60), enemies));
      boolean grouped = random.below(6) == 0;
      StimulusRef stimulus = StimulusRef.of("s" + random.below(2));
      items.add(grouped ? entry.on(new GroupPlace(stimulus, number)) : entry);
    }
    return items;
  }

  /** A narrow window of seconds and one of score, both around something that can be met. */
  private static List<Window> windows(CompiledPool pool, SeededRandom random) {
    List<Window> windows = new ArrayList<>();
    for (int measure : new int[] {0, 5}) {
      long sum = 0;
      for (int place = 0; place < pool.places() && pool.size() > 0; place++) {
        sum += pool.amount(measure, random.below(pool.size()), pool.binOfPlace(place));
      }
      long width = sum * (4 + random.below(30)) / 100;
      windows.add(new Window(measure, sum - width, sum + width, Strength.HARD));
    }
    return windows;
  }

  /** Whether there are forms that solve the problem, by trying everything. */
  static boolean exists(DrawProblem problem) {
    return exists(problem, (one, other) -> true);
  }

  /** Whether there are forms of which any two may stand beside each other. */
  static boolean exists(DrawProblem problem, BiPredicate<Set<Integer>, Set<Integer>> beside) {
    return new Chooser(problem, sets(problem), beside).choose(new ArrayList<>(), 0);
  }

  private record Chooser(
      DrawProblem problem,
      List<Set<Integer>> sets,
      BiPredicate<Set<Integer>, Set<Integer>> beside) {

    boolean choose(List<Set<Integer>> chosen, int from) {
      if (chosen.size() == problem.forms()) {
        return true;
      }
      for (int next = from; next < sets.size(); next++) {
        Set<Integer> set = sets.get(next);
        boolean close = chosen.stream().allMatch(other -> beside.test(set, other));
        chosen.add(set);
        if (close && fits(problem, chosen, set) && choose(chosen, next)) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
      }
      return false;
    }
  }

  private static boolean fits(DrawProblem problem, List<Set<Integer>> chosen, Set<Integer> last) {
    boolean supplied =
        last.stream()
            .allMatch(
                item ->
                    chosen.stream().filter(form -> form.contains(item)).count()
                        <= problem.supply()[item]);
    return supplied
        && chosen.subList(0, chosen.size() - 1).stream()
            .allMatch(form -> form.stream().filter(last::contains).count() <= problem.overlap());
  }

  /** The sets of items of all forms that are right for themselves. */
  private static List<Set<Integer>> sets(DrawProblem problem) {
    List<int[]> forms = new ArrayList<>();
    fill(problem, new int[problem.pool().places()], 0, forms);
    return forms.stream()
        .map(form -> Set.copyOf(Arrays.stream(form).boxed().toList()))
        .distinct()
        .toList();
  }

  private static void fill(DrawProblem problem, int[] form, int place, List<int[]> forms) {
    if (place == form.length) {
      if (isRight(problem, form)) {
        forms.add(form.clone());
      }
      return;
    }
    for (int item = 0; item < problem.pool().size(); item++) {
      int candidate = item;
      boolean used = Arrays.stream(form, 0, place).anyMatch(one -> one == candidate);
      if (!used && fitsPlace(problem.pool(), item, place)) {
        form[place] = item;
        fill(problem, form, place + 1, forms);
      }
    }
  }

  private static boolean fitsPlace(CompiledPool pool, int item, int place) {
    int bin = pool.binOfPlace(place);
    return pool.demands().get(bin).accepts(pool.entry(item));
  }

  /** Groups, enemies, authors and windows, read from the entries and not from quotas or units. */
  static boolean isRight(DrawProblem problem, int[] form) {
    CompiledPool pool = problem.pool();
    List<PoolEntry> entries = Arrays.stream(form).mapToObj(pool::entry).toList();
    Set<ItemRef> refs = new HashSet<>(entries.stream().map(PoolEntry::ref).toList());
    boolean whole =
        IntStream.range(0, pool.size())
            .mapToObj(pool::entry)
            .filter(other -> other.group() != null && !refs.contains(other.ref()))
            .noneMatch(
                other ->
                    entries.stream()
                        .anyMatch(
                            one ->
                                one.group() != null
                                    && one.group().stimulus().equals(other.group().stimulus())));
    boolean apart =
        entries.stream().noneMatch(one -> one.traits().enemies().stream().anyMatch(refs::contains));
    boolean shared =
        entries.stream()
            .filter(one -> one.traits().author() != null)
            .allMatch(
                one ->
                    entries.stream()
                            .filter(o -> one.traits().author().equals(o.traits().author()))
                            .count()
                        <= Math.max(1, form.length / 2));
    return whole && apart && shared && problem.windows().stream().allMatch(w -> in(w, pool, form));
  }

  private static boolean in(Window window, CompiledPool pool, int[] form) {
    long sum = 0;
    for (int place = 0; place < form.length; place++) {
      sum += pool.amount(window.measure(), form[place], pool.binOfPlace(place));
    }
    return sum >= window.least() && sum <= window.most();
  }
}
