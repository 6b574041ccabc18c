package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.Floor;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.points.Points;

/** Marks one part of a form. Everything that does not depend on the answers is made beforehand. */
final class PartMarking {

  private final Part part;
  private final SlotId[] places;
  private final @Nullable String[] blocks;
  private final SlotMarking[] markings;
  private final @Nullable UncountedMark[] notCounted;
  private final BigDecimal max;
  private final int counted;

  PartMarking(FormPart formPart, Map<ItemRef, Item> items) {
    part = formPart.part();
    List<Slot> slots = formPart.slots();
    places = slots.stream().map(Slot::id).toArray(SlotId[]::new);
    blocks = slots.stream().map(Slot::block).toArray(String[]::new);
    markings =
        slots.stream()
            .map(slot -> SlotMarking.of(slot, part.scheme(), items))
            .toArray(SlotMarking[]::new);
    notCounted = slots.stream().map(UncountedMark::of).toArray(UncountedMark[]::new);
    max = maxOf(slots);
    counted = part.choice() == null ? slots.size() : part.countedCount();
  }

  /** Of the common items and one block; whichever is chosen can earn the same. */
  private BigDecimal maxOf(List<Slot> slots) {
    BigDecimal common = sumOf(slots, null);
    BlockChoice choice = part.choice();
    if (choice == null) {
      return common;
    }
    List<BigDecimal> worth =
        choice.blocks().stream().map(block -> sumOf(slots, block.code())).distinct().toList();
    if (worth.size() > 1) {
      throw new IllegalArgumentException(
          "part %d: its blocks are worth %s".formatted(part.number(), worth));
    }
    return common.add(worth.get(0));
  }

  private static BigDecimal sumOf(List<Slot> slots, @Nullable String block) {
    return Points.sum(
        slots.stream()
            .filter(slot -> block == null ? slot.block() == null : block.equals(slot.block()))
            .map(Slot::maxPoints)
            .toList());
  }

  int size() {
    return places.length;
  }

  /** The block that counts; null where the part has none or nothing in any was answered. */
  @Nullable String countedBlock(Answers answers) {
    BlockChoice choice = part.choice();
    if (choice == null) {
      return null;
    }
    if (answers.block() != null && choice.offers(answers.block())) {
      return answers.block();
    }
    String most = null;
    int mostAnswered = 0;
    for (Block block : choice.blocks()) {
      int answered = answered(block.code(), answers);
      if (answered > mostAnswered) {
        most = block.code();
        mostAnswered = answered;
      }
    }
    return most;
  }

  private int answered(String block, Answers answers) {
    int answered = 0;
    for (int index = 0; index < places.length; index++) {
      if (block.equals(blocks[index])
          && !SlotMarking.isBlank(answers.responses().get(places[index]))) {
        answered++;
      }
    }
    return answered;
  }

  /** The mark of the part; the results of its places go into the list. */
  PartResult mark(Answers answers, @Nullable String block, List<SlotResult> results) {
    long sum = 0;
    int right = 0;
    int pending = 0;
    for (int index = 0; index < places.length; index++) {
      UncountedMark other = notCounted[index];
      boolean counts = other == null || (block != null && block.equals(blocks[index]));
      Marked marked =
          counts || other == null
              ? markings[index].mark(answers.responses().get(places[index]), answers)
              : other.because(block, block != null && block.equals(answers.block()));
      sum += marked.hundredths();
      Verdict verdict = marked.result().verdict();
      right += verdict == Verdict.RIGHT ? 1 : 0;
      pending += verdict == Verdict.PENDING ? 1 : 0;
      results.add(marked.result());
    }
    long raised = sum < 0 && part.scheme().floor() != Floor.PAPER ? -sum : 0;
    return new PartResult(
        part.number(),
        Points.ofHundredths(sum + raised),
        max,
        right,
        counted,
        pending,
        Points.ofHundredths(raised));
  }

  /** An empty list for the results of these parts. */
  static List<SlotResult> roomFor(PartMarking[] parts) {
    int size = 0;
    for (PartMarking part : parts) {
      size += part.size();
    }
    return new ArrayList<>(size);
  }
}
