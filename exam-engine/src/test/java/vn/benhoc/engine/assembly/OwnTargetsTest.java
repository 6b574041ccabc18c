package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.benhoc.engine.assembly.AssemblerTest.ofChoices;
import static vn.benhoc.engine.assembly.AssemblerTest.topic;
import static vn.benhoc.engine.assembly.EqualTargetsTest.halves;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;

/** What candidates' own forms are as difficult as where the pool has easy and hard items only. */
class OwnTargetsTest {

  private static final Constraint EQUAL = Constraint.EqualDifficulty.standard();

  private static List<OwnForm> drawn(OwnForms own, int candidates) {
    List<OwnForm> forms = new ArrayList<>();
    for (int candidate = 0; candidate < candidates; candidate++) {
      OwnResult result = own.draw(CandidateRequest.of("c" + candidate));
      assertThat(result).isInstanceOf(OwnForm.class);
      forms.add((OwnForm) result);
    }
    return forms;
  }

  private static void assertAlike(OwnForms own, List<PoolEntry> pool) {
    List<OwnForm> forms = drawn(own, 60);
    ConstraintOutcome together =
        FormAudit.of(pool).outcome(EQUAL, forms.stream().map(OwnForm::selection).toList());

    assertThat(together.status()).isEqualTo(Status.MET);
    assertThat(together.value(Figure.SCORE_DIFFERENCE).orElseThrow()).isCloseTo(0, within(1e-9));
    assertThat(forms)
        .allSatisfy(
            form -> {
              assertThat(form.relaxed()).isEmpty();
              assertThat(own.outcomes(form)).allMatch(one -> one.status() == Status.MET);
              assertThat(own.outcomes(form).get(0).value(Figure.SCORE_OFF_TARGET).orElseThrow())
                  .isCloseTo(0, within(1e-9));
            });
    assertThat(new HashSet<>(forms.stream().map(OwnForm::selection).toList()))
        .hasSizeGreaterThan(40);
  }

  @Test
  void formsLieNearADrawnFormWhereNoneLiesNearTheMean() {
    List<PoolEntry> pool = halves(400);

    assertAlike(OwnForms.of(ofChoices(topic("A", 1)), pool, List.of(EQUAL), 1), pool);
    assertAlike(OwnForms.of(ofChoices(topic("A", 3)), pool, List.of(EQUAL), 2), pool);
  }

  @Test
  void aWeightedEqualityIsLookedForThereToo() {
    List<PoolEntry> pool = halves(400);
    Constraint equal = new Constraint.EqualDifficulty(10, 5, Strength.weighted(3));

    assertAlike(OwnForms.of(ofChoices(topic("A", 1)), pool, List.of(equal), 1), pool);
  }

  /** Forms of easy items take 30 seconds, so the form aimed at has to be a hard one. */
  @Test
  void theFormAimedAtMeetsTheOtherConstraints() {
    List<PoolEntry> pool = halves(400);
    Constraint slow =
        new Constraint.TotalTime(Duration.ofSeconds(80), Duration.ofSeconds(99), Strength.HARD);

    for (long seed = 1; seed < 9; seed++) {
      OwnForms own = OwnForms.of(ofChoices(topic("A", 1)), pool, List.of(EQUAL, slow), seed);
      assertAlike(own, pool);
    }
  }

  /** What was used as often as the cap allows is no target either. */
  @Test
  void theFormAimedAtIsDrawnFromWhatIsFree() {
    List<PoolEntry> pool =
        new ArrayList<>(halves(400).stream().map(one -> one.used(3)).toList().subList(0, 200));
    pool.addAll(halves(400).subList(200, 400));
    Constraint cap = new Constraint.ExposureCap(3, Strength.HARD);

    assertAlike(OwnForms.of(ofChoices(topic("A", 1)), pool, List.of(EQUAL, cap), 1), pool);
  }

  /** Two items with nothing near each other: the mean lies as far from both. */
  @Test
  void aFormThatNoOtherLiesNearIsNoTarget() {
    Constraint equal = new Constraint.EqualDifficulty(10, 5, Strength.weighted(3));
    OwnForms own = OwnForms.of(ofChoices(topic("A", 1)), halves(2), List.of(equal), 1);

    assertThat(drawn(own, 2))
        .allSatisfy(
            form -> {
              ConstraintOutcome outcome = own.outcomes(form).get(0);
              assertThat(outcome.status()).isEqualTo(Status.RELAXED);
              assertThat(outcome.value(Figure.SCORE_OFF_TARGET).orElseThrow()).isPositive();
            });
  }

  @Test
  void theTargetIsTheSameForTheSameSeed() {
    List<PoolEntry> pool = halves(400);
    OwnForms one = OwnForms.of(ofChoices(topic("A", 3)), pool, List.of(EQUAL), 5);
    OwnForms again = OwnForms.of(ofChoices(topic("A", 3)), pool, List.of(EQUAL), 5);

    List<OwnForm> forms = drawn(one, 20);

    assertThat(drawn(again, 20)).isEqualTo(forms);
    assertThat(forms.stream().map(again::outcomes).toList())
        .isEqualTo(forms.stream().map(one::outcomes).toList());
  }

  @Test
  void pointsBeyondComparisonAreRefusedByName() {
    Part dear = Part.of(1, Kind.CHOICE, 1, MarkingScheme.each("30000000"));
    Blueprint blueprint = Blueprint.of(new BlueprintPart(dear, List.of(Cell.any(1))));

    assertThatThrownBy(() -> OwnForms.of(blueprint, halves(4), List.of(EQUAL), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("30000000");
  }
}
