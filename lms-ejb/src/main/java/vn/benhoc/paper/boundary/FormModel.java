package vn.benhoc.paper.boundary;

import java.util.Map;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;

/** A form as the engine judges and marks it, with its keys. */
public record FormModel(Form form, Map<ItemRef, Item> items) {

  public FormModel {
    items = Map.copyOf(items);
  }
}
