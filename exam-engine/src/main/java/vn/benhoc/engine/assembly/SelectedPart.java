package vn.benhoc.engine.assembly;

import java.util.List;
import vn.benhoc.engine.format.Part;

/**
 * The items drawn for one part.
 *
 * @param part the part of the format
 * @param items the items by cell, inside a cell by reference; not the order of any form
 */
public record SelectedPart(Part part, List<Chosen> items) {

  public SelectedPart {
    items = List.copyOf(items);
  }

  /** The items a candidate answers who takes this route. */
  List<Chosen> itemsOn(Route route) {
    return items.stream().filter(one -> route.includes(part.number(), one.block())).toList();
  }
}
