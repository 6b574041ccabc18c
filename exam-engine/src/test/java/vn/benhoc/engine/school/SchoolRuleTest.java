package vn.benhoc.engine.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.rule.RuleFile;

class SchoolRuleTest {

  private static final RuleFile FILE = RuleFile.shipped("circular-22-2021");
  private static final SchoolRule RULE = SchoolRule.of(FILE);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static List<BigDecimal> decimals(@Nullable String text) {
    return text == null ? List.of() : Stream.of(text.split(" ")).map(BigDecimal::new).toList();
  }

  private static SchoolRule changed(String key, String value) {
    Map<String, String> values = new HashMap<>(FILE.values());
    values.put(key, value);
    return SchoolRule.of(new RuleFile("changed", values));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/school-term-averages.csv", delimiter = '|')
  void termAverageHasOneDecimalAndHalvesGoUp(
      int periods, String regular, BigDecimal midterm, BigDecimal last, String average) {
    Average computed = RULE.termAverage(new TermMarks(decimals(regular), midterm, last), periods);
    assertThat(computed.value().orElseThrow().toPlainString()).isEqualTo(average);
    assertThat(computed.missing()).isEmpty();
  }

  /** (first + 2 second) / 3: 24/3, 19.4/3, 21.7/3, 14.8/3, 19.35/3 = 6.45, 19.34/3 … */
  @ParameterizedTest
  @CsvSource({
    "7.0, 8.5, 8.0",
    "8.5, 7.0, 7.5",
    "6.4, 6.5, 6.5",
    "7.3, 7.2, 7.2",
    "5.0, 4.9, 4.9",
    "6.35, 6.5, 6.5",
    "6.34, 6.5, 6.4",
    "0, 0, 0.0",
    "10, 10, 10.0"
  })
  void secondTermCountsTwice(BigDecimal first, BigDecimal second, String year) {
    assertThat(RULE.yearAverage(first, second).value().orElseThrow().toPlainString())
        .isEqualTo(year);
  }

  @Test
  void whatIsMissingForATermIsNamed() {
    BigDecimal five = new BigDecimal("5");
    Average empty = RULE.termAverage(new TermMarks(List.of(five), null, null), 35);
    assertThat(empty.value()).isEmpty();
    assertThat(empty.missing())
        .containsExactly(
            Diagnostic.of(
                "/regular", "regular-marks-differ", Map.of("expected", "2", "actual", "1")),
            Diagnostic.of("/midterm", "midterm-missing"),
            Diagnostic.of("/final", "final-missing"));
    assertThat(RULE.termAverage(new TermMarks(List.of(five, five), five, null), 35).missing())
        .containsExactly(Diagnostic.of("/final", "final-missing"));
    assertThat(RULE.termAverage(new TermMarks(List.of(five, five), null, five), 35).missing())
        .containsExactly(Diagnostic.of("/midterm", "midterm-missing"));
    assertThat(RULE.termAverage(new TermMarks(List.of(five, five), five, five), 36).missing())
        .hasSize(1);
    assertThat(RULE.termAverage(new TermMarks(List.of(five, five, five), five, five), 35).value())
        .isEmpty();
  }

  @Test
  void whatIsMissingForAYearIsNamed() {
    BigDecimal five = new BigDecimal("5");
    assertThat(RULE.yearAverage(null, null).missing())
        .containsExactly(
            Diagnostic.of("/first", "first-term-missing"),
            Diagnostic.of("/second", "second-term-missing"));
    assertThat(RULE.yearAverage(five, null).missing())
        .containsExactly(Diagnostic.of("/second", "second-term-missing"));
    assertThat(RULE.yearAverage(null, five).value()).isEmpty();
  }

  @Test
  void marksOutsideTheScaleAreRefused() {
    BigDecimal ten = new BigDecimal("10");
    BigDecimal more = new BigDecimal("10.01");
    BigDecimal less = new BigDecimal("-0.01");
    refused(() -> RULE.termAverage(new TermMarks(List.of(ten, more), ten, ten), 35), "10.01");
    refused(() -> RULE.termAverage(new TermMarks(List.of(ten, ten), less, ten), 35), "-0.01");
    refused(() -> RULE.termAverage(new TermMarks(List.of(ten, ten), ten, more), 35), "10.01");
    refused(() -> RULE.yearAverage(more, ten), "from 0 to 10");
    refused(() -> RULE.yearAverage(ten, less), "from 0 to 10");
    refused(() -> RULE.rank(List.of(new SubjectResult.Scored("Toán", more))), "from 0 to 10");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 45, 45, 120",
    "35, 2, 45, 45, 120",
    "36, 3, 45, 45, 120",
    "70, 3, 45, 45, 120",
    "71, 4, 60, 90, 120",
    "140, 4, 60, 90, 120"
  })
  void periodsOfAYearSayHowManyMarksAndHowLong(
      int periods, int regular, int shortest, int longest, int specialised) {
    assertThat(RULE.regularMarks(periods)).isEqualTo(regular);
    assertThat(RULE.periodicMinutes(periods, false)).isEqualTo(new Minutes(shortest, longest));
    assertThat(RULE.periodicMinutes(periods, true)).isEqualTo(new Minutes(shortest, specialised));
  }

  @Test
  void someSubjectsGetCommentsOnly() {
    assertThat(RULE.commentChecks()).isEqualTo(2);
    assertThat(
            List.of(
                "Giáo dục thể chất",
                "Nghệ thuật",
                "Nghệ thuật (Âm nhạc, Mĩ thuật)",
                "Mỹ thuật",
                "Mi\u0303 thuật",
                "Hoạt động trải nghiệm – hướng nghiệp",
                "Âm nhạc",
                "Mĩ thuật",
                "Nội dung giáo dục của địa phương",
                "Hoạt động trải nghiệm, hướng nghiệp"))
        .allMatch(RULE::isCommentOnly);
    assertThat(RULE.isCommentOnly("Toán")).isFalse();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/school-ranks.csv", delimiter = '|')
  void rankIsTheBestWhoseConditionsAreMet(
      String averages, @Nullable String comments, String rank, @Nullable String heldBack) {
    Ranking ranking = RULE.rank(results(averages, comments));
    assertThat(Arrays.stream(Rank.values()).filter(one -> one == ranking.rank()))
        .extracting(Rank::code)
        .containsExactly(rank);
    assertThat(String.join(" ", ranking.heldBack().stream().map(Diagnostic::code).toList()))
        .isEqualTo(heldBack == null ? "" : heldBack);
    assertThat(ranking.missing()).isEmpty();
  }

  private static List<SubjectResult> results(String averages, @Nullable String comments) {
    List<SubjectResult> results = new ArrayList<>();
    for (BigDecimal average : decimals(averages)) {
      results.add(new SubjectResult.Scored("s" + results.size(), average));
    }
    for (String comment : comments == null ? new String[0] : comments.split(" ")) {
      results.add(new SubjectResult.Commented("s" + results.size(), comment.equals("+")));
    }
    return results;
  }

  @Test
  void whatHoldsBackIsToldWithItsNumbers() {
    Ranking ranking = RULE.rank(results("9 9 9 9 9 3.4", "- -"));
    assertThat(ranking.rank()).isEqualTo(Rank.NOT_PASSED);
    assertThat(ranking.heldBack())
        .containsExactly(
            Diagnostic.of("/s5", "average-too-low", Map.of("average", "3.4", "least", "3.5")),
            Diagnostic.of(
                "",
                "too-few-strong-averages",
                Map.of("from", "5.0", "expected", "6", "actual", "5")),
            Diagnostic.of("", "too-many-comment-failures", Map.of("allowed", "1", "actual", "2")));
  }

  @Test
  void missingResultLeavesTheRankOpen() {
    Ranking ranking =
        RULE.rank(
            List.of(
                new SubjectResult.Scored("Toán", null),
                new SubjectResult.Scored("Ngữ văn", new BigDecimal("0.0")),
                new SubjectResult.Commented("Âm nhạc", null)));
    assertThat(ranking.rank()).isNull();
    assertThat(ranking.missing())
        .containsExactly(
            Diagnostic.of("/Toán", "result-missing"), Diagnostic.of("/Âm nhạc", "result-missing"));
    assertThat(ranking.heldBack()).isEmpty();
    assertThat(RULE.rank(List.of()).missing()).containsExactly(Diagnostic.of("", "no-subjects"));
    SubjectResult once = new SubjectResult.Commented("Âm nhạc", true);
    refused(() -> RULE.rank(List.of(once, once)), "comes twice");
  }

  @Test
  void ruleThatMakesNoSenseIsRefused() {
    refused(() -> changed("regular.up-to", "70; 35"), "must rise");
    refused(() -> changed("regular.up-to", "0; 35"), "must rise");
    refused(() -> changed("regular.up-to", "35; 35"), "must rise");
    refused(() -> changed("regular.marks", "2; 3"), "part no");
    for (String weight : List.of("term.regular", "term.midterm", "term.final")) {
      refused(() -> changed(weight, "0"), "counts for the term");
    }
    refused(() -> changed("year.first", "-1"), "count for the year");
    refused(() -> changed("year.second", "0"), "count for the year");
    refused(() -> changed("good.comment-failures", "1"), "asks for more");
    refused(() -> changed("good.every", "4.9"), "asks for more");
    refused(() -> changed("good.strong", "5"), "asks for more");
    refused(() -> changed("passed.strong-from", "6.6"), "asks for more");
    refused(() -> changed("passed.strong", "-1"), "less than nothing");
    refused(() -> changed("good.comment-failures", "-1"), "less than nothing");
    refused(() -> changed("good.strong-from", "6.4"), "less than nothing");
    refused(() -> RULE.regularMarks(0), "a subject has periods");
    refused(() -> new Minutes(0, 45), "no sense");
    refused(() -> new Minutes(45, 44), "no sense");
  }

  @Test
  void lowerRankMayAskForTheSame() {
    List<SubjectResult> results = results("8 8 8 8 8 8 6.4", "+");
    assertThat(changed("fair.every", "6.5").rank(results).rank()).isEqualTo(Rank.PASSED);
    assertThat(changed("fair.strong-from", "8.0").rank(results).rank()).isEqualTo(Rank.FAIR);
    assertThat(changed("passed.strong-from", "6.5").rank(results).rank()).isEqualTo(Rank.FAIR);
    assertThat(changed("passed.comment-failures", "0").rank(results).rank()).isEqualTo(Rank.FAIR);
  }

  @Test
  void everyNumberComesFromTheFile() {
    BigDecimal six = new BigDecimal("6");
    TermMarks marks = new TermMarks(List.of(six, six), six, new BigDecimal("9"));
    assertThat(changed("term.final", "1").termAverage(marks, 35).value())
        .contains(new BigDecimal("6.6"));
    assertThat(changed("term.regular", "2").termAverage(marks, 35).value())
        .contains(new BigDecimal("7.0"));
    assertThat(changed("term.midterm", "4").termAverage(marks, 35).value())
        .contains(new BigDecimal("7.0"));
    assertThat(changed("average.places", "2").termAverage(marks, 35).value())
        .contains(new BigDecimal("7.29"));
    assertThat(changed("year.first", "2").yearAverage(six, new BigDecimal("9")).value())
        .contains(new BigDecimal("7.5"));
  }
}
