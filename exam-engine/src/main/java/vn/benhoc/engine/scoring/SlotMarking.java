package vn.benhoc.engine.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.response.Response;

/** Marks one place of a form, given that it counts. Thread-safe. */
interface SlotMarking {

  Marked mark(@Nullable Response response, Answers answers);

  static SlotMarking of(Slot slot, MarkingScheme scheme, Map<ItemRef, Item> items) {
    Item item = items.get(slot.item());
    if (item == null || item.kind() != slot.kind() || !scheme.suits(item.kind())) {
      throw new IllegalArgumentException(
          "%s holds the %s item %s, which is %s"
              .formatted(slot.id(), slot.kind(), slot.item(), item == null ? "unknown" : item));
    }
    if (item instanceof ClusterItem cluster) {
      return new ClusterMarking(slot, cluster, scheme);
    }
    if (item instanceof EssayItem essay) {
      return new EssayMarking(slot, essay);
    }
    return ofShare(item, new Award(slot, scheme));
  }

  private static SlotMarking ofShare(Item item, Award award) {
    if (item instanceof ChoiceItem choice) {
      return new ChoiceMarking(award, choice);
    }
    if (item instanceof NumericItem numeric) {
      return new NumericMarking(award, numeric);
    }
    return item instanceof TextItem text
        ? new TextMarking(award, text)
        : new ShortMarking(award, (ShortItem) item);
  }

  static boolean isBlank(@Nullable Response response) {
    return response == null || response.isBlank();
  }
}
