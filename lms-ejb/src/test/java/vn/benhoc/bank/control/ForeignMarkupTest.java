package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignMarkupTest {

  private static String html(String source) {
    return ForeignMarkup.read(source, FormulaReader.TRUSTING)
        .html()
        .replace("<span data-math=\"inline\">", "⟦")
        .replace("</span>", "⟧");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "${Zn}$. ¦ <p>⟦{Zn}⟧.</p>",
        "8a^3. ¦ <p>⟦8a^{3}⟧.</p>",
        "Vectơ \\vec{AB} có tọa độ là ¦ <p>Vectơ ⟦\\vec{AB}⟧ có tọa độ là</p>",
        "Cho y=f\\left(x\\right) có ¦ <p>Cho ⟦y=f\\left(x\\right)⟧ có</p>",
        "\\left(1;2;3\\right). ¦ <p>⟦\\left(1;2;3\\right)⟧.</p>",
        "h = 6,625.10^-34 J.s ¦ <p>⟦h = 6{,}625.10^{-34} J.s⟧</p>",
        "9,58 m/s^2 và 45 m ¦ <p>⟦9{,}58 m/s^{2}⟧ và 45 m</p>",
        "90^circ và log_3(9a) ¦ <p>⟦90^\\circ⟧ và ⟦\\log_{3}(9a)⟧</p>",
        "x = Acos(\\omega*t+\\varphi) với A > 0 ¦ <p>⟦x = A\\cos(\\omega*t+\\varphi)⟧ với A &gt; 0</p>",
        "wash\\underline{ed} ¦ <p>wash<u>ed</u></p>",
        "The view is great, _______? ¦ <p>The view is great, _______?</p>",
        "lãi 5% mỗi năm ¦ <p>lãi 5% mỗi năm</p>",
        "tăng $5%$ ¦ <p>tăng ⟦5\\%⟧</p>",
        "C(2;0), a, b là số ¦ <p>C(2;0), a, b là số</p>",
      })
  void formulasAreFoundAndWordsStayWords(String source, String expected) {
    assertThat(html(source)).isEqualTo(expected);
  }

  @Test
  void aRowOfATableDoesNotRunTogether() {
    assertThat(html("x -\\infty 0 2 +\\infty")).isEqualTo("<p>x ⟦-\\infty⟧ 0 2 ⟦+\\infty⟧</p>");
  }

  @Test
  void linesBreakAndDisplayedFormulasStandAlone() {
    assertThat(html("a\nb\n$$\nx\n$$\nc\n\nd"))
        .isEqualTo("<p>a<br>b</p><div data-math=\"display\">x</div><p>c</p><p>d</p>");
  }

  @Test
  void whatCanNotBeSetStaysTextAndIsTold() {
    MarkedText text =
        ForeignMarkup.read("Ta có \\left( x và $R\\{0}$ nữa", latex -> Optional.of("no"));
    assertThat(text.html()).isEqualTo("<p>Ta có \\left( x và $R\\{0}$ nữa</p>");
    assertThat(text.faults())
        .extracting(TextFault::code)
        .containsExactly("formula-left-as-text", "formula-left-as-text");
  }

  @Test
  void aSingleDollarIsADollar() {
    assertThat(html("D=2$. Vậy")).isEqualTo("<p>D=2$. Vậy</p>");
  }

  @Test
  void noLetterIsLost() {
    String source = "Cho \\int_{0}^{1}f(x)dx=2, khi đó g(x)=\\frac{1}{2}; x^2<3\n& y";
    String letters = StoredHtml.text(ForeignMarkup.read(source, FormulaReader.TRUSTING).html());
    assertThat(letters.replaceAll("[\\s{}]", "")).isEqualTo(source.replaceAll("[\\s{}]", ""));
  }
}
