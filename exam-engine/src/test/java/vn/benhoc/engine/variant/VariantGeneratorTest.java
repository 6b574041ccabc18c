package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;
import static vn.benhoc.engine.variant.Content.Option.rightIf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.random.SeededRandom;

class VariantGeneratorTest {

  private static final Variable DIGIT = Variable.Range.whole("a", 0, 3);

  @Test
  void aChoiceItemIsFilledIn() {
    Variant variant = only(fixed("p", "-2", "q", "3"));
    assertThat(variant.texts().segments())
        .isEqualTo(Map.of("stem", "Nghiệm nhỏ của $x^2 - x - 6 = 0$ là"));
    assertThat(variant.texts().options())
        .containsExactly(
            Map.entry(OptionId.of("1"), "$x = -2$"),
            Map.entry(OptionId.of("2"), "$x = 3$"),
            Map.entry(OptionId.of("3"), "$x = 2$"),
            Map.entry(OptionId.of("4"), "$x = -6$"));
    ChoiceItem item = (ChoiceItem) variant.item();
    assertThat(item.ref()).isEqualTo(ItemRef.of("T-1"));
    assertThat(item.key()).isEqualTo(OptionId.of("1"));
    assertThat(item.options()).extracting(OptionId::value).containsExactly("1", "2", "3", "4");
    assertThat(item.shuffleOptions()).isTrue();
    assertThat(variant.values()).containsOnlyKeys("p", "q", "b", "c");
    assertThat(variant.values().keySet()).containsExactly("p", "q", "b", "c");
    assertThat(variant.values()).containsEntry("b", Value.of("-1"));
    assertThat(variant.texts().statements()).isEmpty();
  }

  @Test
  void aClusterTakesItsTruthsFromTheValues() {
    Variant variant = variant(Templates.motion(), 4);
    ClusterItem item = (ClusterItem) variant.item();
    boolean exact = variant.values().get("error").equals(Value.of("0"));
    assertThat(item.statement(StatementId.of("a")).orElseThrow().correct()).isEqualTo(exact);
    assertThat(item.statement(StatementId.of("b")).orElseThrow().correct()).isTrue();
    assertThat(item.statementIds())
        .extracting(StatementId::value)
        .containsExactly("a", "b", "c", "d");
    assertThat(item.shuffleStatements()).isTrue();
    assertThat(variant.texts().statements()).hasSize(4);
    assertThat(variant.texts().options()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a / 3, 2, 1, '0,33'",
    "a / 3, 0, 2, 1",
    "a, 2, -0.004, 0",
    "a, 2, -1.50, '-1,5'",
    "a, 2, 9999, 9999",
    "a, 1, 0.25, '0,3'",
    "a, 2, 100, 100"
  })
  void aShortKeyIsRoundedAndPrintedForTheBox(String key, int places, String a, String text) {
    Template template = answer(Variable.Numbers.of("a", a), key, places);
    assertThat(((ShortItem) variant(template, 0).item()).key()).isEqualTo(ShortAnswer.of(text));
    assertThat(((ShortItem) variant(template, 0).item()).key().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"10000", "-1000", "12.34", "-1.25"})
  void aKeyThatDoesNotFitTheBoxIsNoVariant(String a) {
    assertRejected(answer(Variable.Numbers.of("a", a), "a", 2), Rejection.KEY_DOES_NOT_FIT_BOX);
  }

  @Test
  void anOptionIsRightWhereItsExpressionIsTrue() {
    Template template =
        Templates.choice(
            names(List.of(Variable.Numbers.of("a", "-1", "2")), List.of()),
            "y = {{a}}x",
            rightIf("up", "đồng biến", "a > 0"),
            rightIf("down", "nghịch biến", "a < 0"));
    for (Variant variant : VariantGenerator.of(template).enumerate(2)) {
      boolean rising = variant.values().get("a").equals(Value.of("2"));
      assertThat(((ChoiceItem) variant.item()).key().value()).isEqualTo(rising ? "up" : "down");
    }
  }

  @Test
  void everyReasonToRejectHasItsName() {
    assertRejected(
        plain("1/(a-a)", rightIf("1", "x", "true"), distractor("2", "y")),
        Rejection.UNDEFINED_VALUE);
    assertRejected(
        plain("9^9^9 + a", key("1", "x"), distractor("2", "y")), Rejection.NUMBER_OUT_OF_RANGE);
    assertRejected(
        plain("a", key("1", "{{1/3}}"), distractor("2", "y")), Rejection.NUMBER_NOT_PRINTABLE);
    assertRejected(
        plain("a", distractor("1", "x"), distractor("2", "y")), Rejection.KEY_NOT_SINGLE);
    assertRejected(plain("a", key("1", "x"), key("2", "y")), Rejection.KEY_NOT_SINGLE);
    assertRejected(
        plain("a", key("1", "1,5"), distractor("2", "1,50")), Rejection.DISTRACTOR_EQUALS_KEY);
    assertRejected(
        plain("a", key("1", "50 cm").worth("50"), distractor("2", "0,5 m").worth("0.5 * 100")),
        Rejection.DISTRACTOR_EQUALS_KEY);
    assertRejected(
        plain("a", distractor("1", "{{a}}"), key("2", "x"), distractor("3", "{{a+0}}")),
        Rejection.OPTIONS_COLLIDE);
    assertRejected(plain("a", key("1", "x"), distractor("2", " $$ ")), Rejection.TEXT_BLANK);
    assertRejected(
        plain("a", key("1", "$\\frac{1}{2}$"), distractor("2", "$\\dfrac12$")),
        Rejection.DISTRACTOR_EQUALS_KEY);
    Template failing =
        Templates.choice(
            names(List.of(DIGIT), List.of("a > 5")), "", key("1", "x"), distractor("2", "y"));
    assertRejected(failing, Rejection.CONSTRAINT_FAILED);
  }

  private static Template motionWith(List<Content.StatementText> statements) {
    Template motion = Templates.motion();
    return new Template(
        motion.ref(),
        motion.names(),
        motion.segments(),
        new Content.Cluster(statements, false),
        false);
  }

  @Test
  void statementsThatSayTheSameAreNoVariant() {
    List<Content.StatementText> statements =
        List.of(
            Content.StatementText.of("a", "{{s}}", "true"),
            Content.StatementText.of("b", "x", "true"),
            Content.StatementText.of("c", "y", "true"),
            Content.StatementText.of("d", "{{v * t}}", "true"));
    assertRejected(motionWith(statements), Rejection.STATEMENTS_COLLIDE);
  }

  @Test
  void aStatementWithoutTextIsNoVariant() {
    List<Content.StatementText> statements =
        List.of(
            Content.StatementText.of("a", "{{s}}", "true"),
            Content.StatementText.of("b", "x", "true"),
            Content.StatementText.of("c", " $$ ", "true"),
            Content.StatementText.of("d", "y", "true"));
    assertRejected(motionWith(statements), Rejection.TEXT_BLANK);
  }

  @Test
  void onlySomeAssignmentsFailAndTheDrawGoesOn() {
    Template template =
        Templates.choice(
            names(List.of(Variable.Range.whole("a", 1, 500)), List.of("a = 250")),
            "{{a}}",
            key("1", "x"),
            distractor("2", "y"));
    assertThat(variant(template, 1).values()).containsEntry("a", Value.of("250"));
  }

  @Test
  void theCountsOfAFailedDrawAddUp() {
    Template template =
        Templates.choice(
            names(List.of(DIGIT), List.of("6 / a > 100 || a = 2")),
            "",
            key("1", "{{a}}"),
            distractor("2", "2"));
    NoVariant none = (NoVariant) VariantGenerator.of(template).draw(9);
    assertThat(none.cause()).isEqualTo(NoVariant.Cause.NONE);
    assertThat(none.looks()).isEqualTo(4);
    assertThat(none.rejections().keySet())
        .containsExactly(
            Rejection.CONSTRAINT_FAILED,
            Rejection.UNDEFINED_VALUE,
            Rejection.DISTRACTOR_EQUALS_KEY);
    assertThat(none.rejections().values()).containsExactly(2, 1, 1);
  }

  @Test
  void aTemplateWithFaultsIsNotDrawnFrom() {
    Template template = plain("b", key("1", "x"), distractor("2", "y"));
    assertThatThrownBy(() -> VariantGenerator.of(template))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("T-1")
        .hasMessageContaining("name-unknown");
  }

  @Test
  void theSeedDependsOnPaperFormAndPlace() {
    long seed = VariantSeed.of(20250626, 101, SlotId.of(1, 5));
    assertThat(seed).isEqualTo(VariantSeed.of(20250626, 101, SlotId.of(1, 5)));
    assertThat(
            List.of(
                seed,
                VariantSeed.of(20250627, 101, SlotId.of(1, 5)),
                VariantSeed.of(20250626, 102, SlotId.of(1, 5)),
                VariantSeed.of(20250626, 101, SlotId.of(2, 5)),
                VariantSeed.of(20250626, 101, SlotId.of(1, 6)),
                VariantSeed.of(20250626, 101, SlotId.of(5, 1))))
        .doesNotHaveDuplicates();
  }

  /** As stored papers rely on it: the stream "VARIANT", the form, 1000 · part + number. */
  @Test
  void theSeedIsTheFirstNumberOfTheDocumentedStream() {
    long documented =
        SeededRandom.of(20250626).fork(0x56415249414E5400L).fork(101).fork(2007).nextLong();
    assertThat(VariantSeed.of(20250626, 101, SlotId.of(2, 7))).isEqualTo(documented);
  }

  private static Template fixed(String p, String pValue, String q, String qValue) {
    Template quadratic = Templates.quadratic();
    return new Template(
        quadratic.ref(),
        new Template.Names(
            List.of(Variable.Numbers.of(p, pValue), Variable.Numbers.of(q, qValue)),
            quadratic.names().derived(),
            quadratic.names().constraints()),
        quadratic.segments(),
        quadratic.content(),
        true);
  }

  private static Template plain(String derived, Content.Option... options) {
    return Templates.choice(
        new Template.Names(List.of(DIGIT), List.of(new Derived("x", derived)), List.of()),
        "{{a}}",
        options);
  }

  private static Template answer(Variable variable, String key, int places) {
    return new Template(
        ItemRef.of("T-4"),
        names(List.of(variable), List.of()),
        List.of(),
        new Content.ShortKey(key, places),
        false);
  }

  private static Template.Names names(List<Variable> variables, List<String> constraints) {
    return new Template.Names(variables, List.of(), constraints);
  }

  private static Variant variant(Template template, long seed) {
    return (Variant) VariantGenerator.of(template).draw(seed);
  }

  private static Variant only(Template template) {
    List<Variant> variants = VariantGenerator.of(template).enumerate(1);
    assertThat(variants).hasSize(1);
    return variants.get(0);
  }

  private static void assertRejected(Template template, Rejection rejection) {
    NoVariant none = (NoVariant) VariantGenerator.of(template).draw(0);
    assertThat(none.rejections()).containsOnlyKeys(rejection);
  }
}
