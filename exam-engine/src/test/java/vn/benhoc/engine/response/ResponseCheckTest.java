package vn.benhoc.engine.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.Quantity;
import vn.benhoc.engine.item.StatementId;

class ResponseCheckTest {

  private static final Item CHOICE = Items.choice("q", 1);
  private static final Item CLUSTER = Items.cluster("q", "TFTF");
  private static final Item BOX = Items.box("q", "1,5");
  private static final Item ESSAY = Items.essay("q", "4");
  private static final Item NUMERIC = Items.acceleration("q");
  private static final Item TEXT = Items.words("q");

  private static List<Diagnostic> check(Response response, Item item) {
    return ResponseCheck.check(response, item);
  }

  @Test
  void fittingResponseHasNoFindings() {
    assertThat(check(ChoiceResponse.of(Items.option("q", 4)), CHOICE)).isEmpty();
    assertThat(check(ClusterResponse.of(Map.of(Items.statement("q", 'd'), false)), CLUSTER))
        .isEmpty();
    assertThat(check(ShortResponse.of("-1.5"), BOX)).isEmpty();
    assertThat(check(NumericResponse.of("9,8 kg"), NUMERIC)).isEmpty();
    assertThat(check(TextResponse.of("x".repeat(TextResponse.LONGEST)), TEXT)).isEmpty();
    assertThat(check(EssayResponse.of("x".repeat(EssayResponse.LONGEST)), ESSAY)).isEmpty();
  }

  @Test
  void blankResponseFitsItsKind() {
    assertThat(check(ClusterResponse.of(Map.of()), CLUSTER)).isEmpty();
    assertThat(check(ShortResponse.of("  "), BOX)).isEmpty();
    assertThat(check(EssayResponse.of(""), ESSAY)).isEmpty();
    assertThat(check(NumericResponse.of(" . "), NUMERIC)).isEmpty();
    assertThat(check(TextResponse.of(" "), TEXT)).isEmpty();
  }

  @Test
  void responseOfAnotherKindIsNamed() {
    assertThat(check(ShortResponse.of("1"), ESSAY))
        .containsExactly(
            Diagnostic.of(
                "/kind", "response-kind-differs", Map.of("expected", "essay", "actual", "short")));
  }

  @Test
  void foreignOptionIsNamed() {
    assertThat(check(ChoiceResponse.of(OptionId.of("z")), CHOICE))
        .containsExactly(Diagnostic.of("/option", "unknown-option", Map.of("option", "z")));
  }

  @Test
  void foreignStatementsAreNamedInOrder() {
    ClusterResponse response =
        ClusterResponse.of(
            Map.of(
                StatementId.of("z"), true,
                StatementId.of("y"), false,
                Items.statement("q", 'a'), true));
    assertThat(check(response, CLUSTER))
        .containsExactly(
            Diagnostic.of("/truths/y", "unknown-statement", Map.of("statement", "y")),
            Diagnostic.of("/truths/z", "unknown-statement", Map.of("statement", "z")));
  }

  @Test
  void boxThatDoesNotFitIsNamedWithItsReason() {
    assertThat(check(ShortResponse.of("12345"), BOX))
        .containsExactly(
            Diagnostic.of("/text", "short-answer-misfit", Map.of("reason", "too-long")));
  }

  @Test
  void quantityThatCannotBeReadIsNamedWithItsReason() {
    assertThat(check(NumericResponse.of("một"), NUMERIC))
        .containsExactly(
            Diagnostic.of("/text", "quantity-misfit", Map.of("reason", "not-a-number")));
    assertThat(check(NumericResponse.of("1".repeat(41)), NUMERIC))
        .containsExactly(Diagnostic.of("/text", "quantity-misfit", Map.of("reason", "too-long")));
  }

  @Test
  void textThatIsTooLongIsNamed() {
    assertThat(check(TextResponse.of("x".repeat(TextResponse.LONGEST + 1)), TEXT))
        .containsExactly(Diagnostic.of("/text", "text-too-long", Map.of("longest", "200")));
  }

  @Test
  void essayThatIsTooLongIsNamed() {
    assertThat(check(EssayResponse.of("x".repeat(EssayResponse.LONGEST + 1)), ESSAY))
        .containsExactly(Diagnostic.of("/text", "essay-too-long", Map.of("longest", "60000")));
  }

  @Test
  void responsesAreNormalised() {
    assertThat(ShortResponse.of(" 1.5 ")).isEqualTo(ShortResponse.of("1,5"));
    assertThat(ShortResponse.of("1,5").answer()).isPresent();
    assertThat(ShortResponse.of("1,5,").answer()).isEmpty();
    assertThat(NumericResponse.of(" \u22129,8\u00a0m/s². ").text()).isEqualTo("-9,8 m/s^2");
    assertThat(NumericResponse.of("9,8 m").quantity())
        .contains(new Quantity(new BigDecimal("9.8"), "m"));
    assertThat(NumericResponse.of("chín").quantity()).isEmpty();
    assertThat(TextResponse.of("  e\u0302 a\u0301 ").text()).isEqualTo("ê á");
    assertThat(EssayResponse.of("e\u0302\r\nb\rc")).isEqualTo(new EssayResponse("\u00ea\nb\nc"));
  }

  @Test
  void blankIsWhatHoldsNoAnswer() {
    assertThat(ChoiceResponse.of(OptionId.of("a")).isBlank()).isFalse();
    assertThat(ClusterResponse.of(Map.of()).isBlank()).isTrue();
    assertThat(ClusterResponse.of(Map.of(StatementId.of("a"), false)).isBlank()).isFalse();
    assertThat(ShortResponse.of(" ").isBlank()).isTrue();
    assertThat(ShortResponse.of("0").isBlank()).isFalse();
    assertThat(EssayResponse.of(" \n").isBlank()).isTrue();
    assertThat(EssayResponse.of("x").isBlank()).isFalse();
    assertThat(EssayResponse.of("x").kind()).isEqualTo(Kind.ESSAY);
    assertThat(NumericResponse.of("0").isBlank()).isFalse();
    assertThat(NumericResponse.of("0").kind()).isEqualTo(Kind.NUMERIC);
    assertThat(TextResponse.of("x").isBlank()).isFalse();
    assertThat(TextResponse.of("x").kind()).isEqualTo(Kind.TEXT);
  }
}
