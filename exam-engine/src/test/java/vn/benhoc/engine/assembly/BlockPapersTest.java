package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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

/** Small random papers with blocks against the rules and against trying everything. */
class BlockPapersTest {

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Tag("long")
  @Property(tries = 16, seed = "2025")
  void whatACandidateAnswersKeepsHardConstraintsAndIsWhatIsMeasured(
      @ForAll("seeds") long seed, @ForAll Solver solver) {
    BlockPaper paper = BlockPaper.random(seed);
    if (!(paper.draw(solver) instanceof Assembled assembled)) {
      return;
    }
    BlockRules rules = paper.rules();
    List<List<BlockRules.Placed>> forms = assembled.selections().stream().map(rules::form).toList();

    for (ConstraintOutcome outcome : assembled.outcomes()) {
      Constraint constraint = outcome.constraint();
      boolean kept = rules.keeps(constraint, forms);
      assertThat(outcome.status()).isEqualTo(kept ? Status.MET : Status.RELAXED);
      assertThat(kept || !constraint.strength().isHard()).isTrue();
      assertThat(outcome.measured().stream().mapToDouble(Measured::value).toArray())
          .containsExactly(rules.figures(constraint, forms), within(1e-9));
    }
  }

  @Tag("long")
  @Property(tries = 30, seed = "2025")
  void theExactSolverFindsFormsIfAndOnlyIfThereAreAny(@ForAll("seeds") long seed) {
    BlockPaper paper = BlockPaper.random(seed);

    AssemblyResult result = paper.draw(Solver.EXACT);

    // A form may be drawn twice, which is as equal as can be.
    assertThat(result instanceof Assembled).isEqualTo(paper.exists());
    assertThat(result instanceof Impossible none && !none.proven()).isFalse();
  }

  @Property(tries = 8, seed = "2025")
  void candidatesFormsKeepTheRulesWhateverIsChosen(@ForAll("seeds") long seed) {
    BlockPaper paper = BlockPaper.random(seed);
    BlockRules rules = paper.rules();
    OwnForms own = OwnForms.of(paper.blueprint(), paper.pool(), paper.constraints(), seed);
    List<List<BlockRules.Placed>> drawn = new ArrayList<>();
    while (drawn.size() < 4 && own.draw(CandidateRequest.of("any")) instanceof OwnForm form) {
      List<BlockRules.Placed> items = rules.form(form.selection());
      drawn.add(items);
      for (Constraint constraint : paper.constraints()) {
        if (!(constraint instanceof Constraint.EqualDifficulty)) {
          boolean kept = rules.keeps(constraint, List.of(items));
          assertThat(form.relaxed().contains(constraint)).isEqualTo(!kept);
          assertThat(kept || !constraint.strength().isHard()).isTrue();
        }
      }
    }
    assertThat(!drawn.isEmpty() || !paper.isFree() || !paper.exists()).isTrue();
    paper.constraints().stream()
        .filter(one -> one instanceof Constraint.EqualDifficulty && one.strength().isHard())
        .forEach(one -> assertThat(drawn.isEmpty() || rules.keeps(one, drawn)).isTrue());
  }
}
