package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks drawn forms against a problem from scratch, in whole numbers. Every window and quota
 * counts, whatever its strength. Stateless once made.
 *
 * @param problem what was asked
 */
record FormCheck(DrawProblem problem) {

  /** Whether the forms are what the problem asks for. */
  boolean accepts(List<int[]> forms) {
    return forms.size() == problem.forms()
        && forms.stream().allMatch(this::accepts)
        && withinSupply(forms)
        && withinOverlap(forms);
  }

  private boolean accepts(int[] form) {
    CompiledPool pool = problem.pool();
    if (form.length != pool.places() || Arrays.stream(form).distinct().count() != form.length) {
      return false;
    }
    for (int place = 0; place < form.length; place++) {
      if (Arrays.binarySearch(pool.binsOf(form[place]), pool.binOfPlace(place)) < 0) {
        return false;
      }
    }
    Map<Integer, Integer> seats = pool.seats(form);
    return unitsWhole(form, seats) && quotasHold(seats) && windowsHold(form);
  }

  /** Whether with each item all of its unit stand in the same section. */
  private boolean unitsWhole(int[] form, Map<Integer, Integer> seats) {
    CompiledPool pool = problem.pool();
    return Arrays.stream(form)
        .allMatch(
            item ->
                Arrays.stream(pool.membersOf(pool.unitOf(item)))
                    .allMatch(mate -> isBeside(seats.get(mate), seats.get(item))));
  }

  private boolean isBeside(@Nullable Integer one, @Nullable Integer other) {
    Sections sections = problem.pool().sections();
    return one != null && other != null && sections.of(one) == sections.of(other);
  }

  private boolean quotasHold(Map<Integer, Integer> seats) {
    return problem.pool().quotas().stream().allMatch(quota -> quota.isKept(seats));
  }

  private boolean windowsHold(int[] form) {
    CompiledPool pool = problem.pool();
    for (Window window : problem.windows()) {
      long sum = 0;
      for (int place = 0; place < form.length; place++) {
        sum += pool.amount(window.measure(), form[place], pool.binOfPlace(place));
      }
      if (window.miss(sum) > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean withinSupply(List<int[]> forms) {
    int[] left = problem.supply().clone();
    return forms.stream().flatMapToInt(Arrays::stream).allMatch(item -> --left[item] >= 0);
  }

  private boolean withinOverlap(List<int[]> forms) {
    for (int one = 0; one < forms.size(); one++) {
      Set<Integer> items = new HashSet<>(Arrays.stream(forms.get(one)).boxed().toList());
      for (int[] other : forms.subList(0, one)) {
        if (Arrays.stream(other).filter(items::contains).count() > problem.overlap()) {
          return false;
        }
      }
    }
    return true;
  }
}
