package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Measured;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** Papers of Tin học 2025, 24 choices and 6 clusters of which a candidate answers 4. */
class TinPapersTest {

  private static final Blueprint PAPER = Pools.openBlueprint(Formats.tin2025());
  private static final List<PoolEntry> BANK = bank();

  /** A candidate needs 24 minutes for choices and 16 for clusters; the six printed take 24. */
  private static final List<Constraint> ASKED =
      List.of(
          new Constraint.TotalTime(Duration.ofMinutes(38), Duration.ofMinutes(42), Strength.HARD),
          new Constraint.AuthorShare(11, Strength.HARD),
          Constraint.EqualDifficulty.standard());

  private static List<PoolEntry> bank() {
    SeededRandom random = SeededRandom.of(2025);
    List<PoolEntry> bank = new ArrayList<>();
    for (int number = 0; number < 400; number++) {
      bank.add(item("choice-" + number, Kind.CHOICE, null, 60, random));
    }
    for (int number = 0; number < 240; number++) {
      @Nullable String block = number % 3 == 0 ? null : number % 3 == 1 ? "ICT" : "CS";
      bank.add(item("cluster-" + number, Kind.CLUSTER, block, 240, random));
    }
    return bank;
  }

  private static PoolEntry item(
      String name, Kind kind, @Nullable String block, int seconds, SeededRandom random) {
    ItemParameters curve =
        new ItemParameters(0.7 + random.below(90) / 100.0, random.below(300) / 100.0 - 1.5);
    return PoolEntry.of(ItemRef.of(name), Facets.of(kind, "A", Level.KNOW).inBlock(block))
        .with(
            new Traits(
                "author-" + random.below(20),
                curve,
                seconds * (80 + random.below(41)) / 100,
                Set.of()));
  }

  @ParameterizedTest
  @EnumSource(Solver.class)
  void parallelFormsAreFairToThoseWhoChooseIctAndToThoseWhoChooseCs(Solver solver) {
    AssemblyOptions options = AssemblyOptions.parallel(4, 7).by(solver);
    List<Constraint> asked = new ArrayList<>(ASKED);
    asked.add(new Constraint.Overlap(0, Strength.HARD));

    AssemblyResult result = Assembler.assemble(new AssemblyRequest(PAPER, BANK, asked, options));

    assertThat(result).isInstanceOf(Assembled.class);
    Assembled assembled = (Assembled) result;
    check(assembled.selections());
    BlockRules rules = new BlockRules(PAPER, BANK);
    List<List<BlockRules.Placed>> forms = assembled.selections().stream().map(rules::form).toList();
    for (ConstraintOutcome outcome : assembled.outcomes().subList(0, 3)) {
      assertThat(outcome.status()).isEqualTo(Status.MET);
      assertThat(outcome.measured().stream().mapToDouble(Measured::value).toArray())
          .containsExactly(rules.figures(outcome.constraint(), forms), within(1e-9));
    }
  }

  @Test
  void candidatesFormsAreFairWhateverTheyChoose() {
    OwnForms own = OwnForms.of(PAPER, BANK, ASKED, 7);
    List<Selection> drawn = new ArrayList<>();
    for (int candidate = 0; candidate < 12; candidate++) {
      OwnResult result = own.draw(CandidateRequest.of("c" + candidate));
      assertThat(result).isInstanceOf(OwnForm.class);
      assertThat(((OwnForm) result).relaxed()).isEmpty();
      drawn.add(((OwnForm) result).selection());
      checkOutcomes(own.outcomes((OwnForm) result), ((OwnForm) result).selection());
    }
    check(drawn);
  }

  private static void checkOutcomes(List<ConstraintOutcome> outcomes, Selection selection) {
    BlockRules rules = new BlockRules(PAPER, BANK);
    List<BlockRules.Placed> form = rules.form(selection);
    assertThat(outcomes).extracting(ConstraintOutcome::constraint).isEqualTo(ASKED);
    assertThat(outcomes).allMatch(one -> one.status() == Status.MET);
    for (ConstraintOutcome outcome : outcomes.subList(0, 2)) {
      assertThat(outcome.measured().stream().mapToDouble(Measured::value).toArray())
          .containsExactly(rules.figures(outcome.constraint(), List.of(form)), within(1e-9));
    }
    double farthest = 0;
    for (List<PoolEntry> answered : rules.answered(form)) {
      for (int twentieth = -40; twentieth <= 40; twentieth++) {
        double theta = twentieth / 20.0;
        String block = answered.get(answered.size() - 1).facets().block();
        double off = score(answered, theta) - meanScore(block, theta);
        farthest = Math.max(farthest, Math.abs(off));
      }
    }
    assertThat(outcomes.get(2).value(ConstraintOutcome.Figure.SCORE_OFF_TARGET).orElseThrow())
        .isCloseTo(farthest, within(1e-9));
  }

  /** 24 mean choices, two mean common clusters, two mean clusters of the block. */
  private static double meanScore(@Nullable String block, double theta) {
    return 24 * meanOf(Kind.CHOICE, null, theta)
        + 2 * meanOf(Kind.CLUSTER, null, theta)
        + 2 * meanOf(Kind.CLUSTER, block, theta);
  }

  private static double meanOf(Kind kind, @Nullable String block, double theta) {
    List<PoolEntry> offered =
        BANK.stream()
            .filter(one -> one.facets().kind() == kind)
            .filter(one -> Objects.equals(one.facets().block(), block))
            .toList();
    return score(offered, theta) / offered.size();
  }

  /** A choice is worth a quarter of a point, a cluster a whole one. */
  private static double score(List<PoolEntry> items, double theta) {
    return items.stream()
        .mapToDouble(
            one ->
                PaperRules.score(List.of(one), theta)
                    * (one.facets().kind() == Kind.CLUSTER ? 4 : 1))
        .sum();
  }

  private static void check(List<Selection> selections) {
    BlockRules rules = new BlockRules(PAPER, BANK);
    List<List<BlockRules.Placed>> forms = selections.stream().map(rules::form).toList();
    for (List<BlockRules.Placed> form : forms) {
      assertThat(form).hasSize(30).extracting(BlockRules.Placed::entry).doesNotHaveDuplicates();
      assertThat(form).allMatch(one -> Objects.equals(one.block(), one.entry().facets().block()));
      assertThat(rules.answered(form)).hasSize(2).allMatch(way -> way.size() == 28);
    }
    ASKED.forEach(one -> assertThat(rules.keeps(one, forms)).isTrue());
  }
}
