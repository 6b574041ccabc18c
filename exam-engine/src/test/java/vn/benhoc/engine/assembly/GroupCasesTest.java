package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/** Pools in which groups make it hard. */
class GroupCasesTest {

  private static final Blueprint TEN = SmallDraws.blueprint(Cell.any(10));
  private static final AssemblyOptions ONE = AssemblyOptions.shuffled(1, 1);

  private static List<PoolEntry> group(String stimulus, int size, @Nullable String author) {
    List<PoolEntry> members = new ArrayList<>();
    for (int member = 1; member <= size; member++) {
      members.add(
          Pools.entry(stimulus + "." + member, Kind.CHOICE, "A", Level.KNOW)
              .on(new GroupPlace(StimulusRef.of(stimulus), member))
              .with(new Traits(author, null, null, Set.of())));
    }
    return members;
  }

  @Test
  void theRightSizesAreFoundAmongManyOthers() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int group = 100; group < 400; group++) {
      pool.addAll(group("four" + group, 4, null));
    }
    for (int group = 1; group <= 3; group++) {
      group("three" + group, 3, null).forEach(entry -> pool.add(entry.used(9)));
    }

    assertThat(Assembler.feasibility(TEN, pool).feasible()).isTrue();
    Assembled drawn = (Assembled) Assembler.assemble(TEN, pool, ONE);
    assertThat(drawn.items().stream().filter(item -> item.value().startsWith("three"))).hasSize(6);
    assertThat(OwnForms.of(TEN, pool, List.of(), 1).draw(CandidateRequest.of("an")))
        .isInstanceOf(OwnForm.class);
  }

  @Test
  void pairsNeverFillAnOddNumberOfPlaces() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int group = 100; group < 400; group++) {
      pool.addAll(group("pair" + group, 2, null));
    }

    Feasibility feasibility = Assembler.feasibility(SmallDraws.blueprint(Cell.any(21)), pool);
    assertThat(feasibility.missing()).isEqualTo(1);
    assertThat(feasibility.certain()).isTrue();
    assertThat(feasibility.smallest().orElseThrow().becauseOfGroups()).isTrue();
  }

  @Test
  void aGroupThatBreaksAHardConstraintByItselfStandsInNoForm() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int group = 100; group < 120; group++) {
      pool.addAll(group("lan" + group, 4, "Lan"));
      pool.addAll(foes("foes" + group));
    }
    Pools.choices("good", 20, "A", Level.KNOW).forEach(entry -> pool.add(entry.used(9)));
    List<Constraint> asked =
        List.of(
            new Constraint.AuthorShare(30, Strength.HARD),
            new Constraint.EnemiesApart(Strength.HARD));

    AssemblyResult drawn = Assembler.assemble(new AssemblyRequest(TEN, pool, asked, ONE));
    assertThat(((Assembled) drawn).items()).allMatch(item -> item.value().startsWith("good"));
    OwnResult own = OwnForms.of(TEN, pool, asked, 1).draw(CandidateRequest.of("an"));
    assertThat(((OwnForm) own).selection().items())
        .allMatch(item -> item.value().startsWith("good"));
  }

  /** Three items on a stimulus, of which the last gives the first away. */
  private static List<PoolEntry> foes(String stimulus) {
    List<PoolEntry> members = group(stimulus, 3, null);
    Set<ItemRef> first = Set.of(members.get(0).ref());
    members.set(2, members.get(2).with(new Traits(null, null, null, first)));
    return members;
  }
}
