package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.ItemRef;

/** What the caller has to translate, since two versions of an item are two items here. */
class VersionsTest {

  private static final Blueprint TWO = SmallDraws.blueprint(Cell.any(2));
  private static final Constraint APART = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint UNSEEN = new Constraint.NotSeenBefore(1, Strength.HARD);

  private static OwnResult draw(List<PoolEntry> pool, Constraint asked, String seen) {
    CandidateRequest request = new CandidateRequest("an", List.of(Set.of(ItemRef.of(seen))));
    return OwnForms.of(TWO, pool, List.of(asked), 1).draw(request);
  }

  @Test
  void twoVersionsStandTogetherUnlessTheyAreNamedEnemies() {
    List<PoolEntry> strangers =
        List.of(SmallDraws.item("a.v1", "A", 60), SmallDraws.item("a.v2", "A", 60));
    List<PoolEntry> enemies =
        List.of(SmallDraws.item("a.v1", "A", 60), SmallDraws.item("a.v2", "A", 60, "a.v1"));

    assertThat(draw(strangers, APART, "none")).isInstanceOf(OwnForm.class);
    assertThat(draw(enemies, APART, "none")).isInstanceOf(Impossible.class);
  }

  @Test
  void anEnemyNamedByAnOlderVersionIsNone() {
    List<PoolEntry> older =
        List.of(SmallDraws.item("a.v2", "A", 60), SmallDraws.item("b.v1", "A", 60, "a.v1"));
    List<PoolEntry> onOffer =
        List.of(SmallDraws.item("a.v2", "A", 60), SmallDraws.item("b.v1", "A", 60, "a.v2"));

    assertThat(draw(older, APART, "none")).isInstanceOf(OwnForm.class);
    assertThat(draw(onOffer, APART, "none")).isInstanceOf(Impossible.class);
  }

  @Test
  void whatWasSeenBarsTheVersionNamedAlone() {
    List<PoolEntry> pool =
        List.of(SmallDraws.item("a.v2", "A", 60), SmallDraws.item("b.v1", "A", 60));

    assertThat(draw(pool, UNSEEN, "a.v1")).isInstanceOf(OwnForm.class);
    assertThat(draw(pool, UNSEEN, "a.v2")).isInstanceOf(Impossible.class);
  }
}
