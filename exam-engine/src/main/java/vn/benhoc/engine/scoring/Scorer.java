package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

/**
 * Marks the attempts at one form. Making a scorer does all work that does not depend on the
 * answers, so whoever marks many attempts at a form keeps it.
 *
 * <p>Where a part offers blocks, the common items count and one block: the one the candidate chose;
 * without a choice, the block with the most answered items, of equals the first on the paper; with
 * nothing answered in any, none. The most points of the part are the same in every case. Answers in
 * other blocks are neither marked nor lost.
 *
 * <p>Where wrong answers cost, the floor of the scheme says whether an item or a part may be below
 * zero; the paper never is. No item earns more than its points, so the paper never does.
 *
 * <p>All sums are exact. Immutable and thread-safe.
 */
public final class Scorer {

  private final PartMarking[] parts;
  private final Set<SlotId> essays;

  private Scorer(PartMarking[] parts, Set<SlotId> essays) {
    this.parts = parts;
    this.essays = essays;
  }

  /**
   * A scorer for a form.
   *
   * @param items the items of the form with their keys; others are ignored
   * @throws IllegalArgumentException if an item of the form is unknown, of another kind or worth
   *     something else than its scheme or rubric allows, if a share of its points would need a
   *     third place, or if blocks to choose from are not worth the same; the message names the
   *     place
   */
  public static Scorer of(Form form, Map<ItemRef, Item> items) {
    return new Scorer(
        form.parts().stream().map(part -> new PartMarking(part, items)).toArray(PartMarking[]::new),
        form.slots().stream()
            .filter(slot -> slot.kind() == Kind.ESSAY)
            .map(Slot::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Marks what a candidate answered.
   *
   * @throws IllegalArgumentException if a mark of an essay is negative, has a third place, is above
   *     the points of its item, does not fit its rubric, is given twice or for a place that is no
   *     essay of this form
   */
  public Breakdown score(Answers answers) {
    requireEssays(answers.essayMarks().keySet());
    requireEssays(answers.rubricMarks().keySet());
    List<SlotResult> slots = PartMarking.roomFor(parts);
    List<PartResult> results = new ArrayList<>(parts.length);
    BigDecimal sum = Points.ZERO;
    BigDecimal max = Points.ZERO;
    int pending = 0;
    String counted = null;
    for (PartMarking part : parts) {
      String block = part.countedBlock(answers);
      counted = block == null ? counted : block;
      PartResult result = part.mark(answers, block, slots);
      results.add(result);
      sum = sum.add(result.points());
      max = max.add(result.max());
      pending += result.pending();
    }
    BigDecimal raised = sum.signum() < 0 ? sum.negate() : Points.ZERO;
    return breakdown(slots, results, new Sums(sum.add(raised), max, pending, raised), counted);
  }

  /** A mark for a place that is no essay would be lost without a word. */
  private void requireEssays(Set<SlotId> marked) {
    if (!essays.containsAll(marked)) {
      throw new IllegalArgumentException(
          "marks of essays at %s, but this form has essays at %s"
              .formatted(new TreeSet<>(marked), new TreeSet<>(essays)));
    }
  }

  private record Sums(BigDecimal points, BigDecimal max, int pending, BigDecimal raised) {}

  private static Breakdown breakdown(
      List<SlotResult> slots, List<PartResult> parts, Sums sums, @Nullable String block) {
    return new Breakdown(
        slots, parts, sums.points(), sums.max(), sums.pending(), sums.raised(), block);
  }
}
