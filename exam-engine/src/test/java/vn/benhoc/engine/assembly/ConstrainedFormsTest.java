package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Measured;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;

/** Small random papers under constraints against the rules and against trying everything. */
class ConstrainedFormsTest {

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Tag("long")
  @Property(tries = 30, seed = "2025")
  void formsKeepCellsAndHardConstraintsAndTheOutcomesSayWhatTheyAre(
      @ForAll("seeds") long seed, @ForAll Solver solver) {
    SmallPaper paper = SmallPaper.random(seed).ofForms();
    if (!(paper.draw(solver) instanceof Assembled assembled)) {
      return;
    }
    PaperRules rules = paper.rules();
    List<List<PoolEntry>> forms = assembled.selections().stream().map(rules::entries).toList();

    assertThat(forms).hasSize(paper.drawn());
    assertThat(assembled.selections()).allMatch(rules::fillsCells);
    assertThat(measured(assembled).stream().map(ConstraintOutcome::constraint))
        .isEqualTo(paper.applying());
    if (paper.applying().stream().noneMatch(Constraint.GroupsWhole.class::isInstance)) {
      assertThat(rules.keeps(new Constraint.GroupsWhole(Strength.HARD), forms)).isTrue();
    }
    for (ConstraintOutcome outcome : measured(assembled)) {
      Constraint constraint = outcome.constraint();
      boolean kept = rules.keeps(constraint, forms);
      assertThat(outcome.status()).isEqualTo(kept ? Status.MET : Status.RELAXED);
      assertThat(kept || !constraint.strength().isHard()).isTrue();
      assertThat(outcome.measured().stream().mapToDouble(Measured::value).toArray())
          .containsExactly(rules.figures(constraint, forms), within(1e-9));
    }
  }

  /** What a paper can say of itself. */
  private static List<ConstraintOutcome> measured(Assembled assembled) {
    return assembled.outcomes().stream()
        .filter(one -> !(one.constraint() instanceof Constraint.NotSeenBefore))
        .toList();
  }

  @Property(tries = 5, seed = "2025")
  void theOrderOfThePoolDoesNotMatter(@ForAll("seeds") long seed, @ForAll Solver solver) {
    SmallPaper paper = SmallPaper.random(seed).ofForms();

    assertThat(paper.drawReversed(solver)).isEqualTo(paper.draw(solver));
  }

  @Tag("long")
  @Property(tries = 20, seed = "2025")
  void theExactSolverFindsFormsWhereThereAreAny(@ForAll("seeds") long seed) {
    SmallPaper paper = SmallPaper.random(seed).ofForms();
    boolean curves =
        paper.applying().stream()
            .anyMatch(c -> c instanceof Constraint.EqualDifficulty && c.strength().isHard());
    AssemblyResult result = paper.draw(Solver.EXACT);

    if (result instanceof Impossible) {
      assertThat(paper.exists(paper.hardOnly().applying()) && !curves).isFalse();
    } else {
      assertThat(paper.exists(paper.hardOnly().applying())).isTrue();
    }
  }

  @Property(tries = 30, seed = "2025")
  void whatIsProvenImpossibleIsAndWhatStandsInTheWayDoes(
      @ForAll("seeds") long seed, @ForAll Solver solver) {
    SmallPaper paper = SmallPaper.random(seed).ofForms();
    if (!(paper.draw(solver) instanceof Impossible impossible)) {
      return;
    }

    List<Constraint> hard = paper.hardOnly().applying();
    if (impossible.proven()) {
      assertThat(paper.exists(hard)).isFalse();
    }
    assertThat(impossible.outcomes()).allMatch(one -> one.status() == Status.IMPOSSIBLE);
    assertThat(hard).containsAll(impossible.inTheWay());
    if (!impossible.feasibility().feasible()) {
      assertThat(impossible.inTheWay())
          .noneMatch(Constraint.TotalTime.class::isInstance)
          .noneMatch(Constraint.EqualDifficulty.class::isInstance);
    } else if (impossible.inTheWay().size() < hard.size()) {
      List<Constraint> left =
          hard.stream().filter(one -> !impossible.inTheWay().contains(one)).toList();
      assertThat(paper.exists(left)).isTrue();
    }
    if (impossible.feasibility().feasible()
        && hard.stream().noneMatch(Constraint.EqualDifficulty.class::isInstance)) {
      assertNobodyIsBlamedInVain(paper, hard, impossible.inTheWay());
    }
  }

  /**
   * Whoever is in the way still is with the others of them gone, and two are not if one would do.
   */
  private static void assertNobodyIsBlamedInVain(
      SmallPaper paper, List<Constraint> hard, List<Constraint> blamed) {
    for (Constraint one : blamed) {
      List<Constraint> left =
          hard.stream().filter(asked -> asked == one || !blamed.contains(asked)).toList();
      assertThat(blamed.size() > 1 && paper.exists(left)).isFalse();
    }
    for (Constraint alone : blamed.size() == 2 ? hard : List.<Constraint>of()) {
      assertThat(paper.exists(hard.stream().filter(asked -> asked != alone).toList())).isFalse();
    }
  }

  @Property(tries = 12, seed = "2025")
  void aWeightedConstraintNeverStandsInTheWay(@ForAll("seeds") long seed, @ForAll Solver solver) {
    SmallPaper paper = SmallPaper.random(seed).ofForms();
    if (paper.draw(solver) instanceof Impossible) {
      assertThat(paper.hardOnly().draw(solver)).isInstanceOf(Impossible.class);
    }
  }
}
