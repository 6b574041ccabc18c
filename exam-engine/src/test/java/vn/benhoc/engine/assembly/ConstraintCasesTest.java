package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.assembly.AssemblerTest.ofChoices;
import static vn.benhoc.engine.assembly.AssemblerTest.topic;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** What becomes of constraints at their edges. */
class ConstraintCasesTest {

  private static final Blueprint TWO = ofChoices(topic("A", 2));
  private static final AssemblyOptions ONE = AssemblyOptions.shuffled(1, 1);

  private static AssemblyResult draw(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options, Constraint... asked) {
    return Assembler.assemble(new AssemblyRequest(blueprint, pool, List.of(asked), options));
  }

  private static Assembled drawn(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options, Constraint... asked) {
    AssemblyResult result = draw(blueprint, pool, options, asked);
    assertThat(result).isInstanceOf(Assembled.class);
    return (Assembled) result;
  }

  private static List<String> names(Assembled assembled) {
    return assembled.selectionOf(0).items().stream().map(ItemRef::value).sorted().toList();
  }

  private static Constraint time(int least, int most, Strength strength) {
    return new Constraint.TotalTime(Duration.ofSeconds(least), Duration.ofSeconds(most), strength);
  }

  @Test
  void anEmptyPoolLacksEverythingUnderAnyConstraints() {
    for (Solver solver : Solver.values()) {
      AssemblyResult result =
          draw(
              TWO,
              List.of(),
              AssemblyOptions.parallel(2, 1).by(solver),
              Constraint.EqualDifficulty.standard(),
              time(0, 9, Strength.HARD),
              new Constraint.AuthorShare(5, Strength.HARD));
      assertThat(result).isInstanceOf(Impossible.class);
      assertThat(((Impossible) result).feasibility().missing()).isEqualTo(2);
      assertThat(((Impossible) result).proven()).isTrue();
    }
  }

  @Test
  void constraintsBetweenFormsDoNotApplyToOneForm() {
    Assembled single =
        drawn(
            TWO,
            choices("a", 2, "A", Level.KNOW),
            AssemblyOptions.parallel(1, 3),
            Constraint.EqualDifficulty.standard(),
            new Constraint.Overlap(0, Strength.HARD),
            new Constraint.GroupsWhole(Strength.HARD));

    assertThat(single.outcomes())
        .extracting(ConstraintOutcome::constraint)
        .containsExactly(new Constraint.GroupsWhole(Strength.HARD));
  }

  @Test
  void enemiesThatAreNotInThePoolAndUnknownAuthorsBindNothing() {
    List<PoolEntry> pool =
        List.of(SmallDraws.item("a", "A", 10, "gone"), SmallDraws.item("b", "A", 10, "gone"));

    Assembled assembled =
        drawn(
            TWO,
            pool,
            ONE,
            new Constraint.EnemiesApart(Strength.HARD),
            new Constraint.AuthorShare(1, Strength.HARD));

    assertThat(assembled.outcomes()).allMatch(one -> one.status() == Status.MET);
  }

  @Test
  void aGroupLargerThanAnyCellIsLeftAlone() {
    List<PoolEntry> pool = new ArrayList<>(group("S", 3, "A"));
    pool.addAll(choices("a", 2, "A", Level.KNOW));

    assertThat(names(drawn(TWO, pool, ONE))).containsExactly("a01", "a02");
  }

  @Test
  void aGroupIsSplitOnlyWhereThatIsWeightedAndNeeded() {
    List<PoolEntry> pool = new ArrayList<>(group("S", 3, "A"));
    Constraint light = new Constraint.GroupsWhole(Strength.weighted(4));

    assertThat(drawn(TWO, pool, ONE, light).outcomes())
        .extracting(ConstraintOutcome::status)
        .containsExactly(Status.RELAXED);
    assertThat(draw(TWO, pool, ONE, new Constraint.GroupsWhole(Strength.HARD)))
        .isInstanceOf(Impossible.class);
    assertThat(draw(TWO, pool, ONE)).isInstanceOf(Impossible.class);
    pool.addAll(choices("z", 2, "A", Level.KNOW));
    assertThat(names(drawn(TWO, pool, ONE, light))).containsExactly("z01", "z02");
  }

  @Test
  void theLightestThatKeepsFormsAwayIsGivenUpFirst() {
    List<PoolEntry> pool =
        List.of(
            SmallDraws.item("a", "A", 10),
            SmallDraws.item("b", "A", 10),
            SmallDraws.item("c", "A", 10).used(5));
    for (int lighter = 0; lighter < 2; lighter++) {
      // Two forms of two items share one of three, or both of two.
      Constraint cap = new Constraint.ExposureCap(2, Strength.weighted(1 + 8 * lighter));
      Constraint overlap = new Constraint.Overlap(1, Strength.weighted(5));

      Assembled assembled = drawn(TWO, pool, AssemblyOptions.parallel(2, 1), overlap, cap);

      assertThat(assembled.outcomes())
          .filteredOn(one -> one.status() == Status.RELAXED)
          .extracting(ConstraintOutcome::constraint)
          .containsExactly(lighter == 0 ? cap : overlap);
      assertThat(assembled.largestOverlap()).isEqualTo(1 + lighter);
    }
  }

  @Test
  void aLightCapGoesForTheSakeOfAHeavyTime() {
    List<PoolEntry> pool =
        List.of(SmallDraws.item("fresh", "A", 600), SmallDraws.item("worn", "A", 120).used(5));
    Blueprint one = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 1));
    Constraint cap = new Constraint.ExposureCap(3, Strength.weighted(1));
    Constraint time = time(60, 180, Strength.weighted(1000));

    for (Solver solver : Solver.values()) {
      assertThat(drawn(one, pool, ONE.by(solver), cap, time).outcomes())
          .filteredOn(outcome -> outcome.status() == Status.RELAXED)
          .extracting(ConstraintOutcome::constraint)
          .containsExactly(cap);
    }
    OwnResult own = OwnForms.of(one, pool, List.of(cap, time), 1).draw(CandidateRequest.of("an"));
    assertThat(((OwnForm) own).relaxed()).containsExactly(cap);
  }

  @Test
  void ofTwoThatCanNotBothHoldTheHeavierStands() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      PoolEntry entry = SmallDraws.item("i" + number, "A", number < 2 ? 10 : 100);
      String author = number < 2 ? "Lan" : "Minh";
      pool.add(entry.with(new Traits(author, null, number < 2 ? 10 : 100, Set.of())));
    }
    for (int heavier = 0; heavier < 2; heavier++) {
      Constraint share = new Constraint.AuthorShare(50, Strength.weighted(heavier == 0 ? 9 : 2));
      Constraint time = time(0, 20, Strength.weighted(heavier == 0 ? 2 : 9));

      Assembled assembled = drawn(TWO, pool, ONE.by(Solver.EXACT), share, time);

      assertThat(assembled.outcomes())
          .filteredOn(one -> one.status() == Status.RELAXED)
          .extracting(ConstraintOutcome::constraint)
          .containsExactly(heavier == 0 ? time : share);
    }
  }

  @Test
  void aWeightedTimeFarOffIsGivenUpAndAHardOneIsNamed() {
    List<PoolEntry> pool =
        List.of(SmallDraws.item("a", "A", 86_000), SmallDraws.item("b", "A", 86_001));

    assertThat(drawn(TWO, pool, ONE, time(0, 0, Strength.weighted(1000))).outcomes())
        .extracting(ConstraintOutcome::status)
        .containsExactly(Status.RELAXED);
    Constraint hard = time(0, 0, Strength.HARD);
    AssemblyResult none = draw(TWO, pool, ONE, new Constraint.EnemiesApart(Strength.HARD), hard);
    assertThat(((Impossible) none).inTheWay()).containsExactly(hard);
  }

  /**
   * Two easy items and two hard ones: equal forms take one of each, which a weighted time forbids.
   */
  @Test
  void equallyDifficultFormsAreNotGivenUpForAWeightedTime() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      ItemParameters parameters = new ItemParameters(1, number < 2 ? -1 : 1);
      pool.add(
          SmallDraws.item("i" + number, "A", 60)
              .with(new Traits(null, parameters, number < 2 ? 10 : 100, Set.of())));
    }
    Constraint time = time(0, 20, Strength.weighted(5));
    for (Solver solver : Solver.values()) {
      Assembled assembled =
          drawn(
              TWO,
              pool,
              AssemblyOptions.parallel(2, 1).by(solver),
              Constraint.EqualDifficulty.standard(),
              new Constraint.Overlap(0, Strength.HARD),
              time);

      assertThat(assembled.outcomes())
          .extracting(ConstraintOutcome::status)
          .containsExactly(Status.MET, Status.MET, Status.RELAXED);
    }
  }

  @Test
  void whatCanNotBeMeantIsRefused() {
    Constraint cap = new Constraint.ExposureCap(1, Strength.HARD);
    List<Runnable> wrong =
        List.of(
            () -> new Constraint.AuthorShare(0, Strength.HARD),
            () -> new Constraint.AuthorShare(101, Strength.HARD),
            () -> new Constraint.ExposureCap(0, Strength.HARD),
            () -> new Constraint.NotSeenBefore(0, Strength.HARD),
            () -> time(-1, 5, Strength.HARD),
            () -> time(6, 5, Strength.HARD),
            () -> new Constraint.TotalTime(Duration.ofMillis(1), Duration.ofDays(1), Strength.HARD),
            () -> new Constraint.TotalTime(Duration.ZERO, Duration.ofMillis(1), Strength.HARD),
            () -> new Constraint.EqualDifficulty(0, 5, Strength.HARD),
            () -> new Constraint.EqualDifficulty(1, 0, Strength.HARD),
            () -> new Constraint.EqualDifficulty(1, 101, Strength.HARD),
            () -> new Constraint.Overlap(-1, Strength.HARD),
            () -> Strength.weighted(0),
            () -> Strength.weighted(-1),
            () -> Strength.weighted(1001),
            () -> new Traits(null, new ItemParameters(10.1, 0), null, Set.of()),
            () -> new Traits(null, null, 0, Set.of()),
            () -> SmallDraws.item("a", "A", 1, "a"),
            () -> new AssemblyRequest(TWO, List.of(), List.of(cap, cap), ONE));
    assertThat(wrong)
        .allSatisfy(
            one -> assertThatThrownBy(one::run).isInstanceOf(IllegalArgumentException.class));
    assertThat(List.of(new Constraint.AuthorShare(1, Strength.HARD), time(5, 5, Strength.HARD)))
        .hasSize(2);
    assertThat(new Constraint.AuthorShare(100, Strength.weighted(1000)).strength().isHard())
        .isFalse();
    assertThat(new Constraint.EqualDifficulty(1, 100, Strength.weighted(1)).percent())
        .isEqualTo(100);
  }

  @Test
  void solversHaveCodes() {
    assertThat(Solver.of("greedy")).isEqualTo(Solver.GREEDY);
    assertThat(Solver.of("exact")).isEqualTo(Solver.EXACT);
    assertThatThrownBy(() -> Solver.of("own")).hasMessageContaining("'own'");
  }
}
