package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.rule.RuleFile;

/**
 * How the graduation score comes about, as the rules of one year fix it. Immutable.
 *
 * <p>Source of the formula: the regulation of the graduation exam from 2025, {@code ((Σ of 4 papers
 * + KK)/4 + ĐTB)/2 + ƯT} with {@code ĐTB = (L10 + 2·L11 + 3·L12)/6}; the average of each year and
 * of all years has two decimals. The score itself is not rounded: dividing by four and by two is
 * exact in decimals.
 */
public final class GraduationRule {

  private final BigDecimal topMark;
  private final int papers;
  private final BigDecimal examShare;
  private final BigDecimal schoolShare;
  private final SortedMap<Integer, BigDecimal> gradeWeights;
  private final int places;
  private final RoundingMode rounding;
  private final BigDecimal passFrom;
  private final BigDecimal paperAbove;

  private GraduationRule(RuleFile file) {
    topMark = file.decimal("top-mark");
    papers = file.whole("papers");
    examShare = file.decimal("exam-share");
    schoolShare = file.decimal("school-share");
    gradeWeights = weights(file.wholes("grades"), file.wholes("grade-weights"));
    places = file.whole("average.places");
    rounding = file.rounding("average.rounding");
    passFrom = file.decimal("pass-from");
    paperAbove = file.decimal("paper-above");
    if (examShare.add(schoolShare).compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("the shares of exam and school must add up to one");
    }
    requireExact(papers);
  }

  /**
   * The rule in a file; the names are those of {@code graduation-2025.properties}.
   *
   * @throws IllegalArgumentException if a value is missing or makes no sense, or if dividing by the
   *     number of papers would not be exact
   */
  public static GraduationRule of(RuleFile file) {
    return new GraduationRule(file);
  }

  private static SortedMap<Integer, BigDecimal> weights(
      List<Integer> grades, List<Integer> weights) {
    if (grades.size() != weights.size() || grades.isEmpty()) {
      throw new IllegalArgumentException("every grade has a weight: " + grades + weights);
    }
    SortedMap<Integer, BigDecimal> byGrade = new TreeMap<>();
    for (int index = 0; index < grades.size(); index++) {
      BigDecimal before = byGrade.put(grades.get(index), BigDecimal.valueOf(weights.get(index)));
      if (before != null || weights.get(index) < 1) {
        throw new IllegalArgumentException("every grade counts, once: " + grades + weights);
      }
    }
    return byGrade;
  }

  private static void requireExact(int papers) {
    int rest = papers;
    while (rest > 0 && rest % 2 == 0) {
      rest /= 2;
    }
    while (rest > 0 && rest % 5 == 0) {
      rest /= 5;
    }
    if (rest != 1) {
      throw new IllegalArgumentException("a score over %d papers is not exact".formatted(papers));
    }
  }

  /**
   * The score of a candidate and whether it passes.
   *
   * @throws IllegalArgumentException if a mark or an average is below zero or above the top mark,
   *     or a grade is none of the rule's
   */
  public Graduation judge(Candidacy candidacy) {
    candidacy.papers().forEach(paper -> require(paper.mark()));
    candidacy.years().values().forEach(this::require);
    if (!gradeWeights.keySet().containsAll(candidacy.years().keySet())) {
      throw new IllegalArgumentException(
          "only the grades %s count".formatted(gradeWeights.keySet()));
    }
    List<Diagnostic> missing = missing(candidacy);
    BigDecimal years =
        candidacy.years().size() == gradeWeights.size() ? yearsOf(candidacy.years()) : null;
    if (!missing.isEmpty() || years == null) {
      return new Graduation(years, null, missing, List.of());
    }
    BigDecimal score = score(candidacy, years);
    return new Graduation(years, score, List.of(), failures(candidacy, score));
  }

  private void require(@Nullable BigDecimal mark) {
    if (mark != null && (mark.signum() < 0 || mark.compareTo(topMark) > 0)) {
      throw new IllegalArgumentException("marks go from 0 to %s, not %s".formatted(topMark, mark));
    }
  }

  private List<Diagnostic> missing(Candidacy candidacy) {
    List<Diagnostic> missing = new ArrayList<>();
    if (candidacy.papers().size() != papers) {
      String actual = Integer.toString(candidacy.papers().size());
      missing.add(
          Diagnostic.of(
              "/papers",
              "papers-differ",
              Map.of("expected", Integer.toString(papers), "actual", actual)));
    }
    for (PaperMark paper : candidacy.papers()) {
      if (paper.mark() == null) {
        missing.add(Diagnostic.of("/papers/" + paper.subject(), "mark-missing"));
      }
    }
    for (Integer grade : gradeWeights.keySet()) {
      if (!candidacy.years().containsKey(grade)) {
        missing.add(Diagnostic.of("/years/" + grade, "average-missing"));
      }
    }
    return missing;
  }

  /** Each year is rounded, then all years together. */
  private BigDecimal yearsOf(Map<Integer, BigDecimal> years) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> grade : gradeWeights.entrySet()) {
      BigDecimal year = Objects.requireNonNull(years.get(grade.getKey()));
      sum = sum.add(year.setScale(places, rounding).multiply(grade.getValue()));
      weight = weight.add(grade.getValue());
    }
    return sum.divide(weight, places, rounding);
  }

  private BigDecimal score(Candidacy candidacy, BigDecimal years) {
    BigDecimal sum = candidacy.encouragement();
    for (PaperMark paper : candidacy.papers()) {
      sum = sum.add(Objects.requireNonNull(paper.mark()));
    }
    BigDecimal exam = sum.divide(BigDecimal.valueOf(papers));
    return exam.multiply(examShare).add(years.multiply(schoolShare)).add(candidacy.priority());
  }

  private List<Diagnostic> failures(Candidacy candidacy, BigDecimal score) {
    List<Diagnostic> failures = new ArrayList<>();
    for (PaperMark paper : candidacy.papers()) {
      BigDecimal mark = Objects.requireNonNull(paper.mark());
      if (mark.compareTo(paperAbove) <= 0) {
        failures.add(
            Diagnostic.of(
                "/papers/" + paper.subject(),
                "paper-too-low",
                Map.of("mark", mark.toPlainString(), "above", paperAbove.toPlainString())));
      }
    }
    if (score.compareTo(passFrom) < 0) {
      failures.add(
          Diagnostic.of(
              "",
              "score-too-low",
              Map.of("score", score.toPlainString(), "least", passFrom.toPlainString())));
    }
    return failures;
  }
}
