package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.assembly.AssemblerTest.ofChoices;
import static vn.benhoc.engine.assembly.AssemblerTest.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** Equally difficult forms from pools in which no form is as difficult as the mean. */
class EqualTargetsTest {

  private static final Constraint APART = new Constraint.Overlap(0, Strength.HARD);

  /** The first half easy and quick, the second half hard and slow. */
  static List<PoolEntry> halves(int items) {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < items; number++) {
      boolean easy = number < items / 2;
      ItemParameters parameters = new ItemParameters(1, easy ? -2 : 2);
      pool.add(
          SmallDraws.item("i%04d".formatted(number), "A", 60)
              .with(new Traits(null, parameters, easy ? 30 : 90, Set.of())));
    }
    return pool;
  }

  private static Assembled drawn(int places, Solver solver, Constraint... asked) {
    AssemblyResult result =
        Assembler.assemble(
            new AssemblyRequest(
                ofChoices(topic("A", places)),
                halves(2_000),
                List.of(asked),
                AssemblyOptions.parallel(4, 1).by(solver)));
    assertThat(result).isInstanceOf(Assembled.class);
    return (Assembled) result;
  }

  private static void assertAlike(Assembled assembled) {
    assertThat(assembled.outcomes()).allMatch(one -> one.status() == Status.MET);
    assertThat(assembled.outcomes().get(0).value(Figure.SCORE_DIFFERENCE)).hasValue(0);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource(Solver.class)
  void formsLieNearADrawnFormWhereNoneLiesNearTheMean(Solver solver) {
    assertAlike(drawn(1, solver, Constraint.EqualDifficulty.standard(), APART));
    assertAlike(drawn(3, solver, new Constraint.EqualDifficulty(1, 1, Strength.HARD), APART));
  }

  @ParameterizedTest
  @EnumSource(Solver.class)
  void aWeightedEqualityIsLookedForThereToo(Solver solver) {
    assertAlike(
        drawn(1, solver, new Constraint.EqualDifficulty(10, 5, Strength.weighted(3)), APART));
  }

  /** Forms of easy items take 30 seconds, so the form aimed at has to be a hard one. */
  @ParameterizedTest
  @EnumSource(Solver.class)
  void theFormAimedAtMeetsTheOtherConstraints(Solver solver) {
    Constraint slow =
        new Constraint.TotalTime(Duration.ofSeconds(80), Duration.ofSeconds(99), Strength.HARD);

    assertAlike(drawn(1, solver, Constraint.EqualDifficulty.standard(), APART, slow));
  }
}
