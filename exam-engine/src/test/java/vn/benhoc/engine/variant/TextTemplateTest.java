package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTemplateTest {

  private static final Map<String, Value> VALUES =
      Map.of("n", Value.of("3"), "m", Value.of("-2"), "w", new Value.Text("táo"));

  private static final Map<String, Value.Type> TYPES =
      Map.of("n", Value.Type.NUMBER, "m", Value.Type.NUMBER, "w", Value.Type.TEXT);

  @ParameterizedTest
  @CsvFileSource(
      resources = "/number-formats.csv",
      delimiter = ';',
      quoteCharacter = '`',
      emptyValue = "",
      nullValues = "null")
  void numbersArePrintedTheVietnameseWay(
      String placeholder, String number, String plain, String tex) {
    Map<String, Value> values = Map.of("n", Value.of(number));
    String text = "{{" + placeholder + "}}";
    assertThat(TextTemplate.of(text, false).render(values).text().strip())
        .isEqualTo(plain == null ? "" : plain);
    assertThat(TextTemplate.of(text, true).render(values).text().strip())
        .isEqualTo(tex == null ? "" : tex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cho {{n}} quả {{w}}. ; Cho 3 quả táo.",
        "{{n}}{{m}} ; 3−2",
        "không có gì ; không có gì",
        "$\\frac{{{n}}}{{{m}}}$ ; $\\frac{3}{−2}$",
        "x^{ {{n}} } ; x^{ 3 }",
        "{{{{n}} ; {{3",
        "{ n } ; { n }",
        "{{ n }} ; 3",
        "x {{±m|coef}}y = 0 ; x − 2y = 0",
        "}} {{n}} ; }} 3"
      })
  void placeholdersAreFilledAndTheRestIsLeft(String text, String rendered) {
    TextTemplate template = TextTemplate.of(text, false);
    template.check(TYPES);
    assertThat(template.render(VALUES).text()).isEqualTo(rendered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a {{n ; placeholder-not-closed",
        "{{}} ; expression-not-readable",
        "{{n +}} ; expression-not-readable",
        "{{n|abc}} ; format-unknown",
        "{{n|fix}} ; format-unknown",
        "{{n|11}} ; format-unknown",
        "{{n|sci0}} ; format-unknown",
        "{{n|fix11}} ; format-unknown",
        "{{n|sign paren}} ; format-unknown",
        "{{±n|sign}} ; format-unknown",
        "{{n|coef coef}} ; format-unknown",
        "{{±n|paren}} ; format-unknown",
        "{{n|coef term x}} ; format-unknown",
        "{{n > 1}} ; placeholder-is-truth",
        "{{w|2}} ; format-for-text",
        "{{±w}} ; format-for-text",
        "{{n + w}} ; types-do-not-fit",
        "{{k}} ; name-unknown"
      })
  void faultsOfATextAreNamed(String text, String code) {
    assertThatThrownBy(() -> TextTemplate.of(text, false).check(TYPES))
        .isInstanceOf(TemplateFault.class)
        .hasMessage(code);
  }

  @Test
  void theFormatIsAppliedToTextsAndLengthIsBounded() {
    assertThat(TextTemplate.of("{{n|10}}{{n|sci10}}", false).pieces()).hasSize(5);
    assertThat(TextTemplate.of("x".repeat(Limits.TEXT_LENGTH), false).pieces()).hasSize(1);
    String tooLong = "x".repeat(Limits.TEXT_LENGTH + 1);
    assertThatThrownBy(() -> TextTemplate.of(tooLong, false)).hasMessage("text-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{1/3}}", "{{0.00000000001}}", "{{sqrt(2)|frac}}", "{{1/10007|frac}}"})
  void aNumberThatCannotBePrintedAsAskedRejectsTheVariant(String text) {
    TextTemplate template = TextTemplate.of(text, false);
    assertThatThrownBy(() -> template.render(VALUES))
        .isInstanceOf(RejectedException.class)
        .hasMessage("number-not-printable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,5 ; 1,50",
        "1{,}5 ; 1,5",
        "−2 ; -2",
        "–2 ; -2",
        "1/2 ; 0,5",
        "\\frac{1}{2} ; 0,5",
        "\\dfrac{2}{4} ; \\frac{1}{2}",
        "-\\tfrac{6}{4} ; −1,5",
        "4/2 ; 2",
        "5 cm ; 5,0cm",
        "$x = 3$ ; x=3",
        "\\left(x+1\\right) ; (x + 1)",
        "e\u0323 ; ẹ",
        "x + 02 ; x+2",
        "1/0 ; 1 / 0",
        "\\frac{1}{2} ; \\dfrac12",
        "\\frac 1 2 ; 0{,}5",
        "\\frac1{10} ; 0,1",
        "\\frac{-1}{2} ; -\\frac{1}{2}",
        "\\frac{1}{-2} ; −0,5",
        "\\frac{a}{b} ; a/b",
        "\\frac{x^2}{2} ; \\dfrac{x²}{2}",
        "½ ; 1/2",
        "1½ ; 1\\frac{1}{2}",
        "0.5 ; 0,5",
        "x^2 ; x²",
        "x^{2} ; x<sup>2</sup>",
        "10^{-19} ; 10⁻¹⁹",
        "10^-19 ; 10⁻¹⁹",
        "u_1 ; u_{1}",
        "u₁ ; u<sub>1</sub>",
        "\\sqrt2 ; √2",
        "\\sqrt{x+1} ; √(x + 1)",
        "\\sqrt{2}/2 ; √2/2",
        "2 \\cdot 3 ; 2×3",
        "2\\times 3 ; 2 * 3",
        "x \\leqslant 2 ; x ≤ 2",
        "x \\ne 1 ; x ≠ 1",
        "30^\\circ ; 30°",
        "30^{\\circ} ; 30°",
        "2\\pi r ; 2πr",
        "5~\\text{cm} ; 5 cm",
        "\\mathrm{NaCl} ; NaCl",
        "\\(x\\) ; $x$",
        "\\displaystyle\\frac{1}{3} ; \\tfrac{1}{3}",
        "50\\% ; 50%",
        "<b>Đúng</b> ; Đúng.",
        "a​b ; ab",
        "\\Delta > 0 ; Δ > 0"
      })
  void textsThatLookAlikeSayTheSame(String one, String other) {
    assertThat(rendered(one).saysTheSameAs(rendered(other))).isTrue();
    assertThat(rendered(other).saysTheSameAs(rendered(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x &lt; 1 | x < 1",
        "x\\,+\\;1 | x+1",
        "<p class=a>A&nbsp;B</p> | A B",
        "A; B; | A; B"
      })
  void marksWithASemicolonLookAlikeToo(String one, String other) {
    assertThat(rendered(one).saysTheSameAs(rendered(other))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "$$", "$ $", "\\(\\)", "&nbsp;", "<p> </p>", "\u00A0", "{}", "\\,", "."})
  void whatHasNothingToReadIsBlank(String text) {
    assertThat(rendered(text).isBlank()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-", "<img src='a.png'>", "x", "\\{\\}", "∅"})
  void whatCanBeReadIsNotBlank(String text) {
    assertThat(rendered(text).isBlank()).isFalse();
  }

  @Test
  void bracesAnAuthorWritesAreNoPlaceholder() {
    RenderedText two = TextTemplate.of("{{1}}{{2}}", false).render(VALUES);
    RenderedText one = TextTemplate.of("{{{{1}}", false).render(VALUES);

    assertThat(two.saysTheSameAs(one)).isFalse();
    assertThat(one.saysTheSameAs(two)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,5 ; 1,05",
        "-2 ; 2",
        "1/2 ; 2/1",
        "\\frac{1}{2} ; \\frac{1}{3}",
        "5 cm ; 5 m",
        "Đồng biến ; Nghịch biến",
        "x_1 ; x_2",
        "1/0 ; 2/0",
        "(0; 1) ; (0; 1]",
        "12 ; 1 và 2",
        "1\\frac{1}{2} ; 11/2",
        "1½ ; 5,5",
        "x^2 ; x2",
        "x² ; x_2",
        "x^{12} ; x^1",
        "a<b ; a>b",
        "\\sqrt{12} ; \\sqrt{1}2",
        "\\sin x ; \\cos x",
        "1.234.567 ; 1,234567",
        "\\frac{x}{2} ; \\frac{2}{x}",
        "\\frac{x+1}{2} ; \\frac{x}{2}",
        "y = \\frac{x+1}{2} ; y = \\frac{x+3}{4}",
        "\\frac{x+1}{2} ; x + \\frac{1}{2}",
        "A ; a",
        "\\{1\\} ; \\{2\\}"
      })
  void textsThatDifferDoNot(String one, String other) {
    assertThat(rendered(one).saysTheSameAs(rendered(other))).isFalse();
  }

  @Test
  void oneTextWithEqualValuesSaysTheSameHoweverItIsPrinted() {
    assertThat(of("{{n/3|2}} m").saysTheSameAs(of("{{1|fix2}} m"))).isTrue();
    assertThat(of("{{n/7|2}} m").saysTheSameAs(of("{{1 - 4/7|frac}} m"))).isTrue();
    assertThat(of("{{n/7|2}} m").saysTheSameAs(of("{{n/7|frac}} cm"))).isFalse();
    assertThat(of("{{n/7|frac}} {{n}}").saysTheSameAs(of("{{n/7|2}} {{m}}"))).isFalse();
    assertThat(of("{{w}} {{n/7|2}}").saysTheSameAs(of("{{w}} {{n/7|frac}}"))).isTrue();
    assertThat(of("{{w}} {{n/7|2}}").saysTheSameAs(of("{{\"cam\"}} {{n/7|frac}}"))).isFalse();
  }

  @Test
  void textsOfOneWorthSayTheSame() {
    RenderedText metres = rendered("0,5 m").worth(new Value.Decimal(new BigDecimal("0.5")));
    RenderedText centimetres = rendered("50 cm").worth(new Value.Decimal(new BigDecimal("0.50")));
    assertThat(metres.saysTheSameAs(centimetres)).isTrue();
    assertThat(metres.saysTheSameAs(rendered("50 cm"))).isFalse();
    assertThat(metres.saysTheSameAs(centimetres.worth(new Value.Decimal(BigDecimal.ONE))))
        .isFalse();
  }

  private static RenderedText rendered(String text) {
    return TextTemplate.of(text, false).render(Map.of());
  }

  private static RenderedText of(String text) {
    return TextTemplate.of(text, false).render(VALUES);
  }
}
