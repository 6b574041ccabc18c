package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.group;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.Level;

/** What can't be kept is refused if it must hold and told if it need not. */
class OutOfPlaceConstraintsTest {

  private static final Blueprint TWO = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2));
  private static final List<PoolEntry> POOL = choices("a", 4, "A", Level.KNOW);
  private static final Constraint APART = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint CAP = new Constraint.ExposureCap(9, Strength.HARD);
  private static final CandidateRequest AN = CandidateRequest.of("an");

  @Test
  void aPaperRefusesToKeepWhatACandidateSawApart() {
    Constraint unseen = new Constraint.NotSeenBefore(2, Strength.HARD);
    AssemblyRequest request =
        new AssemblyRequest(TWO, POOL, List.of(unseen), AssemblyOptions.parallel(2, 1));

    assertThatThrownBy(() -> Assembler.assemble(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no candidate in particular")
        .hasMessageContaining("NotSeenBefore[sittings=2");
  }

  @Test
  void aPaperSaysThatItDoesNotLookAtWhatACandidateSaw() {
    Constraint unseen = new Constraint.NotSeenBefore(2, Strength.weighted(3));
    for (AssemblyOptions options :
        List.of(AssemblyOptions.parallel(2, 1), AssemblyOptions.shuffled(4, 1))) {
      Assembled drawn =
          (Assembled)
              Assembler.assemble(
                  new AssemblyRequest(TWO, POOL, List.of(APART, unseen, CAP), options));

      assertThat(drawn.outcomes())
          .extracting(ConstraintOutcome::constraint)
          .containsExactly(APART, unseen, CAP);
      assertThat(drawn.outcomes())
          .extracting(ConstraintOutcome::status)
          .containsExactly(Status.MET, Status.RELAXED, Status.MET);
      assertThat(drawn.outcomes().get(1).measured()).isEmpty();
      assertThat(drawn.options()).isEqualTo(options);
    }
  }

  @Test
  void candidatesFormsRefuseToBeKeptApart() {
    List<Constraint> asked = List.of(APART, new Constraint.Overlap(1, Strength.HARD));

    assertThatThrownBy(() -> OwnForms.of(TWO, POOL, asked, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("beside no others in particular")
        .hasMessageContaining("Overlap[most=1");
  }

  @Test
  void candidatesFormsSayThatTheyAreNotKeptApart() {
    Constraint overlap = new Constraint.Overlap(1, Strength.weighted(3));
    OwnForms own = OwnForms.of(TWO, POOL, List.of(APART, overlap, CAP), 1);

    OwnForm form = (OwnForm) own.draw(AN);

    assertThat(form.relaxed()).containsExactly(overlap);
    assertThat(own.outcomes(form))
        .extracting(ConstraintOutcome::status)
        .containsExactly(Status.MET, Status.RELAXED, Status.MET);
    assertThat(own.outcomes(form).get(1).measured()).isEmpty();
  }

  @Test
  void groupsOfACandidatesFormAreWholeWhateverTheWeightAndThatIsSaidWhereItFails() {
    Constraint light = new Constraint.GroupsWhole(Strength.weighted(1));
    OwnForms own = OwnForms.of(TWO, group("S", 3, "A"), List.of(light, CAP), 1);

    Impossible none = (Impossible) own.draw(AN);

    assertThat(none.inTheWay()).containsExactly(light);
    assertThat(none.feasibility().shortages())
        .singleElement()
        .satisfies(one -> assertThat(one.missing()).isEqualTo(2));
  }
}
