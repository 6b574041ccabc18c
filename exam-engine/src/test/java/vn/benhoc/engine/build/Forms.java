package vn.benhoc.engine.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;

/**
 * Plain forms for tests: the item at place {@code 1.3} is named {@code i1.3}, nothing is shuffled,
 * the key of every choice is its first option, clusters are true, false, false, true, boxes hold
 * 1,5, quantities are {@link Items#acceleration} and texts {@link Items#words}.
 */
public final class Forms {

  private Forms() {}

  public static Form plain(PaperFormat format) {
    return new Form("0101", format.parts().stream().map(Forms::part).toList());
  }

  public static Map<ItemRef, Item> items(PaperFormat format) {
    return Items.byRef(format.parts().stream().flatMap(part -> itemsOf(part).stream()).toList());
  }

  private static List<Item> itemsOf(Part part) {
    List<Item> items = new ArrayList<>();
    for (int index = 0; index < part.count(); index++) {
      items.add(item(part, index));
    }
    return items;
  }

  private static Item item(Part part, int index) {
    String ref = "i" + part.number() + "." + (index + 1);
    return switch (part.kind()) {
      case CHOICE -> choice(ref, part.scheme());
      case CLUSTER -> Items.cluster(ref, "TFFT");
      case SHORT -> Items.box(ref, "1,5");
      case ESSAY -> EssayItem.of(ItemRef.of(ref), part.scheme().maxOf(index));
      case NUMERIC -> Items.acceleration(ref);
      case TEXT -> Items.words(ref);
    };
  }

  /** Where credit is given, the second option earns 50 % and the fourth 20 %. */
  private static Item choice(String ref, MarkingScheme scheme) {
    ChoiceItem item = Items.choice(ref, 1);
    return scheme instanceof MarkingScheme.Credit
        ? item.crediting(Map.of(Items.option(ref, 2), 50, Items.option(ref, 4), 20))
        : item;
  }

  private static FormPart part(Part part) {
    List<Item> items = itemsOf(part);
    List<Slot> slots = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      Item item = items.get(index);
      slots.add(
          new Slot(
              SlotId.of(part.number(), index + 1),
              item.ref(),
              part.kind(),
              blockAt(part.choice(), index),
              null,
              item instanceof ChoiceItem choice ? choice.options() : List.of(),
              part.kind() == Kind.CLUSTER ? ((ClusterItem) item).statementIds() : List.of(),
              part.scheme().maxOf(index)));
    }
    return new FormPart(part, slots);
  }

  private static @Nullable String blockAt(@Nullable BlockChoice choice, int index) {
    if (choice == null || index < choice.commonCount()) {
      return null;
    }
    int end = choice.commonCount();
    for (Block block : choice.blocks()) {
      end += block.count();
      if (index < end) {
        return block.code();
      }
    }
    throw new IllegalArgumentException("no block holds item " + index);
  }
}
