package vn.benhoc.engine.form;

import java.util.List;
import vn.benhoc.engine.format.Part;

/**
 * One part of a form.
 *
 * @param part the part of the format: how its items are marked and which blocks it offers
 * @param slots the items in the order shown, numbered 1, 2, 3 …
 */
public record FormPart(Part part, List<Slot> slots) {

  public FormPart {
    slots = List.copyOf(slots);
    for (int index = 0; index < slots.size(); index++) {
      SlotId expected = SlotId.of(part.number(), index + 1);
      if (!slots.get(index).id().equals(expected)) {
        throw new IllegalArgumentException(
            "place %s expected, %s found".formatted(expected, slots.get(index).id()));
      }
    }
  }
}
