package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.assembly.AssemblerTest.ofChoices;
import static vn.benhoc.engine.assembly.AssemblerTest.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** Windows that are narrow beside what single items differ by. */
class GuideTest {

  private static final int[] TIMES = {60, 61, 100, 1_000, 9_000, 86_400};

  private static Constraint time(long least, long most) {
    return new Constraint.TotalTime(
        Duration.ofSeconds(least), Duration.ofSeconds(most), Strength.HARD);
  }

  private static List<PoolEntry> mixed(int[] seconds) {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < seconds.length; number++) {
      pool.add(SmallDraws.item("i%03d".formatted(number), "A", seconds[number]));
    }
    return pool;
  }

  private static int[] anyForm(CompiledPool pool, SeededRandom random) {
    List<Integer> items = new ArrayList<>(IntStream.range(0, pool.size()).boxed().toList());
    random.shuffle(items);
    return items.stream().limit(pool.places()).mapToInt(Integer::intValue).toArray();
  }

  private static long seconds(CompiledPool pool, int[] form) {
    return Arrays.stream(form).mapToLong(item -> pool.entry(item).traits().expectedSeconds()).sum();
  }

  @Property(tries = 200)
  void noFormInsideAWindowIsTakenForOneOutside(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int places) {
    SeededRandom random = SeededRandom.of(seed);
    int kinds = 4 + random.below(TIMES.length - 3);
    int[] times = IntStream.range(0, 90).map(item -> TIMES[random.below(kinds)]).toArray();
    CompiledPool pool =
        PoolCompiler.compile(
            ofChoices(topic("A", places)), mixed(times), List.of(time(0, 1_000_000)));
    int[] form = anyForm(pool, random);
    long sum = seconds(pool, form);
    int width = random.below(4);
    Window window = new Window(0, sum - random.below(width + 1), sum + width, Strength.HARD);
    Terrain terrain = Terrain.of(pool, List.of(window));
    Draft draft = new Draft(terrain, Fellows.none());
    draft.load(form);

    assertThat(draft.isFaultless()).isTrue();
    assertThat(draft.isPromising()).isTrue();
    assertThat(draft.strain()).isLessThanOrEqualTo(terrain.guide().promising());
    draft.load(anyForm(pool, random));
    assertThat(draft.isFaultless()).isEqualTo(window.miss(seconds(pool, draft.items())) == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 100, 10, 1000, 1100, 1100",
    "30, 100, 10, 1000, 1099, 1101",
    "200, 100, 30, 1000, 2000, 2000",
    "200, 100, 30, 1000, 1092, 1108",
    "30, 60, 10, 900, 959, 961"
  })
  void aTimeToTheSecondIsMetByQuickAndSlowItems(
      int quick, int little, int slow, int much, int least, int most) {
    int[] times =
        IntStream.range(0, quick + slow).map(item -> item < quick ? little : much).toArray();
    List<Constraint> exact = List.of(time(least, most));

    for (int seed = 0; seed < 10; seed++) {
      AssemblyResult paper =
          Assembler.assemble(
              new AssemblyRequest(
                  ofChoices(topic("A", 2)),
                  mixed(times),
                  exact,
                  AssemblyOptions.shuffled(1, seed)));
      OwnResult own =
          OwnForms.of(ofChoices(topic("A", 2)), mixed(times), exact, seed)
              .draw(CandidateRequest.of("x"));

      assertThat(paper).isInstanceOf(Assembled.class);
      assertThat(own).isInstanceOf(OwnForm.class);
    }
  }

  /** Beside an item of a whole day, a hundred others still make up any time. */
  @Test
  void oneItemFarFromAllOthersDoesNotHideTheDifferencesBetweenThem() {
    int[] times = IntStream.rangeClosed(0, 100).map(item -> 60 + item).toArray();
    times[100] = 86_400;

    AssemblyResult paper =
        Assembler.assemble(
            new AssemblyRequest(
                ofChoices(topic("A", 20)),
                mixed(times),
                List.of(time(1_901, 1_901)),
                AssemblyOptions.shuffled(1, 3)));

    assertThat(paper).isInstanceOf(Assembled.class);
  }

  @Test
  void curvesOfSteepItemsAreMetAsCloselyAsAsked() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < 60; number++) {
      ItemParameters parameters = new ItemParameters(number % 3 == 0 ? 9 : 1, number % 2);
      pool.add(
          SmallDraws.item("i%03d".formatted(number), "A", 60)
              .with(new Traits(null, parameters, 60, Set.of())));
    }

    AssemblyResult paper =
        Assembler.assemble(
            new AssemblyRequest(
                ofChoices(topic("A", 6)),
                pool,
                List.of(new Constraint.EqualDifficulty(1, 1, Strength.HARD)),
                AssemblyOptions.parallel(3, 3)));

    assertThat(paper).isInstanceOf(Assembled.class);
  }
}
