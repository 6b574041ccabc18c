package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;

/** Templates of which hardly any assignment, or none, makes a variant. */
class RareVariantsTest {

  /** 20,000 assignments. */
  private static final List<Variable> ALL_SEARCHED =
      List.of(Variable.Range.whole("a", 1, 200), Variable.Range.whole("b", 1, 100));

  @Test
  void theOnlyVariantIsFoundWithEverySeed() {
    VariantGenerator generator = generator(ALL_SEARCHED, "a = 177", "b = 31");
    for (int seed = 0; seed < 3; seed++) {
      assertThat(stem(generator.draw(seed))).isEqualTo("177 31");
    }
  }

  @Test
  void rareVariantsAreAllDrawnAlike() {
    // three variants side by side: a search that took the next one would prefer the first
    VariantGenerator generator = generator(ALL_SEARCHED, "a = 177", "b > 30 && b < 34");
    Map<String, Integer> counts = new TreeMap<>();
    for (int seed = 0; seed < 12; seed++) {
      counts.merge(stem(generator.draw(seed)), 1, Integer::sum);
    }
    assertThat(counts.keySet()).containsExactly("177 31", "177 32", "177 33");
    assertThat(counts.values()).allMatch(count -> count >= 1 && count <= 9);
  }

  @Test
  void noVariantAtAllIsKnownWhereAllAreSearched() {
    NoVariant none = (NoVariant) generator(ALL_SEARCHED, "a > 200").draw(1);
    assertThat(none.cause()).isEqualTo(NoVariant.Cause.NONE);
    assertThat(none.cause().code()).isEqualTo("none");
    assertThat(none.looks()).isEqualTo(Limits.SEARCHED);
    assertThat(none.rejections()).isEqualTo(Map.of(Rejection.CONSTRAINT_FAILED, 20_000));
  }

  @Test
  void variantsThatAreNotMetAreTooRare() {
    List<Variable> more =
        List.of(Variable.Range.whole("a", 1, 201), Variable.Range.whole("b", 1, 100));
    NoVariant none = (NoVariant) generator(more, "a > 201").draw(1);
    assertThat(none.cause()).isEqualTo(NoVariant.Cause.TOO_RARE);
    assertThat(none.cause().code()).isEqualTo("too-rare");
    assertThat(none.looks()).isEqualTo(Limits.SEARCHED);
    assertThat(none.rejections()).isEqualTo(Map.of(Rejection.CONSTRAINT_FAILED, 20_000));
  }

  @Test
  void oneOfTenThousandIsMetInALargeSpace() {
    List<Variable> wide =
        List.of(Variable.Range.whole("a", 1, 1_000_000), Variable.Range.whole("b", 1, 1_000_000));
    VariantGenerator generator = generator(wide, "mod(a + 3 * b, 10000) = 77");
    int met = 0;
    for (int seed = 0; seed < 4; seed++) {
      met += generator.draw(seed) instanceof Variant ? 1 : 0;
    }
    assertThat(met).isGreaterThanOrEqualTo(2);
    assertThat(generator.draw(3)).isEqualTo(generator.draw(3));
  }

  @Test
  void anOrderedSearchMeetsNoAssignmentTwice() {
    // 20,001 assignments of which all but one are searched: the one variant is met with all seeds
    // but those whose order leaves it to the last
    List<Variable> oneMore = List.of(Variable.Range.whole("a", 1, 20_001));
    VariantGenerator generator = generator(oneMore, "a = 12345");
    for (int seed = 0; seed < 4; seed++) {
      assertThat(stem(generator.draw(seed))).isEqualTo("12345 0");
    }
  }

  /** 177 · 113 = 20,001 assignments: of the 113 with the first value of a, at most one is left. */
  @Test
  void anOrderedSearchMeetsEveryValueAsOftenAsThereIs() {
    Variable a = new Variable.Numbers("a", numbers(177));
    Variable b = new Variable.Numbers("b", numbers(113));
    CompiledTemplate template =
        TemplateReader.read(template(List.of(a, b), "1 / a > 2")).compiled().orElseThrow();
    // the strides of seeds 482 and 1936 are 28 and 4 assignments long
    for (long seed : new long[] {0, 482, 1936}) {
      NoVariant none =
          (NoVariant) new VariantSearch(template, template.ref(), SeededRandom.of(seed)).result();
      assertThat(none.looks()).isEqualTo(20_000);
      int undefined = none.rejections().getOrDefault(Rejection.UNDEFINED_VALUE, 0);
      assertThat(undefined).isBetween(112, 113);
      assertThat(none.rejections())
          .isEqualTo(
              Map.of(
                  Rejection.UNDEFINED_VALUE,
                  undefined,
                  Rejection.CONSTRAINT_FAILED,
                  20_000 - undefined));
    }
  }

  private static List<BigDecimal> numbers(int count) {
    return IntStream.range(0, count).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void moreAssignmentsThanCanBeCountedAreSearchedToo() {
    List<Variable> huge =
        List.of(
            Variable.Range.whole("a", 1, 1_000_000),
            Variable.Range.whole("b", 1, 1_000_000),
            Variable.Range.whole("c", 1, 1_000_000),
            Variable.Range.whole("d", 1, 1_000_000));
    CompiledTemplate template =
        TemplateReader.read(template(huge, "a > b && mod(d, 5) = 0")).compiled().orElseThrow();
    assertThat(new VariantSearch(template, template.ref(), SeededRandom.of(1)).result())
        .isInstanceOf(Variant.class);
  }

  private static VariantGenerator generator(List<Variable> variables, String... constraints) {
    return VariantGenerator.of(template(variables, constraints));
  }

  private static Template template(List<Variable> variables, String... constraints) {
    boolean two = variables.size() > 1;
    return Templates.choice(
        new Template.Names(variables, List.of(), List.of(constraints)),
        "{{a}} " + (two ? "{{b}}" : "0"),
        key("1", "x"),
        distractor("2", "y"));
  }

  private static String stem(DrawResult result) {
    return ((Variant) result).texts().segments().getOrDefault("stem", "");
  }
}
