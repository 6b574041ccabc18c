package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Draws the items of one form from units in an order of preference, looking at cells and groups
 * alone.
 *
 * <p>First every unit is tried in order; a group that does not fit whole is skipped. Where that
 * does not fill the form, the choice of groups is searched depth first with a bound (the form
 * filled as if groups could be split). Groups that fit the same bins are alike there, so the best
 * choice is found unless it takes more than {@value #STEPS} steps.
 */
final class FormDraw {

  private static final int STEPS = 2_000;

  private final CompiledPool pool;
  private final int[] order;
  private final int[] singles;
  private final List<int[]> classes;
  private Seating best;
  private int steps;

  /**
   * A draw.
   *
   * @param order the units that may be used, the preferred ones first
   */
  FormDraw(CompiledPool pool, int[] order) {
    this.pool = pool;
    this.order = order;
    this.best = Seating.ofForm(pool);
    this.classes = classes();
    this.singles =
        Arrays.stream(order)
            .filter(unit -> !isGroup(unit))
            .map(unit -> pool.membersOf(unit)[0])
            .filter(firstOfEachSort())
            .toArray();
  }

  /** The groups whose members fit the same bins, in the order of preference. */
  private List<int[]> classes() {
    Map<List<Integer>, List<Integer>> bySorts = new LinkedHashMap<>();
    for (int unit : order) {
      if (isGroup(unit)) {
        List<Integer> sorts =
            Arrays.stream(pool.membersOf(unit)).map(pool::sortOf).sorted().boxed().toList();
        bySorts.computeIfAbsent(sorts, key -> new ArrayList<>()).add(unit);
      }
    }
    return bySorts.values().stream()
        .map(alike -> alike.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private boolean isGroup(int unit) {
    return pool.membersOf(unit).length > 1;
  }

  /** Of each sort no more than a form can take. */
  private IntPredicate firstOfEachSort() {
    int[] seen = new int[pool.sorts()];
    return item -> seen[pool.sortOf(item)]++ < pool.places();
  }

  /** The fullest form found. */
  Seating draw() {
    best = inOrder();
    if (!best.isFull() && !classes.isEmpty()) {
      search(0, 0, Seating.ofForm(pool));
    }
    return best;
  }

  /** Whether it is certain that no form is fuller. */
  boolean isCertain() {
    return steps <= STEPS;
  }

  private Seating inOrder() {
    Seating seating = Seating.ofForm(pool);
    boolean[] spent = new boolean[pool.sorts()];
    for (int unit : order) {
      if (seating.isFull()) {
        break;
      }
      int[] members = pool.membersOf(unit);
      if (members.length > 1) {
        seating = withGroup(seating, members);
      } else {
        int sort = pool.sortOf(members[0]);
        spent[sort] = spent[sort] || !seating.seat(members[0]);
      }
    }
    return seating;
  }

  /** Seats a group in the first section that has room for it, if any has. */
  private Seating withGroup(Seating seating, int[] members) {
    for (int section = 0; section < pool.sections().count(); section++) {
      if (pool.sections().holds(section, pool.sortOf(members[0]))) {
        Seating tried = seating.copy();
        if (tried.seatAll(members, section)) {
          return tried;
        }
      }
    }
    return seating;
  }

  /** Takes one more group of a class, as often as it can, or none; groups of a class are alike. */
  private void search(int number, int used, Seating chosen) {
    steps++;
    Seating filled = chosen.copy();
    filled.fill(singles);
    if (filled.open() < best.open()) {
      best = filled;
    }
    if (number == classes.size() || steps > STEPS || !canImprove(filled, number, used)) {
      return;
    }
    int[] units = classes.get(number);
    for (int section = 0; used < units.length && section < pool.sections().count(); section++) {
      Seating with = chosen.copy();
      if (with.seatAll(pool.membersOf(units[used]), section)) {
        search(number, used + 1, with);
      }
    }
    search(number + 1, 0, chosen);
  }

  private boolean canImprove(Seating filled, int number, int used) {
    Seating bound = filled.copy();
    for (int next = number; next < classes.size(); next++) {
      int[] units = classes.get(next);
      int from = next == number ? used : 0;
      for (int unit = from; unit < Math.min(units.length, from + pool.places()); unit++) {
        bound.fill(pool.membersOf(units[unit]));
      }
    }
    return bound.open() < best.open();
  }
}
