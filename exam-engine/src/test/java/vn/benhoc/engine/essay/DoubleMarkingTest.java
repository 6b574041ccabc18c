package vn.benhoc.engine.essay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.essay.EssayDecision.By;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.rule.RuleFile;

class DoubleMarkingTest {

  private static final DoubleMarking RULE =
      DoubleMarking.of(RuleFile.shipped("double-marking-2025"));

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Comparison compare(String first, String second) {
    return RULE.compare(new BigDecimal(first), new BigDecimal(second));
  }

  @Test
  void essaysOfAPaperAreComparedTogether() {
    // half a point apart in each of three essays: each would be agreed on, the paper is not
    assertThat(RULE.compare(points("3", "1", "2.5"), points("3.5", "1.5", "3")))
        .isEqualTo(new Comparison.HeadMarker(new BigDecimal("1.50"), new BigDecimal("7.25")));
    // 1.75 apart in one essay, made up for by the others
    assertThat(RULE.compare(points("3.75", "1", "2"), points("2", "1.5", "3")))
        .isEqualTo(new Comparison.Agree(new BigDecimal("0.25"), new BigDecimal("6.75")));
    assertThat(RULE.compare(points("4"), points("2")))
        .isEqualTo(new Comparison.ThirdMarker(new BigDecimal("2.00")));
  }

  @Test
  void markersOfOtherEssaysAreNotCompared() {
    refused(() -> RULE.compare(points("4"), points("2", "2")), "mark the same essays");
    refused(() -> RULE.compare(points(), points()), "mark the same essays");
    refused(() -> RULE.compare(points("4", "-1"), points("2", "1")), "-1");
  }

  private static List<BigDecimal> points(String... marks) {
    return Arrays.stream(marks).map(BigDecimal::new).toList();
  }

  /** Exam rules, section 1: below 1.0 they agree; 1.0 to 1.5 the head marker; above 1.5 a third. */
  @ParameterizedTest
  @CsvSource({
    "6.25, 6.25, Agree,       0.00, 6.25",
    "6.25, 6.50, Agree,       0.25, 6.50",
    "6.25, 6.75, Agree,       0.50, 6.50",
    "6.25, 7.00, Agree,       0.75, 6.75",
    "7.00, 6.25, Agree,       0.75, 6.75",
    "6.00, 6.99, Agree,       0.99, 6.50",
    "6.00, 7.00, HeadMarker,  1.00, 6.50",
    "5.25, 6.50, HeadMarker,  1.25, 6.00",
    "6.50, 5.00, HeadMarker,  1.50, 5.75",
    "5.00, 6.51, ThirdMarker, 1.51, ",
    "5.00, 6.75, ThirdMarker, 1.75, ",
    "9.00, 0.00, ThirdMarker, 9.00, "
  })
  void differenceSaysWhichStepFollows(
      String first, String second, String step, String difference, String proposal) {
    Comparison comparison = compare(first, second);
    assertThat(comparison.getClass().getSimpleName()).isEqualTo(step);
    assertThat(comparison.difference()).isEqualTo(new BigDecimal(difference));
    if (comparison instanceof Comparison.Agree agree) {
      assertThat(agree.proposal()).isEqualTo(new BigDecimal(proposal));
    }
    if (comparison instanceof Comparison.HeadMarker head) {
      assertThat(head.proposal()).isEqualTo(new BigDecimal(proposal));
    }
  }

  @Test
  void onlyThoseTheStepNamesDecide() {
    assertThat(deciders(compare("6", "6.5"))).containsExactly(By.MARKERS);
    assertThat(deciders(compare("6", "7"))).containsExactly(By.MARKERS, By.HEAD_MARKER);
    assertThat(deciders(compare("6", "8"))).containsExactly(By.HEAD_MARKER, By.THIRD_MARKER);
    assertThat(check(compare("6", "6.5"), new EssayDecision(Points.of("6.25"), By.HEAD_MARKER)))
        .isEqualTo(Diagnostic.of("/by", "wrong-decider", Map.of("by", "head-marker")));
  }

  @Test
  void decidedMarkIsAtMostWhatCanBeEarned() {
    Comparison comparison = compare("6", "6.5");
    EssayDecision all = new EssayDecision(Points.of("7"), By.MARKERS);
    assertThat(RULE.check(comparison, all, Points.of("7"))).isEmpty();
    assertThat(RULE.check(comparison, all, Points.of("6.75")))
        .containsExactly(Diagnostic.of("/mark", "mark-above-maximum", Map.of("max", "6.75")));
    refused(() -> new EssayDecision(new BigDecimal("-1"), By.MARKERS), "negative");
  }

  /** Exam rules, section 1: an appeal changes a mark only where the difference is 0.25 or more. */
  @ParameterizedTest
  @CsvSource({
    "6.00, 6.00, 6.00, 0.00, false",
    "6.00, 6.24, 6.00, 0.24, false",
    "6.00, 6.25, 6.25, 0.25, true",
    "6.00, 5.75, 5.75, 0.25, true",
    "6.00, 5.76, 6.00, 0.24, false",
    "6.00, 9.00, 9.00, 3.00, true"
  })
  void appealChangesAMarkFromAQuarterOn(
      String published, String reviewed, String mark, String difference, boolean changed) {
    assertThat(RULE.appeal(new BigDecimal(published), new BigDecimal(reviewed)))
        .isEqualTo(new Appeal(new BigDecimal(mark), new BigDecimal(difference), changed));
  }

  @Test
  void limitsMustMakeSense() {
    BigDecimal one = Points.of("1");
    refused(() -> new DoubleMarking(one, Points.of("0.99"), one, one), "third marker");
    assertThat(new DoubleMarking(one, one, one, one).thirdAbove()).isEqualTo(one);
    refused(() -> new DoubleMarking(Points.ZERO, one, one, one), "above zero");
    refused(() -> new DoubleMarking(one, one, Points.ZERO, one), "above zero");
    refused(() -> new DoubleMarking(one, one, one, Points.ZERO), "above zero");
    refused(() -> compare("6.125", "6"), "two places");
    assertThat(Arrays.stream(By.values()).map(By::code))
        .containsExactly("markers", "head-marker", "third-marker");
  }

  @Property
  void proposalIsAQuarterBetweenTheMarksOfQuartersWhoeverComesFirst(
      @ForAll @IntRange(max = 40) int first, @ForAll @IntRange(max = 40) int second) {
    BigDecimal one = Points.ofHundredths(first * 25L);
    BigDecimal other = Points.ofHundredths(second * 25L);
    Comparison comparison = RULE.compare(one, other);
    assertThat(RULE.compare(other, one)).isEqualTo(comparison);
    if (comparison instanceof Comparison.Agree agree) {
      assertThat(agree.proposal()).isBetween(one.min(other), one.max(other));
      assertThat(Points.hundredths(agree.proposal()) % 25).isZero();
    }
  }

  private static By[] deciders(Comparison comparison) {
    return Arrays.stream(By.values())
        .filter(
            by ->
                RULE.check(comparison, new EssayDecision(Points.ZERO, by), Points.of("10"))
                    .isEmpty())
        .toArray(By[]::new);
  }

  private static Diagnostic check(Comparison comparison, EssayDecision decision) {
    return RULE.check(comparison, decision, Points.of("10")).get(0);
  }
}
