package vn.benhoc.interop.control;

import java.util.List;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** Tells by its first bytes what a file is, and reads its rows. */
final class TableReader {

  private static final byte[] PACKED = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private TableReader() {}

  /**
   * The rows of the file that hold anything.
   *
   * @throws RefusedException for a file that can't be read, or not within the limits
   */
  static List<TableRow> rows(byte[] file) {
    if (file.length == 0) {
      throw RefusedException.of(InteropRefusal.TABLE_EMPTY);
    }
    if (begins(file, OLD_OFFICE)) {
      throw RefusedException.of(InteropRefusal.TABLE_TYPE_UNKNOWN);
    }
    List<TableRow> rows = begins(file, PACKED) ? XlsxRows.of(file) : CsvRows.of(file);
    if (rows.isEmpty()) {
      throw RefusedException.of(InteropRefusal.TABLE_EMPTY);
    }
    return rows;
  }

  private static boolean begins(byte[] file, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (file.length <= i || file[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
