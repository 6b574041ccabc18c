package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of papers.
 *
 * @param nextCursor names the next page; null on the last
 * @param total how many there are on all pages
 */
public record PaperPage(List<PaperRow> items, @Nullable String nextCursor, long total) {

  public PaperPage {
    items = List.copyOf(items);
  }
}
