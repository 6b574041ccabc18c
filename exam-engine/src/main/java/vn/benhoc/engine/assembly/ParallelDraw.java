package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws forms with items of their own, looking at cells, groups, supply and cost alone. In three
 * steps: each form gets the groups it needs, least used first; then single items are matched with
 * the open places of all forms at once, each item at most once, so that as many different items as
 * possible are used; where the pool is too small for that, each form is completed with the items
 * used least so far.
 *
 * <p>Where the supply is so short that a form stays open that way, the forms are drawn one after
 * the other instead, each from the items of which most are left: what may stand in every form has
 * to. This too can miss forms.
 */
final class ParallelDraw {

  private final DrawProblem problem;
  private final CompiledPool pool;
  private final int[] uses;
  private final int[] byCost;

  ParallelDraw(DrawProblem problem) {
    this.problem = problem;
    this.pool = problem.pool();
    this.uses = new int[pool.size()];
    int[] costs = IntStream.range(0, pool.units()).map(this::cost).toArray();
    this.byCost =
        IntStream.range(0, pool.units())
            .boxed()
            .sorted(Comparator.comparingInt(unit -> costs[unit]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** Every form by place; empty if the supply did not last. */
  Optional<List<int[]>> draw() {
    return drawTogether().or(this::drawInTurn);
  }

  private Optional<List<int[]>> drawInTurn() {
    Arrays.fill(uses, 0);
    List<int[]> forms = new ArrayList<>();
    for (int form = 0; form < problem.forms(); form++) {
      Seating drawn = new FormDraw(pool, mostLeftFirst()).draw();
      if (!drawn.isFull()) {
        return Optional.empty();
      }
      drawn.items().forEach(item -> uses[item]++);
      forms.add(drawn.places());
    }
    return Optional.of(forms);
  }

  private int[] mostLeftFirst() {
    return Arrays.stream(byCost)
        .filter(unit -> least(unit) > 0)
        .boxed()
        .sorted(Comparator.comparingInt(unit -> -least(unit)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Optional<List<int[]>> drawTogether() {
    List<Seating> withGroups = new ArrayList<>();
    for (int form = 0; form < problem.forms(); form++) {
      Seating drawn = new FormDraw(pool, units()).draw();
      if (!drawn.isFull()) {
        return Optional.empty();
      }
      drawn.items().stream().filter(pool::isGrouped).forEach(item -> uses[item]++);
      withGroups.add(groupsAlone(drawn));
    }
    deal(withGroups);
    List<int[]> forms = new ArrayList<>();
    for (Seating form : withGroups) {
      complete(form);
      if (!form.isFull()) {
        return Optional.empty();
      }
      forms.add(form.places());
    }
    return Optional.of(forms);
  }

  private Seating groupsAlone(Seating drawn) {
    Seating form = Seating.ofForm(pool);
    List<List<Integer>> bins = drawn.byBin();
    for (int bin = 0; bin < bins.size(); bin++) {
      for (int item : bins.get(bin)) {
        if (pool.isGrouped(item)) {
          form.put(item, bin);
        }
      }
    }
    return form;
  }

  /** Deals single items to the open places of all forms, each at most once. */
  private void deal(List<Seating> forms) {
    Seating joint = Seating.ofForms(pool, forms.size());
    for (int bin = 0; bin < pool.demands().size(); bin++) {
      int number = bin;
      int open = forms.stream().mapToInt(form -> form.room(number)).sum();
      joint.close(bin, joint.room(bin) - open);
    }
    joint.fill(singles());
    List<List<Integer>> bins = joint.byBin();
    for (int bin = 0; bin < bins.size(); bin++) {
      deal(bins.get(bin), bin, forms);
    }
  }

  private void deal(List<Integer> items, int bin, List<Seating> forms) {
    int form = 0;
    for (int item : items) {
      while (forms.get(form).room(bin) == 0) {
        form = (form + 1) % forms.size();
      }
      forms.get(form).put(item, bin);
      form = (form + 1) % forms.size();
      uses[item]++;
    }
  }

  private void complete(Seating form) {
    if (form.isFull()) {
      return;
    }
    Set<Integer> before = new HashSet<>(form.items());
    form.fill(Arrays.stream(singles()).filter(item -> !before.contains(item)).toArray());
    form.items().stream().filter(item -> !before.contains(item)).forEach(item -> uses[item]++);
  }

  private int[] singles() {
    return Arrays.stream(units())
        .filter(unit -> pool.membersOf(unit).length == 1)
        .map(unit -> pool.membersOf(unit)[0])
        .toArray();
  }

  /** The units in supply, those used least on this paper first, then the cheapest. */
  private int[] units() {
    int[] behind = new int[problem.forms() + 2];
    for (int unit : byCost) {
      behind[uses(unit) + 1]++;
    }
    for (int use = 1; use < behind.length; use++) {
      behind[use] += behind[use - 1];
    }
    int[] units = new int[byCost.length];
    for (int unit : byCost) {
      units[behind[uses(unit)]++] = unit;
    }
    return Arrays.stream(units).filter(unit -> least(unit) > 0).toArray();
  }

  private int uses(int unit) {
    return uses[pool.membersOf(unit)[0]];
  }

  /** In how many more forms all members of a unit may stand. */
  private int least(int unit) {
    int least = Integer.MAX_VALUE;
    for (int item : pool.membersOf(unit)) {
      least = Math.min(least, problem.supply()[item] - uses[item]);
    }
    return least;
  }

  private int cost(int unit) {
    return Arrays.stream(pool.membersOf(unit)).map(item -> problem.cost()[item]).max().orElse(0);
  }
}
