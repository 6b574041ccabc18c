package vn.benhoc.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.Response;

/**
 * Marks the attempts at one form.
 *
 * <p>Where a part offers blocks, the common items count and one block: the one the candidate chose;
 * without a choice, the block with the most answered items, of equals the first on the paper; with
 * nothing answered in any, none. The most points of the part are the same in every case. Answers in
 * other blocks are neither marked nor lost.
 *
 * <p>All sums are exact. Immutable and thread-safe.
 */
public final class Scorer {

  private final Form form;
  private final List<List<ItemMarking>> markings;

  private Scorer(Form form, List<List<ItemMarking>> markings) {
    this.form = form;
    this.markings = markings;
  }

  /**
   * A scorer for a form.
   *
   * @param items the items of the form with their keys; others are ignored
   * @throws IllegalArgumentException if an item of the form is unknown or of another kind
   */
  public static Scorer of(Form form, Map<ItemRef, Item> items) {
    List<List<ItemMarking>> markings = new ArrayList<>();
    for (FormPart part : form.parts()) {
      markings.add(
          part.slots().stream()
              .map(slot -> new ItemMarking(slot, item(slot, items), part.part().scheme()))
              .toList());
    }
    return new Scorer(form, List.copyOf(markings));
  }

  private static Item item(Slot slot, Map<ItemRef, Item> items) {
    Item item = items.get(slot.item());
    if (item == null || item.kind() != slot.kind()) {
      throw new IllegalArgumentException(
          "%s holds the %s item %s, which is %s"
              .formatted(slot.id(), slot.kind(), slot.item(), item == null ? "unknown" : item));
    }
    return item;
  }

  /**
   * Marks what a candidate answered.
   *
   * @throws IllegalArgumentException if a mark of an essay is negative, has a third place or is
   *     above the points of its item
   */
  public Breakdown score(Answers answers) {
    List<SlotResult> slots = new ArrayList<>();
    List<PartResult> parts = new ArrayList<>();
    String counted = null;
    for (int index = 0; index < markings.size(); index++) {
      FormPart part = form.parts().get(index);
      String block = countedBlock(part, answers);
      counted = block == null ? counted : block;
      List<SlotResult> results =
          markings.get(index).stream().map(marking -> mark(marking, block, answers)).toList();
      slots.addAll(results);
      parts.add(summed(part, results));
    }
    return new Breakdown(
        slots,
        parts,
        Points.sum(parts.stream().map(PartResult::points).toList()),
        Points.sum(parts.stream().map(PartResult::max).toList()),
        parts.stream().mapToInt(PartResult::pending).sum(),
        counted);
  }

  private static @Nullable String countedBlock(FormPart part, Answers answers) {
    BlockChoice choice = part.part().choice();
    if (choice == null) {
      return null;
    }
    if (answers.block() != null && choice.offers(answers.block())) {
      return answers.block();
    }
    String most = null;
    long mostAnswered = 0;
    for (Block block : choice.blocks()) {
      long answered = answered(part, block.code(), answers);
      if (answered > mostAnswered) {
        most = block.code();
        mostAnswered = answered;
      }
    }
    return most;
  }

  private static long answered(FormPart part, String block, Answers answers) {
    return part.slots().stream()
        .filter(slot -> block.equals(slot.block()))
        .filter(slot -> isAnswered(answers.responses().get(slot.id())))
        .count();
  }

  private static boolean isAnswered(@Nullable Response response) {
    return response != null && !response.isBlank();
  }

  private static SlotResult mark(ItemMarking marking, @Nullable String block, Answers answers) {
    Slot slot = marking.slot();
    if (slot.block() != null && !slot.block().equals(block)) {
      return new SlotResult(slot.id(), Verdict.NOT_COUNTED, Points.ZERO, Points.ZERO, null);
    }
    return marking.mark(answers.responses().get(slot.id()), answers.essayMarks().get(slot.id()));
  }

  private static PartResult summed(FormPart part, List<SlotResult> results) {
    List<SlotResult> counted = results.stream().filter(SlotResult::counted).toList();
    return new PartResult(
        part.part().number(),
        Points.sum(counted.stream().map(SlotResult::points).toList()),
        part.part().choice() == null
            ? Points.sum(counted.stream().map(SlotResult::max).toList())
            : part.part().maxPoints(),
        count(counted, Verdict.RIGHT),
        part.part().choice() == null ? counted.size() : part.part().countedCount(),
        count(counted, Verdict.PENDING));
  }

  private static int count(List<SlotResult> results, Verdict verdict) {
    return (int) results.stream().filter(result -> result.verdict() == verdict).count();
  }
}
