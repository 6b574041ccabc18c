package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;

/**
 * The mark of one item and why.
 *
 * @param slot its place
 * @param verdict what became of it
 * @param points the points earned, two places; below zero where a wrong answer costs; 0.00 while an
 *     essay waits
 * @param max the most points it could earn; 0.00 where it does not count
 * @param statementsRight of a cluster that counts, how many statements are right, 0 to 4; else null
 * @param reasons why, in the order to tell it; a cluster's statements in the order of its author
 */
public record SlotResult(
    SlotId slot,
    Verdict verdict,
    BigDecimal points,
    BigDecimal max,
    @Nullable Integer statementsRight,
    List<Reason> reasons) {

  public SlotResult {
    reasons = List.copyOf(reasons);
  }

  /** Whether the item counts for this candidate. */
  public boolean counted() {
    return verdict != Verdict.NOT_COUNTED;
  }
}
