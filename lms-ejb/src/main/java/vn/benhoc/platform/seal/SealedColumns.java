package vn.benhoc.platform.seal;

import java.util.List;
import java.util.UUID;

/**
 * The sealed columns of a table. A text among them may be null; one that is there is sealed.
 *
 * @param id the column of the row's id, a UUID
 */
public record SealedColumns(String table, String id, List<String> columns) {

  public SealedColumns {
    columns = List.copyOf(columns);
  }

  /** The place of a text, as it is sealed for. */
  public static String place(String table, String column, UUID row) {
    return "%s.%s/%s".formatted(table, column, row);
  }

  String place(String column, UUID row) {
    return place(table, column, row);
  }
}
