package vn.benhoc.bank.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.benhoc.bank.control.FormulaSetter;

class FormulaTypesetterTest {

  private static final FormulaTypesetter TYPESETTER = new FormulaTypesetter(new FormulaSetter());

  private static String html(String stored) {
    Typeset text = TYPESETTER.typeset(stored);
    assertThat(text.faults()).isEmpty();
    return text.html();
  }

  @Test
  void aNumberKeepsItsUnit() {
    assertThat(html("lúc 9 giờ, 5 kg")).isEqualTo("lúc 9\u00a0giờ, 5\u00a0kg");
    assertThat(html("<p>lúc 9 <em>giờ</em> và 5 kg</p>"))
        .isEqualTo("<p>lúc 9 <em>giờ</em> và 5&nbsp;kg</p>");
    assertThat(html("<pre>1 if</pre>")).isEqualTo("<pre>1 if</pre>");
  }

  @Test
  void stylesTravelAsData() {
    String html = html("<p>Cho <span data-math=\"inline\">x^2</span></p>");
    assertThat(html).contains(" data-style=\"").doesNotContain(" style=\"", "data-math");
    assertThat(html).startsWith("<p>Cho <span class=\"katex\">").endsWith("</span></p>");
  }

  @Test
  void stylesOfDrawingsTravelAsDataToo() {
    String html = html("<p><span data-math=\"inline\">\\vec{a}</span></p>");
    assertThat(html).contains("<svg").doesNotContain(" style=");
  }

  @Test
  void anOpeningBracketStaysWithItsFormula() {
    String html = html("<p>rồi (<span data-math=\"inline\">x</span>) sau</p>");
    assertThat(html).startsWith("<p>rồi <span class=\"nowrap\">(<span class=\"katex\">");
    assertThat(html).endsWith("</span>)</span> sau</p>");
  }

  @Test
  void punctuationStaysWithItsFormula() {
    String html = html("<p><span data-math=\"inline\">x</span>, rồi</p>");
    assertThat(html).startsWith("<p><span class=\"nowrap\"><span class=\"katex\">");
    assertThat(html).endsWith("</span>,</span> rồi</p>");
  }

  @Test
  void aDisplayedFormulaHasItsOwnBlock() {
    assertThat(html("<div data-math=\"display\">x</div><p>a</p>"))
        .startsWith("<div class=\"formula\"><span class=\"katex-display\">")
        .endsWith("</div><p>a</p>");
  }

  @Test
  void aBrokenFormulaShowsItsSourceAndIsTold() {
    Typeset text = TYPESETTER.typeset("<p>a <span data-math=\"inline\">\\left( &lt;</span></p>");
    assertThat(text.html())
        .isEqualTo("<p>a <code class=\"formula-source\">\\left( &lt;</code></p>");
    assertThat(text.faults()).containsExactly("\\left( <");
  }
}
