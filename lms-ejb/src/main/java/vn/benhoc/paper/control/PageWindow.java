package vn.benhoc.paper.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** Which rows of a list are asked for. A cursor is the number of rows before. */
record PageWindow(int first, int size) {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int DEEPEST = 1_000_000;

  static PageWindow of(ListQuery query) {
    Integer size = query.size();
    int rows = size == null ? USUAL : Math.max(1, Math.min(MOST, size));
    return new PageWindow(first(query.cursor()), rows);
  }

  /** The cursor of the next page; null if this one reaches the end. */
  @Nullable String next(long total) {
    int end = first + size;
    return end < total ? Integer.toString(end) : null;
  }

  private static int first(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return 0;
    }
    if (!cursor.matches("[0-9]{1,7}") || Integer.parseInt(cursor) > DEEPEST) {
      throw RefusedException.located(
          PlatformRefusal.INPUT_NOT_VALID, List.of(Finding.at("?cursor", "cursor-not-valid")));
    }
    return Integer.parseInt(cursor);
  }
}
