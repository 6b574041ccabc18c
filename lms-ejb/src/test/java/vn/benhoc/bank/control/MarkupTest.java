package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  private static final MarkupDialect OWN = MarkupDialect.own(FormulaReader.TRUSTING);

  private static String html(String source) {
    MarkedText text = Markup.read(source, OWN);
    assertThat(text.faults()).isEmpty();
    return text.html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a **b** c ¦ <p>a <strong>b</strong> c</p>",
        "**a *b* c** ¦ <p><strong>a <em>b</em> c</strong></p>",
        "*a **b*** ¦ <p><em>a <strong>b</strong></em></p>",
        "wash__ed__ ¦ <p>wash<u>ed</u></p>",
        "(1) ____ in ¦ <p>(1) ____ in</p>",
        "re____ed và _____ ¦ <p>re____ed và _____</p>",
        "____ by ____ ¦ <p>____ by ____</p>",
        "__(1) ____ in__ ¦ <p><u>(1) ____ in</u></p>",
        "a __ b __ c ¦ <p>a __ b __ c</p>",
        "\\_\\_main\\_\\_ ¦ <p>__main__</p>",
        "2 * 3 * 4 ¦ <p>2 * 3 * 4</p>",
        "2**3 và 4**5 ¦ <p>2**3 và 4**5</p>",
        "ten_bien và _x_ ¦ <p>ten_bien và _x_</p>",
        "giá 5 \\$ ¦ <p>giá 5 $</p>",
        "\\*không nghiêng\\* ¦ <p>*không nghiêng*</p>",
        "`<b>` là thẻ ¦ <p><code>&lt;b&gt;</code> là thẻ</p>",
        "a < b & c > d ¦ <p>a &lt; b &amp; c &gt; d</p>",
        "<script>x</script> ¦ <p>&lt;script&gt;x&lt;/script&gt;</p>",
        "**$a*b$** ¦ <p><strong><span data-math=\"inline\">a*b</span></strong></p>",
        "$x<1$, ¦ <p><span data-math=\"inline\">x&lt;1</span>,</p>",
      })
  void marksBecomeTheSubset(String source, String expected) {
    assertThat(html(source)).isEqualTo(expected.strip());
  }

  @Test
  void anEmptyLineStartsAParagraphAndASingleOneBreaks() {
    assertThat(html("a\nb\n\n \nc\r\n\r\nd")).isEqualTo("<p>a<br>b</p><p>c</p><p>d</p>");
  }

  @Test
  void aDisplayedFormulaStandsBetweenParagraphs() {
    assertThat(html("Ta có\n$$\nx^2\n$$\nnên"))
        .isEqualTo("<p>Ta có</p><div data-math=\"display\">x^2</div><p>nên</p>");
  }

  @Test
  void aFenceKeepsProgramCodeAsItIs() {
    assertThat(html("Cho:\n```\nif a < 1:\n    b = **2\n```"))
        .isEqualTo("<p>Cho:</p><pre>if a &lt; 1:\n    b = **2</pre>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a $x ¦ dollar-unbalanced",
        "a $$x ¦ dollar-unbalanced",
        "a $ $ b ¦ dollar-unbalanced",
        "$\\frac{1}{2$ ¦ braces-unbalanced",
        "$$x}$$ ¦ braces-unbalanced",
        "| a | b | ¦ ",
      })
  void whatDoesNotCloseIsTold(String source, String code) {
    assertThat(Markup.read(source, OWN).faults().stream().map(TextFault::code).findFirst())
        .isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void aFormulaThatCanNotBeSetIsTold() {
    MarkupDialect strict = MarkupDialect.own(latex -> Optional.of("no"));
    assertThat(Markup.read("$\\unknown$ và $$y$$", strict).faults())
        .extracting(TextFault::code)
        .containsExactly("formula-not-readable", "formula-not-readable");
  }

  @Test
  void referencesStayForTheReaderAndMustPointSomewhere() {
    assertThat(Markup.read("Chọn @{4}.", OWN.naming(4)).html()).isEqualTo("<p>Chọn @{4}.</p>");
    assertThat(Markup.read("Chọn @{5} hoặc @{0}.", OWN.naming(4)).faults())
        .extracting(TextFault::code)
        .containsExactly("reference-out-of-range", "reference-out-of-range");
    assertThat(Markup.read("nam@{5}", OWN).faults()).isEmpty();
  }

  @Test
  void inProgramCodeUnderscoresAreOfNames() {
    assertThat(Markup.read("gán '__main__', __name__", MarkupDialect.ofProgramCode()).html())
        .isEqualTo("<p>gán '__main__', __name__</p>");
  }

  @Test
  void inProgramCodeADollarIsADollar() {
    assertThat(Markup.read("ô `$B$3` và $B$2, 5*x*y", MarkupDialect.ofProgramCode()).html())
        .isEqualTo("<p>ô <code>$B$3</code> và $B$2, 5*x*y</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a \\| b ¦ a | b",
        "`a \\| b` ¦ <code>a | b</code>",
        "`a | b` ¦ <code>a | b</code>",
        "$|x|$ ¦ <span data-math=\"inline\">|x|</span>",
        "$A \\| B$ ¦ <span data-math=\"inline\">A \\| B</span>",
      })
  void aBarInACellDividesNothing(String source, String cell) {
    String table = "| " + source + " | y |\n|---|---|\n| " + source + " | 1 |";
    assertThat(html(table))
        .isEqualTo(
            "<table><thead><tr><th>"
                + cell
                + "</th><th>y</th></tr></thead><tbody><tr><td>"
                + cell
                + "</td><td>1</td></tr></tbody></table>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|-|-|", "|--|:-:|", "| --- | ---: |", "|---|---"})
  void aRuleOfDashesMakesATable(String rule) {
    assertThat(html("Cho:\n| a \\| b | y |\n" + rule + "\n| 1 | 2 |\nSau"))
        .isEqualTo(
            "<p>Cho:</p><table><thead><tr><th>a | b</th><th>y</th></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table><p>Sau</p>");
  }

  @Test
  void aRuleWithoutItsFirstBarIsText() {
    assertThat(html("| a | b |\n---|---\n| 1 | 2 |"))
        .isEqualTo("<p>| a | b |<br>---|---<br>| 1 | 2 |</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " x = 1 ¦x = 1",
        "     x = 1 ¦&nbsp;&nbsp;&nbsp;&nbsp;x = 1",
        " \u00a0\u00a0x = 1 ¦&nbsp;&nbsp;x = 1",
        " \tx = 1 ¦&nbsp;&nbsp;&nbsp;&nbsp;x = 1",
        "   <li>a</li> ¦&nbsp;&nbsp;&lt;li&gt;a&lt;/li&gt;",
        " `C:\\` ¦<code>C:\\</code>",
      })
  void programCodeInACellKeepsItsIndentation(String source, String cell) {
    assertThat(html("| 1 | 2 |\n|---|---|\n| 4 |" + source + "|"))
        .contains("<td>4</td><td>" + cell + "</td>");
  }
}
