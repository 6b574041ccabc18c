package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;

/** Cells that can't be filled because constraints keep items out, and which of them do. */
class KeptOutTest {

  private static final Blueprint TWO = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2));
  private static final AssemblyOptions ONE = AssemblyOptions.shuffled(1, 1);
  private static final Constraint CAP = new Constraint.ExposureCap(5, Strength.HARD);
  private static final Constraint UNSEEN = new Constraint.NotSeenBefore(1, Strength.HARD);
  private static final Constraint APART = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint WHOLE = new Constraint.GroupsWhole(Strength.HARD);
  private static final Constraint SHARE = new Constraint.AuthorShare(50, Strength.HARD);

  private static Impossible drawn(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options, Constraint... asked) {
    return (Impossible)
        Assembler.assemble(new AssemblyRequest(blueprint, pool, List.of(asked), options));
  }

  private static Impossible own(List<PoolEntry> pool, Set<ItemRef> seen, Constraint... asked) {
    return (Impossible)
        OwnForms.of(TWO, pool, List.of(asked), 1).draw(new CandidateRequest("an", List.of(seen)));
  }

  private static List<PoolEntry> pair(PoolEntry first, PoolEntry second) {
    return List.of(
        first.on(group("S", 2, "A").get(0).group()), second.on(group("S", 2, "A").get(1).group()));
  }

  private static PoolEntry by(String author, String name) {
    return SmallDraws.item(name, "A", 60).with(new Traits(author, null, 60, Set.of()));
  }

  @Test
  void aCapThatKeepsTheItemsOutIsNamed() {
    List<PoolEntry> pool = new ArrayList<>(choices("a", 2, "A", Level.KNOW));
    pool.set(0, pool.get(0).used(5));

    for (Impossible none :
        List.of(drawn(TWO, pool, ONE, APART, CAP), own(pool, Set.of(), APART, CAP))) {
      assertThat(none.feasibility().missing()).isEqualTo(1);
      assertThat(none.inTheWay()).containsExactly(CAP);
      assertThat(none.outcomes()).allMatch(one -> one.status() == Status.IMPOSSIBLE);
    }
  }

  @Test
  void whatTheCandidateSawIsNamedAloneOrBesideTheCap() {
    List<PoolEntry> pool = new ArrayList<>(choices("a", 2, "A", Level.KNOW));
    Set<ItemRef> first = Set.of(pool.get(0).ref());

    assertThat(own(pool, first, CAP, UNSEEN).inTheWay()).containsExactly(UNSEEN);
    pool.set(1, pool.get(1).used(5));
    assertThat(own(pool, first, CAP, APART, UNSEEN).inTheWay()).containsExactly(CAP, UNSEEN);
    pool.set(1, pool.get(1).used(4));
    pool.set(0, pool.get(0).used(5));
    assertThat(own(pool, first, CAP, UNSEEN).inTheWay()).containsExactly(CAP, UNSEEN);
  }

  @Test
  void usesInFormsDrawnBeforeCountForTheCapThatIsNamed() {
    List<PoolEntry> pool = choices("a", 2, "A", Level.KNOW);
    Constraint once = new Constraint.ExposureCap(1, Strength.HARD);
    OwnForms own = OwnForms.of(TWO, pool, List.of(once, UNSEEN), 1);
    CandidateRequest an = new CandidateRequest("an", List.of(Set.of(pool.get(0).ref())));

    assertThat(own.draw(CandidateRequest.of("binh"))).isInstanceOf(OwnForm.class);
    assertThat(((Impossible) own.draw(an)).inTheWay()).containsExactly(once, UNSEEN);
  }

  @Test
  void aGroupThatBreaksAConstraintByItselfNamesIt() {
    List<PoolEntry> enemies =
        pair(SmallDraws.item("a", "A", 60, "b"), SmallDraws.item("b", "A", 60));
    List<PoolEntry> ofLan = pair(by("Lan", "a"), by("Lan", "b"));

    assertThat(drawn(TWO, enemies, ONE, CAP, APART).inTheWay()).containsExactly(APART);
    assertThat(own(enemies, Set.of(), CAP, APART).inTheWay()).containsExactly(APART);
    assertThat(drawn(TWO, ofLan, ONE, APART, SHARE).inTheWay()).containsExactly(SHARE);
    assertThat(own(ofLan, Set.of(), APART, SHARE).inTheWay()).containsExactly(SHARE);
  }

  @Test
  void theRuleThatGroupsStayWholeIsNamedWhereItWasAskedFor() {
    List<PoolEntry> three = group("S", 3, "A");

    assertThat(drawn(TWO, three, ONE, APART, WHOLE).inTheWay()).containsExactly(WHOLE);
    assertThat(own(three, Set.of(), APART, WHOLE).inTheWay()).containsExactly(WHOLE);
    assertThat(drawn(TWO, three, ONE, APART).inTheWay()).isEmpty();
    assertThat(own(three, Set.of(), APART).inTheWay()).isEmpty();
  }

  @Test
  void formsThatShareNothingNameTheOverlap() {
    Constraint nothing = new Constraint.Overlap(0, Strength.HARD);
    List<PoolEntry> pool = choices("a", 3, "A", Level.KNOW);

    Impossible none = drawn(TWO, pool, AssemblyOptions.parallel(2, 1), CAP, nothing);

    assertThat(none.feasibility().missing()).isEqualTo(1);
    assertThat(none.inTheWay()).containsExactly(nothing);
  }

  @Test
  void nothingIsNamedWhereThePoolLacksAsMuchWithoutConstraints() {
    List<PoolEntry> one = choices("a", 1, "A", Level.KNOW);

    assertThat(drawn(TWO, one, ONE, APART, WHOLE, CAP).inTheWay()).isEmpty();
    assertThat(own(one, Set.of(), APART, WHOLE, CAP, UNSEEN).inTheWay()).isEmpty();
    assertThat(drawn(TWO, one, AssemblyOptions.parallel(2, 1), CAP).inTheWay()).isEmpty();
  }

  @Test
  void whatKeepsItemsOutIsNamedEvenIfThePoolLacksOthersToo() {
    Blueprint cells =
        SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2), Cell.of(Set.of("B"), null, 1));
    List<PoolEntry> pool = choices("a", 2, "A", Level.KNOW).stream().map(a -> a.used(5)).toList();

    Impossible none = drawn(cells, pool, ONE, APART, CAP);

    assertThat(none.feasibility().missing()).isEqualTo(3);
    assertThat(none.inTheWay()).containsExactly(CAP);
  }

  /** Of a cap and whole groups, by trying every form without each of them. */
  @Property(tries = 300, seed = "2025")
  void theFewestThatKeepFormsAwayAreNamed(@ForAll long seed) {
    SmallPaper random = SmallPaper.random(seed);
    Constraint cap = new Constraint.ExposureCap(1, Strength.HARD);
    SmallPaper paper =
        new SmallPaper(
            random.blueprint(),
            random.pool(),
            List.of(cap, WHOLE),
            new AssemblyOptions(Mode.SHUFFLED, 1, seed));
    if (!(paper.draw(Solver.GREEDY) instanceof Impossible none) || !paper.exists(List.of())) {
      return;
    }
    List<List<Constraint>> enough = new ArrayList<>();
    for (List<Constraint> given : List.of(List.of(cap), List.of(WHOLE), List.of(cap, WHOLE))) {
      if (paper.exists(paper.constraints().stream().filter(o -> !given.contains(o)).toList())) {
        enough.add(given);
      }
    }
    assertThat(none.inTheWay()).isEqualTo(enough.get(0));
  }
}
