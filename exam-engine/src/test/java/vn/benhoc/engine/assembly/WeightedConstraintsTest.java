package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/** Which weighted constraints the exact solver gives up where not all can be met. */
class WeightedConstraintsTest {

  private static final int SECONDS = 0;
  private static final Blueprint PAIR =
      SmallDraws.blueprint(Cell.of(Set.of("A"), null, 1), Cell.of(Set.of("B"), null, 1));

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** Those that are broken could not be met beside those met that weigh as much or more. */
  @Property(tries = 60, seed = "2025")
  void aBrokenConstraintCouldNotBeMetBesideThoseAsHeavy(@ForAll("seeds") long seed) {
    SmallPaper paper = oneForm(SmallPaper.random(seed).ofForms());
    if (!(paper.draw(Solver.EXACT) instanceof Assembled assembled)) {
      assertThat(paper.exists(paper.hardOnly().applying())).isFalse();
      return;
    }
    for (ConstraintOutcome outcome : assembled.outcomes()) {
      // What candidates saw no paper can keep; it is told as relaxed.
      if (outcome.status() != Status.MET
          && !(outcome.constraint() instanceof Constraint.NotSeenBefore)) {
        Constraint broken = outcome.constraint();
        List<Constraint> beside =
            assembled.outcomes().stream()
                .filter(one -> one.status() == Status.MET && countsBeside(one, broken))
                .map(ConstraintOutcome::constraint)
                .toList();
        List<Constraint> wanted = new ArrayList<>(beside);
        wanted.add(broken);
        assertThat(paper.exists(beside)).isTrue();
        assertThat(paper.exists(wanted)).as("%s beside %s", broken, beside).isFalse();
      }
    }
  }

  private static boolean countsBeside(ConstraintOutcome one, Constraint broken) {
    Strength strength = one.constraint().strength();
    return strength.isHard() || strength.weight() >= broken.strength().weight();
  }

  /** One form, with what a form can meet in part by weight and the rest as it is if it is hard. */
  private static SmallPaper oneForm(SmallPaper paper) {
    List<Constraint> kept =
        paper.constraints().stream()
            .filter(
                one ->
                    one.strength().isHard()
                        || !(one instanceof Constraint.GroupsWhole)
                            && !(one instanceof Constraint.ExposureCap))
            .toList();
    return new SmallPaper(
        paper.blueprint(), paper.pool(), kept, AssemblyOptions.shuffled(1, paper.kinds().seed()));
  }

  /**
   * Of c with two others, p is its enemy, and q and r are of one author: only the group is left.
   */
  @Test
  void oneThatCanNotBeMetTakesNoLighterOneWithIt() {
    StimulusRef chart = StimulusRef.of("chart");
    List<PoolEntry> pool =
        List.of(
            entry("g1", "C", "Lan").used(9).on(new GroupPlace(chart, 1)),
            entry("g2", null, "Minh").used(9).on(new GroupPlace(chart, 2)),
            entry("g3", null, null).used(9).on(new GroupPlace(chart, 3)),
            entry("c", "C", null),
            entry("p", null, "Lan", "c"),
            entry("q", null, "Minh"),
            entry("r", null, "Minh"));
    Constraint share = new Constraint.AuthorShare(64, Strength.weighted(5));
    Constraint apart = new Constraint.EnemiesApart(Strength.weighted(5));
    Constraint time = new Constraint.TotalTime(Duration.ZERO, Duration.ofSeconds(1), weight(6));
    SmallPaper paper =
        new SmallPaper(
            SmallDraws.blueprint(Cell.any(2), Cell.of(Set.of("C"), null, 1)),
            pool,
            List.of(share, apart, time),
            AssemblyOptions.shuffled(1, 1));

    assertThat(broken(paper.with(List.of(share, apart)))).isEmpty();
    assertThat(broken(paper)).containsExactly(time);
  }

  private static PoolEntry entry(String name, String topic, String author, String... enemies) {
    Set<ItemRef> apart = Set.of();
    for (String enemy : enemies) {
      apart = Set.of(ItemRef.of(enemy));
    }
    return Pools.entry(name, Kind.CHOICE, topic, Level.KNOW)
        .with(new Traits(author, null, 60, apart));
  }

  private static List<Constraint> broken(SmallPaper paper) {
    AssemblyResult result = paper.draw(Solver.EXACT);
    assertThat(result).isInstanceOf(Assembled.class);
    return ((Assembled) result)
        .outcomes().stream()
            .filter(one -> one.status() != Status.MET)
            .map(ConstraintOutcome::constraint)
            .toList();
  }

  private static Strength weight(int weight) {
    return Strength.weighted(weight);
  }

  /** a1 takes 10 seconds, a2 30, b1 70 and b2 90; a1 and b1 are of one author, and enemies. */
  private static CompiledPool four(Constraint... asked) {
    return PoolCompiler.compile(
        PAIR,
        List.of(
            timed("a1", "A", "Lan", 10, "b1"),
            timed("a2", "A", "Minh", 30),
            timed("b1", "B", "Lan", 70),
            timed("b2", "B", "Minh", 90)),
        List.of(asked));
  }

  private static PoolEntry timed(
      String name, String topic, String author, int seconds, String... enemies) {
    Set<ItemRef> apart = entry(name, topic, author, enemies).traits().enemies();
    return entry(name, topic, author).with(new Traits(author, null, seconds, apart));
  }

  private static int[] only(CompiledPool pool, Window... windows) {
    ExactSolver blind = new ExactSolver(SmallDraws.blind());
    Solution solution = blind.solve(SmallDraws.problem(pool, 1, 1, windows));
    assertThat(solution).isInstanceOf(Solution.Found.class);
    return ((Solution.Found) solution).forms().get(0);
  }

  private static Window seconds(long least, long most, int weight) {
    return new Window(SECONDS, least, most, weight(weight));
  }

  @Test
  void lighterOnesAreMetBesideEveryHeavierOneThatCanBe() {
    CompiledPool pool =
        four(new Constraint.TotalTime(Duration.ZERO, Duration.ofDays(1), weight(1)));

    // 500 s never; 80 or 120 s; not 80 s beside that; 115 to 200 s is met by 120 s.
    assertThat(only(pool, seconds(500, 600, 9), seconds(81, 99, 8), seconds(85, 130, 7)))
        .containsExactly(0, 3);
    assertThat(
            only(
                pool,
                seconds(500, 600, 9),
                seconds(101, 130, 8),
                seconds(0, 100, 7),
                seconds(0, 125, 6)))
        .containsExactly(1, 3);
  }

  @Test
  void ofOneWeightTheyAreMetOneAfterTheOtherWhereTheyConflict() {
    // 80 seconds take the enemies a1 and b1, whose author is the same.
    CompiledPool pool =
        four(
            new Constraint.EnemiesApart(weight(5)),
            new Constraint.AuthorShare(50, weight(5)),
            new Constraint.TotalTime(Duration.ZERO, Duration.ofDays(1), weight(5)));

    assertThat(only(pool, seconds(80, 80, 5))).containsExactly(0, 2);
    assertThat(only(pool, seconds(80, 80, 4))).isNotEqualTo(new int[] {0, 2});
    assertThat(only(pool, seconds(1, 2, 5)))
        .satisfiesAnyOf(
            form -> assertThat(form).containsExactly(0, 3),
            form -> assertThat(form).containsExactly(1, 2));
  }

  @Test
  void hardDemandsStandWhateverIsGivenUp() {
    CompiledPool pool =
        four(
            new Constraint.EnemiesApart(Strength.HARD),
            new Constraint.TotalTime(Duration.ZERO, Duration.ofDays(1), weight(5)));
    Window hard = new Window(SECONDS, 0, 110, Strength.HARD);

    assertThat(only(pool, hard, seconds(80, 80, 5), seconds(99, 200, 1)))
        .satisfiesAnyOf(
            form -> assertThat(form).containsExactly(0, 3),
            form -> assertThat(form).containsExactly(1, 2));
    assertThat(
            new ExactSolver(SmallDraws.blind())
                .solve(
                    SmallDraws.problem(
                        pool, 1, 1, new Window(SECONDS, 0, 80, Strength.HARD), seconds(0, 9, 3))))
        .isEqualTo(new Solution.None(true));
  }

  @Test
  void wishesAreNamedOnceTheHeaviestFirst() {
    CompiledPool pool =
        four(
            new Constraint.EnemiesApart(weight(7)),
            new Constraint.AuthorShare(50, weight(7)),
            new Constraint.EqualDifficulty(10, 5, weight(8)));
    int score = 0;
    DrawProblem problem =
        SmallDraws.problem(
            pool, 1, 1, new Window(score, 0, 1, weight(8)), new Window(1, 0, 1, weight(8)));

    assertThat(Wish.of(problem))
        .containsExactlyInAnyOrder(
            new Wish(Constraint.EqualDifficulty.class, 8),
            new Wish(Constraint.EnemiesApart.class, 7),
            new Wish(Constraint.AuthorShare.class, 7))
        .element(0)
        .isEqualTo(new Wish(Constraint.EqualDifficulty.class, 8));
    DrawProblem kept = Wish.keep(problem, Set.of(new Wish(Constraint.AuthorShare.class, 7)));
    assertThat(kept.windows()).isEmpty();
    assertThat(kept.pool().quotas())
        .isNotEmpty()
        .allMatch(quota -> quota.source() instanceof Constraint.AuthorShare);
  }
}
