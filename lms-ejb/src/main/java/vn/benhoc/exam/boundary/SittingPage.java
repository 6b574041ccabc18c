package vn.benhoc.exam.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some sittings of a list, the latest first.
 *
 * @param nextCursor asks for what follows; null at the end
 * @param total how many the filters find
 */
public record SittingPage(List<SittingView> items, @Nullable String nextCursor, long total) {

  public SittingPage {
    items = List.copyOf(items);
  }
}
