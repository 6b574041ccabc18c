package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSetterTest {

  private static final FormulaSetter SETTER = new FormulaSetter();

  @AfterAll
  static void close() {
    SETTER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\frac{a}{b}+\\sqrt[3]{x^2}",
        "\\ce{H2SO4 + 2NaOH -> Na2SO4 + 2H2O}",
        "\\int_0^1 \\left(x^2+{1{,}5}\\right)\\,\\mathrm{d}x",
        "\\begin{cases}x+y=1\\\\x-y=2\\end{cases}",
        "\\overrightarrow{AB}=\\left(1;2;3\\right)",
        "t_{\\text{kết thúc}}",
      })
  void formulasAreSetWithMathMl(String latex) {
    FormulaSetter.Set set = SETTER.set(latex, false);
    assertThat(set.fault()).isEmpty();
    assertThat(set.html()).contains("<math", "annotation", "aria-hidden=\"true\"");
    assertThat(SETTER.fault(latex)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\frac{a}{", "\\khongco{x}", "\\left( x", "a & b", "x^2^3", "\\begin{q}"})
  void aFormulaThatCanNotBeSetShowsItsSourceAndSaysWhy(String latex) {
    FormulaSetter.Set set = SETTER.set(latex, true);
    assertThat(set.fault()).isPresent();
    assertThat(set.html())
        .isEqualTo("<code class=\"formula-source\">" + latex.replace("&", "&amp;") + "</code>");
    assertThat(SETTER.fault(latex)).isPresent();
  }

  @Test
  void nothingOfAFormulaReachesThePageAsMarkup() {
    String html = SETTER.set("\\text{<img src=x onerror=y>}", false).html();
    assertThat(html).doesNotContain("<img");
    assertThat(SETTER.set("\\href{javascript:alert(1)}{x}", false).html())
        .doesNotContain("href=\"javascript");
    assertThat(SETTER.set("\\htmlStyle{color:red}{x}", false).html())
        .doesNotContain("style=\"color:red");
  }

  @Test
  void aRunawayFormulaIsStopped() {
    assertThat(SETTER.set("\\def\\a{\\a\\a}\\a", false).fault()).isPresent();
    assertThat(SETTER.set("x".repeat(6000), false).fault()).isPresent();
  }

  @Test
  void manyThreadsShareTheContexts() {
    CompletableFuture<?>[] all =
        IntStream.range(0, 24)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(() -> SETTER.set("x_{" + n + "}", false))
                        .thenAccept(set -> assertThat(set.html()).contains("x_{" + n + "}")))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(all).join();
  }
}
