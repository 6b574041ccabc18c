package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.statistics.irt.ItemParameters;

class FormAuditTest {

  private static final Part PART = Part.of(1, Kind.CHOICE, 2, MarkingScheme.each("0.25"));

  private static PoolEntry item(String name, Traits traits) {
    return Pools.entry(name, Kind.CHOICE, "A", Level.KNOW).with(traits);
  }

  private static PoolEntry curve(String name, double slope, double middle) {
    return item(name, new Traits(null, new ItemParameters(slope, middle), null, Set.of()));
  }

  private static Selection form(String... names) {
    return worth(null, names);
  }

  private static Selection worth(BigDecimal points, String... names) {
    List<Chosen> chosen =
        Arrays.stream(names)
            .map(one -> new Chosen(ItemRef.of(one), new CellRef(1, 0), null, null, points))
            .toList();
    return new Selection(List.of(new SelectedPart(PART, chosen)));
  }

  private static ConstraintOutcome outcome(
      Constraint constraint, List<PoolEntry> pool, Selection... forms) {
    return FormAudit.of(pool).outcome(constraint, List.of(forms));
  }

  private static void found(ConstraintOutcome outcome, boolean met, Figure figure, double value) {
    assertThat(outcome.status()).isEqualTo(met ? Status.MET : Status.RELAXED);
    assertThat(outcome.value(figure).orElseThrow()).isCloseTo(value, within(1e-9));
  }

  @Test
  void enemiesAreCountedByPairsWhicheverNamesTheOther() {
    List<PoolEntry> pool =
        List.of(
            SmallDraws.item("a", "A", 9, "b", "c"),
            SmallDraws.item("b", "A", 9, "a"),
            SmallDraws.item("c", "A", 9),
            SmallDraws.item("d", "A", 9, "elsewhere"));
    Constraint apart = new Constraint.EnemiesApart(Strength.HARD);

    found(outcome(apart, pool, form("a", "b", "c")), false, Figure.ENEMY_PAIRS, 2);
    found(outcome(apart, pool, form("c", "a"), form("d", "b")), false, Figure.ENEMY_PAIRS, 1);
    found(outcome(apart, pool, form("a", "d"), form("b", "c")), true, Figure.ENEMY_PAIRS, 0);
  }

  @Test
  void groupsInPartAreCounted() {
    StimulusRef chart = StimulusRef.of("chart");
    List<PoolEntry> pool =
        List.of(
            SmallDraws.item("a", "A", 9).on(new GroupPlace(chart, 1)),
            SmallDraws.item("b", "A", 9).on(new GroupPlace(chart, 2)),
            SmallDraws.item("c", "A", 9).on(new GroupPlace(chart, 3)),
            SmallDraws.item("d", "A", 9).on(new GroupPlace(StimulusRef.of("map"), 1)),
            SmallDraws.item("e", "A", 9).on(new GroupPlace(StimulusRef.of("map"), 2)),
            SmallDraws.item("f", "A", 9));
    Constraint whole = new Constraint.GroupsWhole(Strength.weighted(1));

    found(outcome(whole, pool, form("a", "d", "f")), false, Figure.SPLIT_GROUPS, 2);
    found(outcome(whole, pool, form("a", "b", "d", "e")), false, Figure.SPLIT_GROUPS, 1);
    found(outcome(whole, pool, form("d", "e", "f")), true, Figure.SPLIT_GROUPS, 0);
  }

  @Test
  void anAuthorsShareIsRoundedDownButNeverBelowOne() {
    Traits lan = new Traits("Lan", null, null, Set.of());
    List<PoolEntry> pool =
        List.of(
            item("a", lan), item("b", lan), item("c", Traits.UNKNOWN), item("d", Traits.UNKNOWN));
    Selection two = form("a", "b", "c", "d");

    found(
        outcome(new Constraint.AuthorShare(50, Strength.HARD), pool, two),
        true,
        Figure.AUTHOR_ITEMS,
        2);
    found(
        outcome(new Constraint.AuthorShare(49, Strength.HARD), pool, two),
        false,
        Figure.AUTHOR_ITEMS,
        2);
    found(
        outcome(new Constraint.AuthorShare(1, Strength.HARD), pool, form("a", "c", "d")),
        true,
        Figure.AUTHOR_ITEMS,
        1);
    found(
        outcome(new Constraint.AuthorShare(1, Strength.HARD), pool, form("c", "d")),
        true,
        Figure.AUTHOR_ITEMS,
        0);
  }

  @Test
  void usesBeforeAndInTheseFormsAddUp() {
    List<PoolEntry> pool =
        List.of(curve("a", 1, 0).used(3), curve("b", 1, 0).used(1), curve("c", 1, 0).used(9));
    Selection[] forms = {form("a", "b"), form("b"), form("b")};

    found(
        outcome(new Constraint.ExposureCap(4, Strength.HARD), pool, forms),
        true,
        Figure.EXPOSURE,
        4);
    found(
        outcome(new Constraint.ExposureCap(3, Strength.HARD), pool, forms),
        false,
        Figure.EXPOSURE,
        4);
  }

  @Test
  void theShortestAndTheLongestTimeAreMeasuredAndTheBoundsBelongToThem() {
    List<PoolEntry> pool =
        List.of(
            SmallDraws.item("a", "A", 100),
            SmallDraws.item("b", "A", 51),
            curve("c", 1, 0),
            Pools.entry("d", Kind.SHORT, "A", null));
    Selection[] forms = {form("a"), form("c"), form("d", "b")};

    ConstraintOutcome good = outcome(time(75, 141), pool, forms);

    // c takes the mean of the choices, (100 + 51) / 2 rounded down; d the usual 90.
    found(good, true, Figure.SHORTEST_SECONDS, 75);
    found(good, true, Figure.LONGEST_SECONDS, 141);
    found(outcome(time(76, 141), pool, forms), false, Figure.SHORTEST_SECONDS, 75);
    found(outcome(time(75, 140), pool, forms), false, Figure.LONGEST_SECONDS, 141);
  }

  private static Constraint time(int least, int most) {
    return new Constraint.TotalTime(
        Duration.ofSeconds(least), Duration.ofSeconds(most), Strength.HARD);
  }

  /**
   * One item each: a = 1, b = 0 against a = 2, b = 0. The chances lie farthest apart where x⁴ − 2x³
   * − 2x² − 2x + 1 = 0 for x = e^θ, so x + 1/x = 1 + √5 and θ = 1.061; on the grid at 1.05: 1 / (1
   * + e^−1.05) = 0.740775 and 1 / (1 + e^−2.1) = 0.890903. At θ = 0 the information is 1/4 and 4/4,
   * there is no larger ratio: at θ = ±2 it is 0.104994 and 4 · 0.017663 = 0.070651.
   */
  @Test
  void twoCurvesDifferAsWorkedOutByHand() {
    List<PoolEntry> pool = List.of(curve("flat", 1, 0), curve("steep", 2, 0));
    ConstraintOutcome outcome = outcome(equal(10, 5), pool, form("flat"), form("steep"));

    assertThat(outcome.status()).isEqualTo(Status.RELAXED);
    assertThat(outcome.value(Figure.SCORE_DIFFERENCE).orElseThrow())
        .isCloseTo(0.25 * 0.150128, within(1e-6));
    assertThat(outcome.value(Figure.INFORMATION_DIFFERENCE).orElseThrow())
        .isCloseTo(300, within(1e-9));
    assertThat(outcome(equal(10, 100), pool, form("flat"), form("steep")).status())
        .isEqualTo(Status.RELAXED);
  }

  @Test
  void pointsOfTheirOwnCountAndLevelsStandIn() {
    List<PoolEntry> pool =
        List.of(
            item("easy", Traits.UNKNOWN),
            Pools.entry("hard", Kind.CHOICE, "A", Level.APPLY),
            Pools.entry("none", Kind.CHOICE, "A", null),
            curve("same", 1, 1));
    Selection[] forms = {worth(Points.of("0.5"), "easy"), worth(Points.of("0.5"), "hard")};

    // a = 1, b = −1 against b = 1: farthest apart at θ = 0, 1 / (1 + e^−1) − 1 / (1 + e) =
    // 0.462117.
    assertThat(outcome(equal(10, 5), pool, forms).value(Figure.SCORE_DIFFERENCE).orElseThrow())
        .isCloseTo(0.5 * 0.462117, within(1e-6));
    found(outcome(equal(1, 1), pool, form("hard"), form("same")), true, Figure.SCORE_DIFFERENCE, 0);
    found(outcome(equal(1, 1), pool, form("hard")), true, Figure.INFORMATION_DIFFERENCE, 0);
    assertThat(outcome(equal(10, 5), pool, form("none"), form("easy")).status())
        .isEqualTo(Status.RELAXED);
  }

  @Test
  void aFormThatTellsNothingIsInfinitelyFarFromOneThatTellsSomething() {
    List<PoolEntry> pool =
        List.of(curve("far", 10, 100), curve("near", 1, 0), curve("off", 10, 99));

    found(
        outcome(equal(50, 100), pool, form("far"), form("off")),
        true,
        Figure.INFORMATION_DIFFERENCE,
        0);
    ConstraintOutcome beside = outcome(equal(50, 100), pool, form("far"), form("near"));
    assertThat(beside.value(Figure.INFORMATION_DIFFERENCE)).hasValue(Double.POSITIVE_INFINITY);
    assertThat(beside.status()).isEqualTo(Status.RELAXED);
  }

  private static Constraint equal(int hundredths, int percent) {
    return new Constraint.EqualDifficulty(hundredths, percent, Strength.HARD);
  }

  @Test
  void sharedItemsAreCountedForTheWorstPair() {
    List<PoolEntry> pool = List.of(curve("a", 1, 0), curve("b", 1, 0), curve("c", 1, 0));
    Selection[] forms = {form("a", "b"), form("c"), form("c", "b", "a")};

    found(outcome(new Constraint.Overlap(2, Strength.HARD), pool, forms), true, Figure.OVERLAP, 2);
    found(outcome(new Constraint.Overlap(1, Strength.HARD), pool, forms), false, Figure.OVERLAP, 2);
    found(
        outcome(new Constraint.Overlap(0, Strength.HARD), pool, form("a")),
        true,
        Figure.OVERLAP,
        0);
  }

  @Test
  void whatACandidateSawIsNotLookedAtAndStrangeItemsAreRefused() {
    List<PoolEntry> pool = List.of(curve("a", 1, 0));
    Constraint unseen = new Constraint.NotSeenBefore(3, Strength.HARD);

    assertThat(outcome(unseen, pool, form("a")))
        .isEqualTo(new ConstraintOutcome(unseen, Status.MET, List.of()));
    assertThat(outcome(unseen, pool, form("a")).value(Figure.OVERLAP)).isEmpty();
    assertThatThrownBy(() -> outcome(unseen, pool, form("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not offer b");
    assertThatThrownBy(() -> FormAudit.of(List.of(pool.get(0), pool.get(0))))
        .isInstanceOf(IllegalStateException.class);
  }
}
