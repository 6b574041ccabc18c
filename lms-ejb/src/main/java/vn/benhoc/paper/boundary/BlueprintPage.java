package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of blueprints.
 *
 * @param nextCursor names the next page; null on the last
 * @param total how many there are on all pages
 */
public record BlueprintPage(List<BlueprintRow> items, @Nullable String nextCursor, long total) {

  public BlueprintPage {
    items = List.copyOf(items);
  }
}
