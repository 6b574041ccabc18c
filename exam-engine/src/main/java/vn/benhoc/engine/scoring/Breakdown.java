package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;

/**
 * The mark of an attempt, item by item, with the reasons.
 *
 * @param slots every place of the form, in order
 * @param parts every part, in order
 * @param points the sum of the points earned so far, two places, from 0.00 to {@code max}
 * @param max the most points the paper could earn
 * @param pending how many essays wait for their mark; the total is final at 0
 * @param raised by how much a sum of the parts below zero was raised to zero; 0.00 where it was not
 * @param block the block that counted; null if none. Whether the candidate chose it the reasons of
 *     the items of other blocks tell
 */
public record Breakdown(
    List<SlotResult> slots,
    List<PartResult> parts,
    BigDecimal points,
    BigDecimal max,
    int pending,
    BigDecimal raised,
    @Nullable String block) {

  public Breakdown {
    slots = List.copyOf(slots);
    parts = List.copyOf(parts);
  }

  /** The total mark; empty while an essay waits. */
  public Optional<BigDecimal> total() {
    return pending == 0 ? Optional.of(points) : Optional.empty();
  }

  /** The mark of one place; empty if the form has no such place. */
  public Optional<SlotResult> slot(SlotId id) {
    return slots.stream().filter(result -> result.slot().equals(id)).findFirst();
  }
}
