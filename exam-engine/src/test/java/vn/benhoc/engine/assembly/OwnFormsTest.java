package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.group;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.form.CanonicalForm;
import vn.benhoc.engine.form.FormBuilder;
import vn.benhoc.engine.form.FormOptions;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;

class OwnFormsTest {

  private static final Blueprint TWO = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2));
  private static final CandidateRequest AN = CandidateRequest.of("an");

  private static OwnForm form(OwnResult result) {
    assertThat(result).isInstanceOf(OwnForm.class);
    return (OwnForm) result;
  }

  private static Impossible impossible(OwnResult result) {
    assertThat(result).isInstanceOf(Impossible.class);
    return (Impossible) result;
  }

  private static List<String> names(OwnResult result) {
    return form(result).selection().items().stream().map(ItemRef::value).sorted().toList();
  }

  private static CandidateRequest saw(String... sittings) {
    return new CandidateRequest(
        "an", Arrays.stream(sittings).map(one -> Set.of(ItemRef.of(one))).toList());
  }

  @Test
  void itemsUsedMoreWaitUntilThoseUsedLessAreUsedAsOften() {
    List<PoolEntry> pool = new ArrayList<>(choices("a", 200, "A", Level.KNOW));
    choices("b", 200, "A", Level.KNOW).forEach(entry -> pool.add(entry.used(3)));
    OwnForms own = OwnForms.of(TWO, pool, List.of(), 1);

    for (int candidate = 0; candidate < 100; candidate++) {
      assertThat(names(own.draw(AN))).allMatch(name -> name.startsWith("a"));
    }
  }

  @Test
  void theCapCountsUsesBeforeAndFormsDrawnHere() {
    List<PoolEntry> pool = new ArrayList<>(choices("a", 3, "A", Level.KNOW));
    pool.set(0, pool.get(0).used(2));
    Constraint cap = new Constraint.ExposureCap(2, Strength.HARD);
    OwnForms own = OwnForms.of(TWO, pool, List.of(cap), 1);

    assertThat(names(own.draw(AN))).containsExactly("a02", "a03");
    assertThat(names(own.draw(AN))).containsExactly("a02", "a03");
    Impossible spent = impossible(own.draw(AN));

    assertThat(spent.feasibility().cells())
        .containsExactly(new CellSupply(new CellRef(1, 0), 2, 0, 2));
    assertThat(spent.proven()).isTrue();
    assertThat(own.exposure(ItemRef.of("a01"))).isEqualTo(2);
    assertThat(own.exposure(ItemRef.of("a02"))).isEqualTo(2);
  }

  @Test
  void aWeightedCapIsRelaxedAndNamedOnlyWhereItIsBroken() {
    Constraint cap = new Constraint.ExposureCap(1, Strength.weighted(3));
    OwnForms own = OwnForms.of(TWO, choices("a", 2, "A", Level.KNOW), List.of(cap), 1);

    assertThat(form(own.draw(AN)).relaxed()).isEmpty();
    assertThat(form(own.draw(AN)).relaxed()).containsExactly(cap);
  }

  @Test
  void onlySoManySittingsBackAreLookedAt() {
    Constraint unseen = new Constraint.NotSeenBefore(2, Strength.HARD);
    List<PoolEntry> pool = choices("a", 4, "A", Level.KNOW);

    OwnForms own = OwnForms.of(TWO, pool, List.of(unseen), 1);
    assertThat(names(own.draw(saw("a04", "a02", "a01")))).containsExactly("a01", "a03");
    assertThat(own.draw(AN)).isInstanceOf(OwnForm.class);
    Impossible all =
        impossible(
            own.draw(
                new CandidateRequest(
                    "an",
                    List.of(
                        Set.of(ItemRef.of("a01"), ItemRef.of("a02")), Set.of(ItemRef.of("a03"))))));
    assertThat(all.feasibility().missing()).isEqualTo(1);
  }

  @Test
  void theLighterOfTwoConstraintsThatKeepItemsOutIsGivenUpFirst() {
    List<PoolEntry> pool = choices("a", 3, "A", Level.KNOW);
    pool = List.of(pool.get(0), pool.get(1).used(5), pool.get(2));
    for (int lighter = 0; lighter < 2; lighter++) {
      Constraint cap = new Constraint.ExposureCap(5, Strength.weighted(1 + 8 * lighter));
      Constraint unseen = new Constraint.NotSeenBefore(1, Strength.weighted(5));
      OwnForms own = OwnForms.of(TWO, pool, List.of(unseen, cap), 1);

      OwnForm form = form(own.draw(saw("a03")));

      assertThat(form.relaxed()).containsExactly(lighter == 0 ? cap : unseen);
      assertThat(names(form))
          .containsExactlyElementsOf(lighter == 0 ? List.of("a01", "a02") : List.of("a01", "a03"));
    }
  }

  @Test
  void theConstraintInTheWayIsNamedBesideAWeightedOneThatKeepsItemsOut() {
    Constraint time =
        new Constraint.TotalTime(Duration.ofSeconds(1), Duration.ofSeconds(2), Strength.HARD);
    Constraint apart = new Constraint.EnemiesApart(Strength.HARD);
    Constraint cap = new Constraint.ExposureCap(1, Strength.weighted(1));
    List<PoolEntry> used =
        choices("a", 6, "A", Level.KNOW).stream().map(entry -> entry.used(4)).toList();

    Impossible none = impossible(OwnForms.of(TWO, used, List.of(apart, time, cap), 1).draw(AN));

    assertThat(none.inTheWay()).containsExactly(time);
    assertThat(none.proven()).isTrue();
    assertThat(none.feasibility().feasible()).isTrue();
  }

  @Tag("long")
  @Test
  void ofSeveralConstraintsTheOneInTheWayIsNamedInALargePool() {
    List<Constraint> asked = new ArrayList<>(SyntheticPool.allHard(9));
    asked.replaceAll(
        one ->
            one instanceof Constraint.TotalTime
                ? new Constraint.TotalTime(Duration.ofHours(9), Duration.ofHours(10), Strength.HARD)
                : one);
    OwnForms own = OwnForms.of(SyntheticPool.toan2025(), SyntheticPool.of(3_000, 2), asked, 1);

    assertThat(impossible(own.draw(AN)).inTheWay())
        .singleElement()
        .isInstanceOf(Constraint.TotalTime.class);
  }

  @Test
  void aWeightedTimeFarOffIsGivenUp() {
    Constraint time =
        new Constraint.TotalTime(Duration.ZERO, Duration.ZERO, Strength.weighted(1000));
    List<PoolEntry> pool =
        List.of(SmallDraws.item("a", "A", 86_000), SmallDraws.item("b", "A", 86_001));

    assertThat(form(OwnForms.of(TWO, pool, List.of(time), 1).draw(AN)).relaxed())
        .containsExactly(time);
  }

  @Test
  void groupsAreDrawnWholeAndTheExposureOfTheirItemsIsTheirOwn() {
    List<PoolEntry> pool = new ArrayList<>(group("S", 2, "A"));
    pool.set(1, pool.get(1).used(3));
    OwnForms own = OwnForms.of(TWO, pool, List.of(), 1);

    assertThat(names(own.draw(AN))).containsExactly("S-01", "S-02");
    assertThat(own.exposure(ItemRef.of("S-01"))).isEqualTo(1);
    assertThat(own.exposure(ItemRef.of("S-02"))).isEqualTo(4);
  }

  @Test
  void groupsComeAsOftenAsTheirShareAndInTurn() {
    List<PoolEntry> pool = new ArrayList<>(choices("x", 20, "A", Level.KNOW));
    for (int number = 0; number < 10; number++) {
      pool.addAll(group("S" + number, 2, "A"));
    }
    Blueprint four = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 4));
    OwnForms own = OwnForms.of(four, pool, List.of(), 3);

    IntStream.range(0, 100).forEach(any -> own.draw(AN));

    int[] uses = pool.stream().mapToInt(entry -> own.exposure(entry.ref())).sorted().toArray();
    assertThat(Arrays.stream(uses).sum()).isEqualTo(400);
    int[] grouped =
        pool.stream()
            .filter(entry -> entry.group() != null)
            .mapToInt(entry -> own.exposure(entry.ref()))
            .toArray();
    assertThat(Arrays.stream(grouped).max().orElse(0) - Arrays.stream(grouped).min().orElse(0))
        .isLessThanOrEqualTo(1);
    assertThat(Arrays.stream(grouped).sum()).isBetween(140, 260);
  }

  @Test
  void itemsUsedMuchMoreThanOthersWaitUntilTheOthersCatchUp() {
    List<PoolEntry> pool = new ArrayList<>(choices("x", 60, "A", Level.KNOW));
    choices("y", 20, "A", Level.KNOW).forEach(entry -> pool.add(entry.used(30)));
    OwnForms own = OwnForms.of(TWO, pool, List.of(), 3);

    IntStream.range(0, 600).forEach(any -> own.draw(AN));

    int[] uses = pool.stream().mapToInt(entry -> own.exposure(entry.ref())).toArray();
    assertThat(Arrays.stream(uses, 60, 80)).containsOnly(30);
    assertThat(Arrays.stream(uses, 0, 60).max().orElse(0)).isLessThanOrEqualTo(30);
    assertThat(Arrays.stream(uses).sum()).isEqualTo(600 + 1_200);
  }

  @Test
  void whatCanNotBeDrawnFromIsRefused() {
    List<PoolEntry> pool = choices("a", 2, "A", Level.KNOW);
    Constraint cap = new Constraint.ExposureCap(1, Strength.HARD);
    Part part = Part.of(1, Kind.CHOICE, 2, MarkingScheme.each("0.25"));
    Blueprint unfinished = Blueprint.of(new BlueprintPart(part, List.of(Cell.any(1))));

    assertThatThrownBy(() -> OwnForms.of(unfinished, pool, List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unfinished");
    assertThatThrownBy(() -> OwnForms.of(TWO, pool, List.of(cap, cap), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("asked twice");
    assertThatThrownBy(() -> OwnForms.of(TWO, pool, List.of(), 1).exposure(ItemRef.of("z")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("z fits no form");
    assertThat(impossible(OwnForms.of(TWO, List.of(), List.of(), 1).draw(AN)).feasibility())
        .extracting(Feasibility::missing)
        .isEqualTo(2);
  }

  @Test
  void itemsSeenThatAreNotInThePoolDoNotMatter() {
    Constraint unseen = new Constraint.NotSeenBefore(1, Strength.HARD);
    OwnForms own = OwnForms.of(TWO, choices("a", 2, "A", Level.KNOW), List.of(unseen), 1);

    assertThat(names(own.draw(saw("elsewhere")))).containsExactly("a01", "a02");
  }

  /** The vectors of 64 bits of Fowler, Noll and Vo: "", "a" and "foobar". */
  @Test
  void theOrderIsDecidedByTheFnvHashOfTheKey() {
    ordersAs("", 0xcbf29ce484222325L);
    ordersAs("a", 0xaf63dc4c8601ec8cL);
    ordersAs("foobar", 0x85944171f73967e8L);
    assertThat(OwnForms.orderOf(7, "Đ").nextLong())
        .isEqualTo(SeededRandom.of(7).fork(4).fork(fnv("Đ")).nextLong());
  }

  private static void ordersAs(String key, long hash) {
    assertThat(OwnForms.orderOf(7, key).nextLong())
        .isEqualTo(SeededRandom.of(7).fork(4).fork(hash).nextLong());
  }

  private static long fnv(String key) {
    BigInteger hash = new BigInteger("14695981039346656037");
    for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
      hash = hash.xor(BigInteger.valueOf(one & 0xff));
      hash = hash.multiply(new BigInteger("1099511628211"));
      hash = hash.mod(BigInteger.ONE.shiftLeft(64));
    }
    return hash.longValue();
  }

  @Test
  void aFormIsBuiltAgainFromSelectionSeedAndKey() {
    List<PoolEntry> pool = SyntheticPool.of(900, 4);
    OwnForms own = OwnForms.of(SyntheticPool.toan2025(), pool, List.of(), 11);
    OwnForm drawn = form(own.draw(CandidateRequest.of("01000123")));
    FormBuilder builder = FormBuilder.of(Pools.items(pool), FormOptions.standard());
    String first =
        CanonicalForm.text(
            builder.build(drawn.selection(), "0001", OwnForms.orderOf(11, drawn.candidate())));
    own.draw(AN);

    Selection stored = new Selection(List.copyOf(drawn.selection().parts()));
    String again =
        CanonicalForm.text(
            FormBuilder.of(Pools.items(SyntheticPool.of(900, 4)), FormOptions.standard())
                .build(stored, "0001", OwnForms.orderOf(11, "01000123")));

    assertThat(again).isEqualTo(first);
    assertThat(builder.build(stored, "0001", OwnForms.orderOf(11, "01000124")))
        .extracting(CanonicalForm::text)
        .isNotEqualTo(first);
  }
}
