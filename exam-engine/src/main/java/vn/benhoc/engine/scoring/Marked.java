package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.points.Points;

/**
 * A result with its points as a whole number, so that sums need no decimals.
 *
 * @param hundredths the points of the result in hundredths
 */
record Marked(SlotResult result, long hundredths) {

  static Marked of(Slot slot, Verdict verdict, long hundredths, List<Reason> reasons) {
    return ofCluster(slot, verdict, hundredths, null, reasons);
  }

  static Marked ofCluster(
      Slot slot, Verdict verdict, long hundredths, @Nullable Integer right, List<Reason> reasons) {
    BigDecimal points = Points.ofHundredths(hundredths);
    return new Marked(
        new SlotResult(slot.id(), verdict, points, slot.maxPoints(), right, reasons), hundredths);
  }

  static Marked notCounted(Slot slot, Reason.Code why) {
    Reason reason = Reason.of(why, "block", String.valueOf(slot.block()));
    return new Marked(
        new SlotResult(
            slot.id(), Verdict.NOT_COUNTED, Points.ZERO, Points.ZERO, null, List.of(reason)),
        0);
  }
}
