package vn.benhoc.interop.control;

import java.util.Map;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** How much of a file is read: what a sitting of a whole province needs, and no more. */
final class TableLimits {

  /** Rows with anything in them, the heading and titles among them. */
  static final int MOST_ROWS = 40_000;

  static final int MOST_COLUMNS = 64;

  /** Characters of a cell. */
  static final int LONGEST_CELL = 1_000;

  /** Bytes of all parts of a packed file once unpacked. */
  static final long MOST_UNPACKED = 50L << 20;

  static final int MOST_PARTS = 2_000;

  /** Ranges of merged cells that are told of. */
  static final int MOST_MERGED = 1_000;

  private TableLimits() {}

  static RefusedException tooLong() {
    return RefusedException.of(
        InteropRefusal.TABLE_TOO_LONG, Map.of("most", Integer.toString(MOST_ROWS)));
  }

  static RefusedException tooWide(int row) {
    return RefusedException.of(
        InteropRefusal.TABLE_TOO_WIDE,
        Map.of("most", Integer.toString(MOST_COLUMNS), "row", Integer.toString(row)));
  }

  static RefusedException notReadable(int row) {
    return RefusedException.of(
        InteropRefusal.TABLE_NOT_READABLE, Map.of("row", Integer.toString(row)));
  }
}
