package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.benhoc.engine.random.SeededRandom;

/** Small random problems against trying everything. */
class ExactSolverPropertiesTest {

  private final ExactSolver solver = new ExactSolver(SmallDraws.blind());

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 300)
  void formsAreFoundIfAndOnlyIfThereAreAny(@ForAll("seeds") long seed) {
    DrawProblem problem = SmallDraws.random(seed);

    Solution solution = solver.solve(problem);

    if (SmallDraws.exists(problem)) {
      assertThat(solution).isInstanceOf(Solution.Found.class);
    } else {
      assertThat(solution).isEqualTo(new Solution.None(true));
    }
  }

  @Property(tries = 150)
  void everyFormFoundIsRight(@ForAll("seeds") long seed) {
    DrawProblem problem = SmallDraws.random(seed);
    if (!(solver.solve(problem) instanceof Solution.Found found)) {
      return;
    }

    assertThat(found.forms()).hasSize(problem.forms());
    List<Set<Integer>> forms =
        found.forms().stream().map(f -> Set.copyOf(Arrays.stream(f).boxed().toList())).toList();
    for (int form = 0; form < forms.size(); form++) {
      assertThat(SmallDraws.isRight(problem, found.forms().get(form))).isTrue();
      for (Set<Integer> other : forms.subList(0, form)) {
        assertThat(forms.get(form).stream().filter(other::contains).count())
            .isLessThanOrEqualTo(problem.overlap());
      }
    }
    for (int item = 0; item < problem.pool().size(); item++) {
      int counted = item;
      assertThat(forms.stream().filter(form -> form.contains(counted)).count())
          .isLessThanOrEqualTo(problem.supply()[item]);
    }
  }

  @Property(tries = 200)
  void formsCloseToEachOtherAreFoundIfAndOnlyIfThereAreAny(@ForAll("seeds") long seed) {
    DrawProblem problem = SmallDraws.random(seed);
    int percent = SeededRandom.of(seed).below(6);
    CompiledPool pool = problem.pool();

    Solution solution = solver.solveTogether(problem, List.of(new Spread(0, 3, percent)));

    boolean exists =
        SmallDraws.exists(
            problem,
            (one, other) -> {
              long first = one.stream().mapToLong(item -> pool.amount(0, item, 0)).sum();
              long second = other.stream().mapToLong(item -> pool.amount(0, item, 0)).sum();
              double larger = Math.max(first, second);
              return larger <= Math.min(first, second) * (1 + percent / 100.0) + 3 + 1e-9;
            });
    assertThat(solution instanceof Solution.Found).isEqualTo(exists);
    assertThat(solution).isNotEqualTo(new Solution.None(false));
  }
}
