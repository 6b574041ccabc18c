package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.rule.RuleFile;
import vn.benhoc.engine.text.TextMatching;

/**
 * How a school marks, as one circular fixes it. Immutable.
 *
 * <p>Source of the formulas: circular 22/2021/TT-BGDĐT; the numbers are those of the rule file.
 */
public final class SchoolRule {

  private static final TextMatching NAMES =
      new TextMatching(true, TextMatching.Diacritics.STRICT, true, false, true);
  private static final List<Rank> REACHED = List.of(Rank.GOOD, Rank.FAIR, Rank.PASSED);

  private final MarkScale scale;
  private final TermWeights weights;
  private final BigDecimal firstTerm;
  private final BigDecimal secondTerm;
  private final ByPeriods regular;
  private final int commentChecks;
  private final ByPeriods shortest;
  private final ByPeriods longest;
  private final int specialisedLongest;
  private final List<RankRule> ranks;
  private final Set<String> commentSubjects;

  private SchoolRule(RuleFile file) {
    scale =
        new MarkScale(
            file.decimal("top-mark"),
            file.whole("average.places"),
            file.rounding("average.rounding"));
    weights =
        new TermWeights(
            file.decimal("term.regular"), file.decimal("term.midterm"), file.decimal("term.final"));
    firstTerm = file.decimal("year.first");
    secondTerm = file.decimal("year.second");
    regular = ByPeriods.of(file, "regular.up-to", "regular.marks");
    commentChecks = file.whole("regular.comment-checks");
    shortest = ByPeriods.of(file, "periodic.up-to", "periodic.shortest");
    longest = ByPeriods.of(file, "periodic.up-to", "periodic.longest");
    specialisedLongest = file.whole("periodic.specialised-longest");
    ranks = REACHED.stream().map(rank -> RankRule.of(file, rank)).toList();
    commentSubjects =
        file.words("comment-subjects").stream()
            .map(NAMES::normalForm)
            .collect(Collectors.toUnmodifiableSet());
    requireEasier(ranks);
    if (firstTerm.signum() <= 0 || secondTerm.signum() <= 0) {
      throw new IllegalArgumentException("both terms count for the year");
    }
  }

  /**
   * The rule in a file; the names are those of {@code circular-22-2021.properties}.
   *
   * @throws IllegalArgumentException if a value is missing or makes no sense, or if a lower rank
   *     asks for more than a higher one
   */
  public static SchoolRule of(RuleFile file) {
    return new SchoolRule(file);
  }

  private static void requireEasier(List<RankRule> ranks) {
    for (int rank = 1; rank < ranks.size(); rank++) {
      if (!ranks.get(rank - 1).isAtLeast(ranks.get(rank))) {
        throw new IllegalArgumentException("a lower rank asks for more than a higher one");
      }
    }
  }

  /**
   * How many regular marks a subject gets a term.
   *
   * @throws IllegalArgumentException if the subject has no periods
   */
  public int regularMarks(int periodsAYear) {
    return regular.at(periodsAYear);
  }

  /** How many checks a term a subject gets that has comments only. */
  public int commentChecks() {
    return commentChecks;
  }

  /**
   * Whether a subject of this name gets comments only. Case, punctuation, Unicode forms and i or y
   * make no difference.
   */
  public boolean isCommentOnly(String subject) {
    return commentSubjects.contains(NAMES.normalForm(subject));
  }

  /**
   * How long the midterm and the final may be.
   *
   * @param specialised whether the school is a specialised one (trường chuyên)
   * @throws IllegalArgumentException if the subject has no periods
   */
  public Minutes periodicMinutes(int periodsAYear, boolean specialised) {
    int most = specialised ? specialisedLongest : longest.at(periodsAYear);
    return new Minutes(shortest.at(periodsAYear), most);
  }

  /**
   * The average of a term: {@code ĐTBmhk = (ΣĐĐGtx + 2·ĐĐGgk + 3·ĐĐGck) / (n + 5)} where n regular
   * marks are given, with one decimal. What is missing: {@code regular-marks-differ} (parameters
   * {@code expected}, {@code actual}), {@code midterm-missing}, {@code final-missing}.
   *
   * @throws IllegalArgumentException if a mark is below zero or above the top mark, or the subject
   *     has no periods
   */
  public Average termAverage(TermMarks marks, int periodsAYear) {
    marks.regular().forEach(scale::require);
    BigDecimal midterm = scale.require(marks.midterm());
    BigDecimal last = scale.require(marks.last());
    List<Diagnostic> missing = new ArrayList<>();
    int expected = regular.at(periodsAYear);
    if (marks.regular().size() != expected) {
      missing.add(regularMarksDiffer(expected, marks.regular().size()));
    }
    if (midterm == null) {
      missing.add(Diagnostic.of("/midterm", "midterm-missing"));
    }
    if (last == null) {
      missing.add(Diagnostic.of("/final", "final-missing"));
    }
    return midterm == null || last == null || !missing.isEmpty()
        ? Average.without(missing)
        : Average.of(
            scale.divide(weights.sum(marks.regular(), midterm, last), weights.total(expected)));
  }

  private static Diagnostic regularMarksDiffer(int expected, int actual) {
    return Diagnostic.of(
        "/regular",
        "regular-marks-differ",
        Map.of("expected", Integer.toString(expected), "actual", Integer.toString(actual)));
  }

  /**
   * The average of a year: {@code ĐTBmcn = (ĐTBmhkI + 2·ĐTBmhkII) / 3}, with one decimal. What is
   * missing: {@code first-term-missing}, {@code second-term-missing}.
   *
   * @param first the average of the first term as rounded; null if there is none
   * @param second the same of the second term
   * @throws IllegalArgumentException if an average is below zero or above the top mark
   */
  public Average yearAverage(@Nullable BigDecimal first, @Nullable BigDecimal second) {
    BigDecimal one = scale.require(first);
    BigDecimal other = scale.require(second);
    if (one == null || other == null) {
      return Average.without(
          Stream.of(
                  missing(one, "/first", "first-term-missing"),
                  missing(other, "/second", "second-term-missing"))
              .flatMap(List::stream)
              .toList());
    }
    return Average.of(
        scale.divide(
            one.multiply(firstTerm).add(other.multiply(secondTerm)), firstTerm.add(secondTerm)));
  }

  private static List<Diagnostic> missing(@Nullable BigDecimal value, String path, String code) {
    return value == null ? List.of(Diagnostic.of(path, code)) : List.of();
  }

  /**
   * The rank of a term or a year: the best one whose conditions all results meet. Whether an
   * average is of a term or a year makes no difference.
   *
   * @throws IllegalArgumentException if a subject comes twice or an average is below zero or above
   *     the top mark
   */
  public Ranking rank(List<SubjectResult> results) {
    if (results.stream().map(SubjectResult::subject).distinct().count() != results.size()) {
      throw new IllegalArgumentException("a subject comes twice among " + results);
    }
    for (SubjectResult result : results) {
      if (result instanceof SubjectResult.Scored scored) {
        scale.require(scored.average());
      }
    }
    List<Diagnostic> missing = missing(results);
    return missing.isEmpty() ? ranked(results) : new Ranking(null, missing, List.of());
  }

  private static List<Diagnostic> missing(List<SubjectResult> results) {
    if (results.isEmpty()) {
      return List.of(Diagnostic.of("", "no-subjects"));
    }
    return results.stream()
        .filter(result -> !result.isKnown())
        .map(result -> Diagnostic.of("/" + result.subject(), "result-missing"))
        .toList();
  }

  private Ranking ranked(List<SubjectResult> results) {
    List<Diagnostic> heldBack = List.of();
    for (int place = 0; place < ranks.size(); place++) {
      List<Diagnostic> unmet = ranks.get(place).unmet(results);
      if (unmet.isEmpty()) {
        return new Ranking(REACHED.get(place), List.of(), heldBack);
      }
      heldBack = unmet;
    }
    return new Ranking(Rank.NOT_PASSED, List.of(), heldBack);
  }

  /** Marks from zero to a top mark and the decimals of their averages. */
  private record MarkScale(BigDecimal top, int places, RoundingMode rounding) {

    @Nullable BigDecimal require(@Nullable BigDecimal mark) {
      if (mark != null && (mark.signum() < 0 || mark.compareTo(top) > 0)) {
        throw new IllegalArgumentException("marks go from 0 to %s, not %s".formatted(top, mark));
      }
      return mark;
    }

    BigDecimal divide(BigDecimal sum, BigDecimal weight) {
      return sum.divide(weight, places, rounding);
    }
  }

  /** What each sort of mark counts. */
  private record TermWeights(BigDecimal regular, BigDecimal midterm, BigDecimal last) {

    TermWeights {
      if (regular.signum() <= 0 || midterm.signum() <= 0 || last.signum() <= 0) {
        throw new IllegalArgumentException("every sort of mark counts for the term");
      }
    }

    BigDecimal sum(List<BigDecimal> regulars, BigDecimal half, BigDecimal end) {
      BigDecimal sum = regulars.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return sum.multiply(regular).add(half.multiply(midterm)).add(end.multiply(last));
    }

    BigDecimal total(int regulars) {
      return regular.multiply(BigDecimal.valueOf(regulars)).add(midterm).add(last);
    }
  }
}
