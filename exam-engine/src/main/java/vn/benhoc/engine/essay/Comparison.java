package vn.benhoc.engine.essay;

import java.math.BigDecimal;

/** Which step two independent marks of one paper lead to. The set of steps is closed. */
public sealed interface Comparison {

  /** How far the marks are apart, zero or more, two places. */
  BigDecimal difference();

  /**
   * The two markers agree a mark.
   *
   * @param difference how far they are apart
   * @param proposal the mean rounded to the step of the rule, a tie upwards; a proposal, no mark
   */
  record Agree(BigDecimal difference, BigDecimal proposal) implements Comparison {}

  /**
   * The difference is minuted; the two markers agree a mark, or the head marker decides.
   *
   * @param difference how far they are apart
   * @param proposal as in {@link Agree}
   */
  record HeadMarker(BigDecimal difference, BigDecimal proposal) implements Comparison {}

  /**
   * A third marker marks the paper.
   *
   * @param difference how far the first two are apart
   */
  record ThirdMarker(BigDecimal difference) implements Comparison {}
}
