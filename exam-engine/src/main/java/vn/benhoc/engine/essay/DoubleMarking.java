package vn.benhoc.engine.essay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.rule.RuleFile;

/**
 * How two independent marks of one paper become one, as data of a year.
 *
 * <p>What is compared are marks of the whole paper (bài thi), all its essays together: the rules at
 * hand set the limits for the mark of a Ngữ văn paper and name no single essay. Two markers half a
 * point apart in each of three essays are 1.5 apart.
 *
 * @param agreeBelow below this difference the markers agree a mark, above zero
 * @param thirdAbove above this difference a third marker marks; from {@code agreeBelow} to it, both
 *     included, the head marker decides if the two can't; not below {@code agreeBelow}
 * @param proposalStep the step a proposed mark is rounded to, above zero
 * @param appealFrom from this difference on an appeal changes the mark, above zero
 */
public record DoubleMarking(
    BigDecimal agreeBelow, BigDecimal thirdAbove, BigDecimal proposalStep, BigDecimal appealFrom) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public DoubleMarking {
    agreeBelow = positive(agreeBelow);
    thirdAbove = positive(thirdAbove);
    proposalStep = positive(proposalStep);
    appealFrom = positive(appealFrom);
    if (thirdAbove.compareTo(agreeBelow) < 0) {
      throw new IllegalArgumentException("a third marker follows above where markers agree");
    }
  }

  /**
   * The rule in a file: {@code agree-below}, {@code third-above}, {@code proposal-step}, {@code
   * appeal-from}.
   *
   * @throws IllegalArgumentException if a number is missing or makes no sense
   */
  public static DoubleMarking of(RuleFile file) {
    return new DoubleMarking(
        file.decimal("agree-below"),
        file.decimal("third-above"),
        file.decimal("proposal-step"),
        file.decimal("appeal-from"));
  }

  /**
   * The step that follows from two marks of a paper, each the sum over its essays.
   *
   * @throws IllegalArgumentException if a mark is negative or has a third place
   */
  public Comparison compare(BigDecimal first, BigDecimal second) {
    BigDecimal difference = Points.exact(first).subtract(Points.exact(second)).abs();
    if (difference.compareTo(thirdAbove) > 0) {
      return new Comparison.ThirdMarker(difference);
    }
    BigDecimal proposal = proposal(first, second);
    return difference.compareTo(agreeBelow) < 0
        ? new Comparison.Agree(difference, proposal)
        : new Comparison.HeadMarker(difference, proposal);
  }

  /**
   * The step that follows from what two markers gave for the essays of a paper, in the same order.
   *
   * @throws IllegalArgumentException if they did not mark the same number of essays, at least one,
   *     or a mark is negative or has a third place
   */
  public Comparison compare(List<BigDecimal> first, List<BigDecimal> second) {
    if (first.isEmpty() || first.size() != second.size()) {
      throw new IllegalArgumentException(
          "two markers mark the same essays: %s, %s".formatted(first, second));
    }
    return compare(sum(first), sum(second));
  }

  private static BigDecimal sum(List<BigDecimal> marks) {
    return Points.sum(marks.stream().map(Points::exact).toList());
  }

  /**
   * What is wrong with a decision after a comparison; empty if it stands. Codes: {@code
   * wrong-decider} (parameter {@code by}), {@code mark-above-maximum} (parameter {@code max}).
   *
   * <p>Who decides: below {@code agreeBelow} the two markers; up to {@code thirdAbove} they or the
   * head marker; above it the third marker or the head marker, as the rules at hand do not say what
   * follows from the third mark.
   *
   * @param max the most points of what was marked
   */
  public List<Diagnostic> check(Comparison comparison, EssayDecision decision, BigDecimal max) {
    if (!deciders(comparison).contains(decision.by())) {
      return List.of(Diagnostic.of("/by", "wrong-decider", Map.of("by", decision.by().code())));
    }
    if (decision.mark().compareTo(max) > 0) {
      return List.of(
          Diagnostic.of("/mark", "mark-above-maximum", Map.of("max", max.toPlainString())));
    }
    return List.of();
  }

  /**
   * The mark that stands after an appeal: the new one where the two differ by at least {@code
   * appealFrom}, up or down, else the old one.
   *
   * @throws IllegalArgumentException if a mark is negative or has a third place
   */
  public Appeal appeal(BigDecimal published, BigDecimal reviewed) {
    BigDecimal old = Points.exact(published);
    BigDecimal difference = Points.exact(reviewed).subtract(old).abs();
    boolean changed = difference.compareTo(appealFrom) >= 0;
    return new Appeal(changed ? Points.exact(reviewed) : old, difference, changed);
  }

  private static Set<EssayDecision.By> deciders(Comparison comparison) {
    if (comparison instanceof Comparison.Agree) {
      return Set.of(EssayDecision.By.MARKERS);
    }
    return comparison instanceof Comparison.HeadMarker
        ? Set.of(EssayDecision.By.MARKERS, EssayDecision.By.HEAD_MARKER)
        : Set.of(EssayDecision.By.THIRD_MARKER, EssayDecision.By.HEAD_MARKER);
  }

  private BigDecimal proposal(BigDecimal first, BigDecimal second) {
    BigDecimal steps =
        first.add(second).divide(proposalStep.multiply(TWO), 0, RoundingMode.HALF_UP);
    return Points.exact(steps.multiply(proposalStep));
  }

  private static BigDecimal positive(BigDecimal amount) {
    BigDecimal exact = Points.exact(amount);
    if (exact.signum() == 0) {
      throw new IllegalArgumentException("a limit of double marking is above zero");
    }
    return exact;
  }
}
