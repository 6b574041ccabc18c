package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.benhoc.engine.build.Pools.choices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Measured;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** What became of the constraints in a candidate's own form. */
class OwnOutcomesTest {

  private static final Blueprint TWO = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2));

  private static OwnForm draw(OwnForms own, CandidateRequest request) {
    OwnResult result = own.draw(request);
    assertThat(result).isInstanceOf(OwnForm.class);
    return (OwnForm) result;
  }

  private static OwnForm draw(OwnForms own) {
    return draw(own, CandidateRequest.of("an"));
  }

  @Test
  void usesCountUpToAFormAndNotThoseAfterIt() {
    Constraint cap = new Constraint.ExposureCap(4, Strength.weighted(3));
    List<PoolEntry> pool = new ArrayList<>(choices("a", 2, "A", Level.KNOW));
    pool.set(1, pool.get(1).used(2));
    OwnForms own = OwnForms.of(TWO, pool, List.of(cap), 1);

    List<OwnForm> forms = List.of(draw(own), draw(own), draw(own));

    for (int number = 0; number < 3; number++) {
      assertThat(forms.get(number).mostUses()).isEqualTo(3 + number);
      assertThat(own.outcomes(forms.get(number)))
          .containsExactly(
              new ConstraintOutcome(
                  cap,
                  number < 2 ? Status.MET : Status.RELAXED,
                  List.of(new Measured(Figure.EXPOSURE, 3 + number))));
    }
  }

  @Test
  void whatACandidateSawIsToldWithoutFigures() {
    Constraint unseen = new Constraint.NotSeenBefore(1, Strength.weighted(1));
    OwnForms own = OwnForms.of(TWO, choices("a", 2, "A", Level.KNOW), List.of(unseen), 1);
    CandidateRequest saw = new CandidateRequest("binh", List.of(Set.of(ItemRef.of("a01"))));

    assertThat(own.outcomes(draw(own)))
        .containsExactly(new ConstraintOutcome(unseen, Status.MET, List.of()));
    assertThat(own.outcomes(draw(own, saw)))
        .containsExactly(new ConstraintOutcome(unseen, Status.RELAXED, List.of()));
  }

  /**
   * One item a form, a = 1 and b = −1 or b = 1; the mean lies half way. The chances lie farthest
   * apart at θ = 0: 1 / (1 + e^−1) − 1 / (1 + e) = 0.462117. At an end of the abilities they tell
   * 0.196612 and 0.045177, so the mean 0.120894, which is 2.676033 times the smaller.
   */
  @Test
  void difficultyIsMeasuredAgainstTheMeanItemsAsWorkedOutByHand() {
    Blueprint one = SmallDraws.blueprint(Cell.any(1));
    Constraint equal = new Constraint.EqualDifficulty(12, 100, Strength.weighted(1));
    OwnForms own =
        OwnForms.of(one, List.of(curve("easy", -1), curve("hard", 1)), List.of(equal), 1);

    ConstraintOutcome outcome = own.outcomes(draw(own)).get(0);

    assertThat(outcome.status()).isEqualTo(Status.RELAXED);
    assertThat(outcome.value(Figure.SCORE_OFF_TARGET).orElseThrow())
        .isCloseTo(0.25 * 0.462117 / 2, within(1e-6));
    assertThat(outcome.value(Figure.INFORMATION_OFF_TARGET).orElseThrow())
        .isCloseTo(167.6033, within(1e-3));
  }

  /**
   * One item a form, a = 1 and b = −d or b = d. Chances are off their mean by half of 1 / (1 +
   * e^−d) − 1 / (1 + e^d), at θ = 0; forms may be off by half a hundredth of a point, chances by
   * 0.02.
   */
  @Test
  void halfTheToleranceIsAllowedOnEachSideOfTheTarget() {
    Blueprint one = SmallDraws.blueprint(Cell.any(1));
    List<PoolEntry> near = List.of(curve("a", -0.08), curve("b", 0.08));
    List<PoolEntry> far = List.of(curve("a", -0.09), curve("b", 0.09));
    Constraint equal = new Constraint.EqualDifficulty(1, 100, Strength.weighted(1));
    for (List<PoolEntry> pool : List.of(near, far)) {
      OwnForms own = OwnForms.of(one, pool, List.of(equal), 1);
      OwnForm form = draw(own);
      ConstraintOutcome outcome = own.outcomes(form).get(0);

      assertThat(outcome.status()).isEqualTo(pool == near ? Status.MET : Status.RELAXED);
      assertThat(form.relaxed().isEmpty()).isEqualTo(pool == near);
      assertThat(outcome.value(Figure.SCORE_OFF_TARGET).orElseThrow())
          .isCloseTo(0.25 * (pool == near ? 0.019989 : 0.022485), within(1e-6));
    }
  }

  private static PoolEntry curve(String name, double difficulty) {
    return Pools.entry(name, Kind.CHOICE, "A", Level.KNOW)
        .with(new Traits(null, new ItemParameters(1, difficulty), null, Set.of()));
  }

  @Test
  void aFormOfAnotherPoolIsRefused() {
    Constraint time = new Constraint.TotalTime(Duration.ZERO, Duration.ofHours(1), Strength.HARD);
    OwnForms own = OwnForms.of(TWO, choices("a", 2, "A", Level.KNOW), List.of(time), 1);
    OwnForm strange = draw(OwnForms.of(TWO, choices("b", 2, "A", Level.KNOW), List.of(time), 1));
    OwnForms equal =
        OwnForms.of(
            TWO,
            choices("a", 2, "A", Level.KNOW),
            List.of(Constraint.EqualDifficulty.standard()),
            1);

    assertThatThrownBy(() -> own.outcomes(strange))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not offer b0");
    assertThatThrownBy(() -> equal.outcomes(strange))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not offer b0");
  }

  @Property(tries = 16, seed = "2025")
  void outcomesAreThoseOfTheRulesAndTellTheSameAsTheDraw(@ForAll long seed) {
    SmallPaper paper = SmallPaper.random(seed).ofCandidates();
    PaperRules rules = paper.rules();
    OwnForms own = OwnForms.of(paper.blueprint(), paper.pool(), paper.constraints(), seed);
    CompiledPool pool = PoolCompiler.compile(paper.blueprint(), paper.pool(), paper.constraints());
    Optional<Curves> target =
        OwnLayout.of(pool, paper.constraints(), SeededRandom.of(seed)).demands().target();
    for (int turn = 0;
        turn < 3 && own.draw(CandidateRequest.of("any")) instanceof OwnForm form;
        turn++) {
      List<List<PoolEntry>> items = List.of(rules.entries(form.selection()));
      List<ConstraintOutcome> outcomes = own.outcomes(form);
      assertThat(outcomes.stream().map(ConstraintOutcome::constraint))
          .containsExactlyElementsOf(paper.constraints());
      for (ConstraintOutcome outcome : outcomes) {
        Constraint constraint = outcome.constraint();
        boolean relaxed = form.relaxed().contains(constraint);
        assertThat(outcome.status()).isEqualTo(relaxed ? Status.RELAXED : Status.MET);
        if (constraint instanceof Constraint.Overlap) {
          assertThat(relaxed && outcome.measured().isEmpty()).isTrue();
          continue;
        }
        double[] expected =
            constraint instanceof Constraint.ExposureCap
                ? new double[] {mostUses(own, form)}
                : constraint instanceof Constraint.EqualDifficulty
                    ? offTarget(target.orElseThrow(), items.get(0))
                    : rules.figures(constraint, items);
        assertThat(outcome.measured().stream().mapToDouble(Measured::value).toArray())
            .containsExactly(expected, within(1e-9));
      }
    }
  }

  /** Right after the draw, the uses of its items are those up to it. */
  private static int mostUses(OwnForms own, OwnForm form) {
    return form.selection().items().stream().mapToInt(own::exposure).max().orElseThrow();
  }

  private static double[] offTarget(Curves target, List<PoolEntry> form) {
    double points = 0;
    double percent = 0;
    for (int twentieth = -40; twentieth <= 40; twentieth++) {
      double theta = twentieth / 20.0;
      double score = target.targetScore(0, twentieth + 40);
      double told = target.targetInformation(0, twentieth + 40);
      points = Math.max(points, Math.abs(PaperRules.score(form, theta) - score));
      double ratio = PaperRules.told(form, theta) / told;
      percent = Math.max(percent, 100 * (Math.max(ratio, 1 / ratio) - 1));
    }
    return new double[] {points, percent};
  }
}
