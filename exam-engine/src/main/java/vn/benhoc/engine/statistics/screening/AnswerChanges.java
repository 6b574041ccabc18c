package vn.benhoc.engine.statistics.screening;

import java.util.Optional;

/**
 * What a candidate's changes of answers came to. An item counts as changed if more than one option
 * was chosen over time, even if the last one is the first again; items without a curve are left
 * out.
 *
 * @param candidate who
 * @param wrongToRight how many items were first wrong and are right
 * @param rightToWrong how many were first right and are wrong or empty
 * @param others how many other changes there were: from wrong to wrong, or back to the first choice
 * @param index how unusual the right ones among the changed are; empty if nothing was changed,
 *     nothing was answered without a change, or the changed items leave nothing to chance
 */
public record AnswerChanges(
    String candidate, int wrongToRight, int rightToWrong, int others, Optional<Index> index) {

  /**
   * The erasure detection index.
   *
   * @param right how many of the changed items are right
   * @param expected how many a candidate of this ability has right among them
   * @param edi (right − expected − ½) / deviation: in standard deviations, above about 2 unusual
   * @param pValue the probability of at least so many
   * @param adjusted the p-value corrected for everybody screened together
   */
  public record Index(int right, double expected, double edi, double pValue, double adjusted) {
    Index adjusted(double corrected) {
      return new Index(right, expected, edi, pValue, corrected);
    }
  }

  /** How many items were changed. */
  public int changed() {
    return wrongToRight + rightToWrong + others;
  }

  AnswerChanges with(Index corrected) {
    return new AnswerChanges(candidate, wrongToRight, rightToWrong, others, Optional.of(corrected));
  }
}
