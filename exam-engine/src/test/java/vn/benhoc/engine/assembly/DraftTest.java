package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.random.SeededRandom;

/** A form in the making against the same form worked out from scratch, in a bank of 900 items. */
class DraftTest {

  private static final CompiledPool POOL =
      PoolCompiler.compile(
          SyntheticPool.toan2025(), SyntheticPool.of(900, 6), SyntheticPool.allHard(9));
  private static final List<Window> WINDOWS =
      Targets.around(POOL, SyntheticPool.allHard(9), Targets.ofPool(POOL), Targets.WHOLE);
  private static final Terrain TERRAIN = Terrain.of(POOL, WINDOWS);
  private static final Guide GUIDE = TERRAIN.guide();

  /** Puts an item that fits into a place, if it is not in the form yet. */
  private static void change(Draft draft, SeededRandom random) {
    int place = random.below(POOL.places());
    int bin = POOL.binOfPlace(place);
    int item = POOL.itemsOf(bin)[random.below(POOL.itemsOf(bin).length)];
    if (draft.placeOf(item) == Draft.NONE) {
      draft.put(place, random.below(9) == 0 ? Draft.NONE : GUIDE.pair(item, bin));
    }
  }

  private static void fill(Draft draft, SeededRandom random) {
    while (Arrays.stream(draft.items()).anyMatch(item -> item == Draft.NONE)) {
      change(draft, random);
    }
  }

  @Property(tries = 30)
  void whatItKeepsUpToDateIsWhatAddingUpAnewSays(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Draft draft = new Draft(TERRAIN, Fellows.none());
    for (int turn = 0; turn < 100; turn++) {
      change(draft, random);
    }
    int[] rest = new int[Guide.WIDTH];
    draft.rest(rest);
    int[] anew = new int[Guide.WIDTH];
    for (int axis = 0; axis < Guide.WIDTH; axis++) {
      anew[axis] = -GUIDE.goal()[axis];
      for (int place = 0; place < POOL.places(); place++) {
        int item = draft.itemAt(place);
        if (item != Draft.NONE) {
          assertThat(draft.placeOf(item)).isEqualTo(place);
          int pair = GUIDE.pair(item, POOL.binOfPlace(place));
          anew[axis] += GUIDE.rows()[pair * Guide.WIDTH + axis];
        }
      }
    }
    assertThat(rest).isEqualTo(anew);
    Draft other = new Draft(TERRAIN, Fellows.none());
    fill(draft, random);
    other.load(draft.items());
    assertThat(other.strain()).isEqualTo(draft.strain());
    assertThat(other.penalty()).isEqualTo(draft.penalty());
    assertThat(other.items()).isEqualTo(draft.items());
  }

  @Property(tries = 30)
  void theStrainForetoldIsTheStrainThatComes(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Draft draft = new Draft(TERRAIN, Fellows.none());
    fill(draft, random);
    Ledger ledger = new Ledger(TERRAIN, random);
    ledger.next(9);
    int[] rest = new int[Guide.WIDTH];
    for (int turn = 0; turn < 40; turn++) {
      int place = random.below(POOL.places());
      Sample sample = new Sample(POOL.binOfPlace(place), GUIDE);
      sample.take(ledger, 9, random);
      int index = random.below(sample.size());
      int item = sample.item(index);
      if (draft.placeOf(item) == Draft.NONE) {
        int out = draft.itemAt(place);
        draft.restWithout(place, rest);
        long foretold = sample.lengthWith(rest, index) + draft.strainBeside(place, item);
        draft.put(place, sample, index);
        assertThat(draft.strain()).isEqualTo(foretold);
        assertThat(draft.placeOf(out)).isEqualTo(Draft.NONE);
        assertThat(draft.itemAt(place)).isEqualTo(item);
      }
    }
    Draft anew = new Draft(TERRAIN, Fellows.none());
    anew.load(draft.items());
    assertThat(anew.strain()).isEqualTo(draft.strain());
  }

  @Property(tries = 40)
  void nothingIsViolatedIfAndOnlyIfThePenaltyIsNone(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Draft draft = new Draft(TERRAIN, Fellows.none());
    Ledger ledger = new Ledger(TERRAIN, random);
    ledger.next(9);
    assertThat(new OwnFill(TERRAIN, ledger, draft).fill(random)).isTrue();
    boolean repaired = new FormSearch(TERRAIN, draft, ledger, random).repair(6);
    boolean inside =
        WINDOWS.stream()
            .allMatch(
                window -> window.miss(Targets.sum(POOL, window.measure(), draft.items())) == 0);
    boolean quotas =
        POOL.quotas().stream()
            .allMatch(
                quota ->
                    Arrays.stream(quota.items()).filter(i -> draft.placeOf(i) >= 0).count()
                        <= quota.most());
    assertThat(draft.penalty() == 0).isEqualTo(inside && quotas);
    assertThat(draft.isFaultless()).isEqualTo(inside && quotas);
    assertThat(!repaired || inside && quotas && draft.isPromising()).isTrue();
  }

  @Test
  void clearedItIsAsNew() {
    Draft draft = new Draft(TERRAIN, Fellows.none());
    long empty = draft.strain();
    fill(draft, SeededRandom.of(1));
    draft.clear();

    assertThat(draft.items()).containsOnly(Draft.NONE);
    assertThat(draft.strain()).isEqualTo(empty);
    assertThat(IntStream.range(0, POOL.size()).map(draft::placeOf)).containsOnly(Draft.NONE);
  }

  @Test
  void pairsAreItemsInTheirBins() {
    int pair = 0;
    for (int item = 0; item < POOL.size(); item++) {
      for (int bin : POOL.binsOf(item)) {
        assertThat(GUIDE.pair(item, bin)).isEqualTo(pair);
        assertThat(GUIDE.itemOf(pair++)).isEqualTo(item);
      }
    }
    assertThat(GUIDE.pairs()).isEqualTo(pair);
    int choice = POOL.itemsOf(0)[0];
    assertThatThrownBy(() -> GUIDE.pair(choice, POOL.demands().size() - 1))
        .isInstanceOf(IllegalArgumentException.class);
    short[] two = GUIDE.rowsOf(new int[] {3, 1});
    assertThat(Arrays.copyOf(two, 8)).isEqualTo(Arrays.copyOfRange(GUIDE.rows(), 24, 32));
    assertThat(Arrays.copyOfRange(two, 8, 16)).isEqualTo(Arrays.copyOfRange(GUIDE.rows(), 8, 16));
  }

  @Test
  void theMiddleSeemsInsideAndFarAwayDoesNot() {
    assertThat(GUIDE.seemsInside(new int[Guide.WIDTH])).isTrue();
    assertThat(GUIDE.seemsInside(new int[] {20_000, 0, 0, 0, 0, 0, 0, 0})).isFalse();
    assertThat(GUIDE.seemsInside(new int[] {-20_000, 0, 0, 0, 0, 0, 0, 0})).isFalse();
  }

  @Property(tries = 20)
  void theGuideForetellsHowFarAFormIsFromTheMiddleOfItsWindows(@ForAll long seed) {
    Draft draft = new Draft(TERRAIN, Fellows.none());
    fill(draft, SeededRandom.of(seed));
    double off = 0;
    int narrow = 0;
    for (Window window : WINDOWS) {
      if (GUIDE.isNarrow(window)) {
        double middle = (window.least() + window.most()) / 2.0;
        double half = (window.most() - window.least()) / 2.0;
        double way = (Targets.sum(POOL, window.measure(), draft.items()) - middle) / half;
        off += way * way * Guide.UNIT * Guide.UNIT;
        narrow++;
      }
    }
    int[] rest = new int[Guide.WIDTH];
    draft.rest(rest);
    assertThat(narrow).isEqualTo(18);
    // Eight of eighteen components leave out almost nothing; rounding adds a little.
    assertThat(Math.sqrt(Guide.length(rest)))
        .isBetween(0.98 * Math.sqrt(off) - 20, Math.sqrt(off) + 20);
  }
}
