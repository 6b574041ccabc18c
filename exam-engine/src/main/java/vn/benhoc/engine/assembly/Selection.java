package vn.benhoc.engine.assembly;

import java.util.List;
import vn.benhoc.engine.item.ItemRef;

/**
 * The items of one paper, part by part, without any order to show them in.
 *
 * @param parts the parts in order
 */
public record Selection(List<SelectedPart> parts) {

  public Selection {
    parts = List.copyOf(parts);
  }

  /** All items, each once, part by part. */
  public List<ItemRef> items() {
    return parts.stream().flatMap(part -> part.items().stream()).map(Chosen::item).toList();
  }
}
