package vn.benhoc.engine.attempt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;

/**
 * What of a form an attempt needs to judge events.
 *
 * @param items the item at each place
 * @param blocks the codes of the blocks the form offers; empty without a choice
 */
public record AttemptPaper(Map<SlotId, Item> items, Set<String> blocks) {

  public AttemptPaper {
    items = Map.copyOf(items);
    blocks = Set.copyOf(blocks);
  }

  /**
   * The paper of a form.
   *
   * @throws IllegalArgumentException if an item of the form is unknown
   */
  public static AttemptPaper of(Form form, Map<ItemRef, Item> items) {
    Map<SlotId, Item> bySlot = new HashMap<>();
    Set<String> blocks = new HashSet<>();
    for (FormPart part : form.parts()) {
      BlockChoice choice = part.part().choice();
      if (choice != null) {
        choice.blocks().stream().map(Block::code).forEach(blocks::add);
      }
      for (Slot slot : part.slots()) {
        Item item = items.get(slot.item());
        if (item == null) {
          throw new IllegalArgumentException("the item %s is unknown".formatted(slot.item()));
        }
        bySlot.put(slot.id(), item);
      }
    }
    return new AttemptPaper(bySlot, blocks);
  }
}
