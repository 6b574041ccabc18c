package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Draws the items of one form from units in an order of preference, looking at cells and groups
 * alone.
 *
 * <p>First every unit is tried in order; a group that does not fit whole is skipped. Where that
 * does not fill the form, the choice of groups is searched depth first with a bound (the form
 * filled as if groups could be split), so the best choice is found unless it takes more than
 * {@value #STEPS} steps.
 */
final class FormDraw {

  private static final int STEPS = 2_000;

  private final CompiledPool pool;
  private final int[] order;
  private final int[] singles;
  private final int[] groups;
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
    this.groups = Arrays.stream(order).filter(this::isGroup).toArray();
    this.singles =
        Arrays.stream(order)
            .filter(unit -> !isGroup(unit))
            .map(unit -> pool.membersOf(unit)[0])
            .filter(firstOfEachSort())
            .toArray();
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
    if (!best.isFull() && groups.length > 0) {
      search(0, Seating.ofForm(pool));
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
        Seating tried = seating.copy();
        seating = tried.seatAll(members) ? tried : seating;
      } else {
        int sort = pool.sortOf(members[0]);
        spent[sort] = spent[sort] || !seating.seat(members[0]);
      }
    }
    return seating;
  }

  private void search(int next, Seating chosen) {
    steps++;
    Seating filled = chosen.copy();
    filled.fill(singles);
    if (filled.open() < best.open()) {
      best = filled;
    }
    if (next == groups.length || steps > STEPS || !canImprove(filled, next)) {
      return;
    }
    Seating with = chosen.copy();
    if (with.seatAll(pool.membersOf(groups[next]))) {
      search(next + 1, with);
    }
    search(next + 1, chosen);
  }

  private boolean canImprove(Seating filled, int next) {
    Seating bound = filled.copy();
    for (int group = next; group < groups.length; group++) {
      bound.fill(pool.membersOf(groups[group]));
    }
    return bound.open() < best.open();
  }
}
