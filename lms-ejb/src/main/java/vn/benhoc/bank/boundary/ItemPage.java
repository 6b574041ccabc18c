package vn.benhoc.bank.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of the list of items. */
public record ItemPage(List<ItemRow> items, @Nullable String nextCursor, long total) {

  public ItemPage {
    items = List.copyOf(items);
  }
}
