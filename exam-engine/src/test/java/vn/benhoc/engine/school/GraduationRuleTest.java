package vn.benhoc.engine.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.rule.RuleFile;

class GraduationRuleTest {

  private static final RuleFile FILE = RuleFile.shipped("graduation-2025");
  private static final GraduationRule RULE = GraduationRule.of(FILE);
  private static final BigDecimal SEVEN = new BigDecimal("7");
  private static final Map<Integer, BigDecimal> YEARS = Map.of(10, SEVEN, 11, SEVEN, 12, SEVEN);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static List<PaperMark> papers(String marks) {
    List<PaperMark> papers = new ArrayList<>();
    for (String mark : marks.split(" ")) {
      papers.add(
          new PaperMark("p" + papers.size(), mark.equals("-") ? null : new BigDecimal(mark)));
    }
    return papers;
  }

  private static GraduationRule changed(String key, String value) {
    Map<String, String> values = new HashMap<>(FILE.values());
    values.put(key, value);
    return GraduationRule.of(new RuleFile("changed", values));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/school-graduation.csv", delimiter = '|')
  void scoreIsExactAndYearsHaveTwoDecimals(
      String papers,
      BigDecimal encouragement,
      String years,
      BigDecimal priority,
      String average,
      BigDecimal score,
      @Nullable String failures) {
    String[] year = years.split(" ");
    Graduation graduation =
        RULE.judge(
            new Candidacy(
                papers(papers),
                Map.of(
                    10, new BigDecimal(year[0]),
                    11, new BigDecimal(year[1]),
                    12, new BigDecimal(year[2])),
                encouragement,
                priority));
    assertThat(graduation.years()).isEqualTo(new BigDecimal(average));
    assertThat(graduation.score().orElseThrow()).isEqualByComparingTo(score);
    assertThat(String.join(" ", graduation.failures().stream().map(Diagnostic::code).toList()))
        .isEqualTo(failures == null ? "" : failures);
    assertThat(graduation.passed()).contains(failures == null);
  }

  @Test
  void failuresAreToldWithTheirNumbers() {
    Graduation graduation =
        RULE.judge(
            Candidacy.of(
                papers("1.0 4 4 4"), Map.of(10, SEVEN, 11, SEVEN, 12, new BigDecimal("4"))));
    assertThat(graduation.failures())
        .containsExactly(
            Diagnostic.of("/papers/p0", "paper-too-low", Map.of("mark", "1.0", "above", "1.0")),
            Diagnostic.of(
                "",
                "score-too-low",
                Map.of("score", graduation.score().orElseThrow().toPlainString(), "least", "5.0")));
    assertThat(graduation.score().orElseThrow()).isEqualByComparingTo("4.375");
  }

  @Test
  void whatIsMissingIsNamed() {
    Graduation graduation = RULE.judge(Candidacy.of(papers("7 - 7"), Map.of(11, SEVEN)));
    assertThat(graduation.missing())
        .containsExactly(
            Diagnostic.of("/papers", "papers-differ", Map.of("expected", "4", "actual", "3")),
            Diagnostic.of("/papers/p1", "mark-missing"),
            Diagnostic.of("/years/10", "average-missing"),
            Diagnostic.of("/years/12", "average-missing"));
    assertThat(graduation.score()).isEmpty();
    assertThat(graduation.passed()).isEmpty();
    assertThat(graduation.years()).isNull();
    Graduation waiting = RULE.judge(Candidacy.of(papers("7 7 7 -"), YEARS));
    assertThat(waiting.years()).isEqualTo(new BigDecimal("7.00"));
    assertThat(waiting.missing()).containsExactly(Diagnostic.of("/papers/p3", "mark-missing"));
    assertThat(RULE.judge(Candidacy.of(papers("7 7 7 7 7"), YEARS)).missing()).hasSize(1);
  }

  @Test
  void whatCannotBeIsRefused() {
    refused(() -> RULE.judge(Candidacy.of(papers("7 7 7 10.1"), YEARS)), "from 0 to 10");
    refused(() -> RULE.judge(Candidacy.of(papers("7 7 7 -0.1"), YEARS)), "not -0.1");
    BigDecimal more = new BigDecimal("10.01");
    refused(
        () -> RULE.judge(Candidacy.of(papers("7 7 7 7"), Map.of(10, SEVEN, 11, more))), "10.01");
    refused(
        () -> RULE.judge(Candidacy.of(papers("7 7 7 7"), Map.of(9, SEVEN))),
        "only the grades [10, 11, 12] count");
    BigDecimal less = new BigDecimal("-1");
    refused(() -> new Candidacy(papers("7"), YEARS, less, SEVEN), "zero or more");
    refused(() -> new Candidacy(papers("7"), YEARS, SEVEN, less), "zero or more");
    List<PaperMark> twice = List.of(new PaperMark("Toán", SEVEN), new PaperMark("Toán", SEVEN));
    refused(() -> Candidacy.of(twice, YEARS), "comes twice");
  }

  @Test
  void ruleThatMakesNoSenseIsRefused() {
    refused(() -> changed("exam-share", "0.6"), "add up to one");
    refused(() -> changed("papers", "3"), "over 3 papers is not exact");
    refused(() -> changed("papers", "0"), "over 0 papers");
    refused(() -> changed("papers", "-4"), "over -4 papers");
    refused(() -> changed("grade-weights", "1; 2"), "every grade has a weight");
    refused(() -> changed("grades", ""), "every grade has a weight");
    refused(() -> changed("grades", "10; 10; 12"), "every grade counts, once");
    refused(() -> changed("grade-weights", "1; 0; 3"), "every grade counts, once");
    refused(() -> changed("average.rounding", "UNNECESSARY"), "must say how");
  }

  @Test
  void everyNumberComesFromTheFile() {
    Candidacy sevens = Candidacy.of(papers("7 7 7 7 7"), YEARS);
    assertThat(changed("papers", "5").judge(sevens).score().orElseThrow())
        .isEqualByComparingTo("7");
    assertThat(changed("papers", "20").judge(sevens).missing()).hasSize(1);
    Candidacy four = Candidacy.of(papers("7 7 7 7"), YEARS);
    assertThat(changed("pass-from", "7").judge(four).passed()).contains(true);
    assertThat(changed("pass-from", "7.01").judge(four).passed()).contains(false);
    assertThat(changed("paper-above", "7").judge(four).passed()).contains(false);
    assertThat(changed("top-mark", "7").judge(four).passed()).contains(true);
  }
}
