package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.build.Pools.choices;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.Level;

/** How often items were used, at its bounds. */
class UsageTest {

  private static final int MOST = 1_000_000_000;

  @Test
  void anExposureIsZeroToABillion() {
    assertThat(new Usage(0, null)).isEqualTo(Usage.NONE);
    assertThat(new Usage(MOST, null).exposure()).isEqualTo(MOST);
    for (int wrong : new int[] {-1, MOST + 1, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> new Usage(wrong, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(Integer.toString(wrong));
    }
  }

  @Test
  void itemsUsedMostAreDrawnWhereTheCapIsGivenUpAndTheirUsesAddUp() {
    Blueprint two = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2));
    List<PoolEntry> pool =
        choices("a", 2, "A", Level.KNOW).stream().map(one -> one.used(MOST)).toList();
    Constraint cap = new Constraint.ExposureCap(1, Strength.weighted(1));

    Assembled drawn =
        (Assembled)
            Assembler.assemble(
                new AssemblyRequest(two, pool, List.of(cap), AssemblyOptions.parallel(500, 1)));
    OwnForms own = OwnForms.of(two, pool, List.of(cap), 1);
    OwnForm form = (OwnForm) own.draw(CandidateRequest.of("an"));

    assertThat(drawn.outcomes().get(0).status()).isEqualTo(Status.RELAXED);
    assertThat(drawn.outcomes().get(0).value(Figure.EXPOSURE)).hasValue(MOST + 500);
    assertThat(form.mostUses()).isEqualTo(MOST + 1);
    assertThat(own.exposure(pool.get(0).ref())).isEqualTo(MOST + 1);
  }
}
