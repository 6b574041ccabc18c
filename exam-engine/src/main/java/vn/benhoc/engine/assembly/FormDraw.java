package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the items of one form from units in an order of preference.
 *
 * <p>First every unit is tried in order; a group that does not fit whole is skipped. Where that
 * does not fill the form, the choice of groups is searched depth first with a bound (the form
 * filled as if groups could be split), so the best choice is found unless it takes more than
 * {@value #STEPS} steps.
 */
final class FormDraw {

  private static final int STEPS = 2_000;

  private final int[] capacities;
  private final List<Unit> order;
  private final List<Candidate> singles;
  private final List<Unit> groups;
  private Matching best;
  private int steps;

  FormDraw(int[] capacities, List<Unit> order) {
    this.capacities = capacities;
    this.order = order;
    this.best = new Matching(capacities);
    this.groups = order.stream().filter(Unit::isGroup).toList();
    this.singles = firstOfEachSort(order, Arrays.stream(capacities).sum());
  }

  /** The fullest form found. */
  Matching draw() {
    best = inOrder();
    if (!best.isFull() && !groups.isEmpty()) {
      search(0, new Matching(capacities));
    }
    return best;
  }

  private Matching inOrder() {
    Matching matching = new Matching(capacities);
    Set<List<Integer>> spent = new HashSet<>();
    for (Unit unit : order) {
      if (matching.isFull()) {
        break;
      }
      if (unit.isGroup()) {
        Matching tried = matching.copy();
        matching = tried.placeAll(unit.members()) ? tried : matching;
      } else {
        placeUnlessSpent(matching, unit.first(), spent);
      }
    }
    return matching;
  }

  private void search(int next, Matching chosen) {
    steps++;
    Matching filled = chosen.copy();
    fill(filled, singles);
    if (filled.size() > best.size()) {
      best = filled;
    }
    if (next == groups.size() || steps > STEPS || !canImprove(filled, next)) {
      return;
    }
    Matching with = chosen.copy();
    if (with.placeAll(groups.get(next).members())) {
      search(next + 1, with);
    }
    search(next + 1, chosen);
  }

  private boolean canImprove(Matching filled, int next) {
    Matching bound = filled.copy();
    for (Unit group : groups.subList(next, groups.size())) {
      fill(bound, group.members());
    }
    return bound.size() > best.size();
  }

  /** Places as many of the candidates as possible, each for itself. */
  static void fill(Matching matching, List<Candidate> candidates) {
    Set<List<Integer>> spent = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (matching.isFull()) {
        return;
      }
      placeUnlessSpent(matching, candidate, spent);
    }
  }

  /** What can't be placed once can't be placed later, nor can anything with the same bins. */
  private static void placeUnlessSpent(
      Matching matching, Candidate candidate, Set<List<Integer>> spent) {
    if (!spent.contains(candidate.bins()) && !matching.place(candidate)) {
      spent.add(candidate.bins());
    }
  }

  /** The single items in order, of each sort no more than a form can take. */
  private static List<Candidate> firstOfEachSort(List<Unit> order, int most) {
    Map<List<Integer>, Integer> seen = new HashMap<>();
    List<Candidate> kept = new ArrayList<>();
    for (Unit unit : order) {
      if (!unit.isGroup() && seen.merge(unit.first().bins(), 1, Integer::sum) <= most) {
        kept.add(unit.first());
      }
    }
    return kept;
  }
}
