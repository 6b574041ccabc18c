package vn.benhoc.engine.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.benhoc.engine.rule.RuleFile;

class SchoolPropertiesTest {

  private static final SchoolRule RULE = SchoolRule.of(RuleFile.shipped("circular-22-2021"));
  private static final GraduationRule GRADUATION =
      GraduationRule.of(RuleFile.shipped("graduation-2025"));

  private static BigDecimal tenths(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  @Property
  void termAverageIsBetweenTheLowestAndTheHighestMark(
      @ForAll @Size(5) List<@IntRange(max = 100) Integer> tenths) {
    List<BigDecimal> marks = tenths.stream().map(SchoolPropertiesTest::tenths).toList();
    BigDecimal average =
        RULE.termAverage(new TermMarks(marks.subList(0, 3), marks.get(3), marks.get(4)), 70)
            .value()
            .orElseThrow();
    assertThat(average)
        .isBetween(
            marks.stream().min(BigDecimal::compareTo).orElseThrow(),
            marks.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  /** By whole numbers: in hundredths of a mark, halves go up. */
  @Property
  void termAverageIsThatOfWholeNumbers(@ForAll @Size(6) List<@IntRange(max = 100) Integer> tenths) {
    List<BigDecimal> marks = tenths.stream().map(SchoolPropertiesTest::tenths).toList();
    int sum =
        tenths.get(0)
            + tenths.get(1)
            + tenths.get(2)
            + tenths.get(3)
            + 2 * tenths.get(4)
            + 3 * tenths.get(5);
    int rounded = (2 * sum + 9) / 18;
    assertThat(
            RULE.termAverage(new TermMarks(marks.subList(0, 4), marks.get(4), marks.get(5)), 71)
                .value())
        .contains(tenths(rounded));
  }

  @Property
  void yearAverageIsThatOfWholeNumbersBetweenTheTerms(
      @ForAll @IntRange(max = 100) int first, @ForAll @IntRange(max = 100) int second) {
    BigDecimal year = RULE.yearAverage(tenths(first), tenths(second)).value().orElseThrow();
    assertThat(year).isEqualTo(tenths((2 * (first + 2 * second) + 3) / 6));
    assertThat(year).isBetween(tenths(Math.min(first, second)), tenths(Math.max(first, second)));
  }

  @Property
  void betterResultNeverLowersTheRank(
      @ForAll @Size(min = 5, max = 9) List<@IntRange(min = 30, max = 100) Integer> tenths,
      @ForAll @Size(3) List<Boolean> comments,
      @ForAll @IntRange(max = 11) int better,
      @ForAll @IntRange(min = 1, max = 40) int by) {
    List<SubjectResult> before = new ArrayList<>();
    List<SubjectResult> after = new ArrayList<>();
    for (int tenth : tenths) {
      String subject = "s" + before.size();
      int raised = before.size() == better ? Math.min(100, tenth + by) : tenth;
      before.add(new SubjectResult.Scored(subject, tenths(tenth)));
      after.add(new SubjectResult.Scored(subject, tenths(raised)));
    }
    for (boolean passed : comments) {
      String subject = "s" + before.size();
      after.add(new SubjectResult.Commented(subject, passed || before.size() == better));
      before.add(new SubjectResult.Commented(subject, passed));
    }
    Rank lower = Objects.requireNonNull(RULE.rank(before).rank());
    Rank higher = Objects.requireNonNull(RULE.rank(after).rank());
    assertThat(higher).isLessThanOrEqualTo(lower);
  }

  /** In hundredths: the average of the years by whole numbers, the score times eight exactly. */
  @Property
  void graduationScoreIsThatOfWholeNumbers(
      @ForAll @Size(4) List<@IntRange(max = 1000) Integer> papers,
      @ForAll @Size(3) List<@IntRange(max = 1000) Integer> years,
      @ForAll @IntRange(max = 400) int encouragement,
      @ForAll @IntRange(max = 100) int priority) {
    List<PaperMark> marks = new ArrayList<>();
    papers.forEach(
        hundredths ->
            marks.add(new PaperMark("p" + marks.size(), BigDecimal.valueOf(hundredths, 2))));
    Graduation graduation =
        GRADUATION.judge(
            new Candidacy(
                marks,
                Map.of(
                    10, BigDecimal.valueOf(years.get(0), 2),
                    11, BigDecimal.valueOf(years.get(1), 2),
                    12, BigDecimal.valueOf(years.get(2), 2)),
                BigDecimal.valueOf(encouragement, 2),
                BigDecimal.valueOf(priority, 2)));
    int average = (2 * (years.get(0) + 2 * years.get(1) + 3 * years.get(2)) + 6) / 12;
    int eightTimes =
        papers.stream().mapToInt(Integer::intValue).sum()
            + encouragement
            + 4 * average
            + 8 * priority;
    assertThat(graduation.years()).isEqualTo(BigDecimal.valueOf(average, 2));
    assertThat(graduation.score().orElseThrow().multiply(BigDecimal.valueOf(8)))
        .isEqualByComparingTo(BigDecimal.valueOf(eightTimes, 2));
    assertThat(graduation.passed())
        .contains(eightTimes >= 4000 && papers.stream().allMatch(paper -> paper > 100));
  }
}
