package vn.benhoc.paper.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.seal.SealedColumns;

/** What becomes of the texts of a row on their way into the database or out of it. */
@FunctionalInterface
public interface RowTexts {

  /**
   * What a text becomes.
   *
   * @param place table, column and row it belongs to
   */
  String text(String text, String place);

  /** The same for one row. */
  default Row row(String table, UUID id) {
    return (column, text) -> text(text, SealedColumns.place(table, column, id));
  }

  /** The texts of one row, by their columns. */
  @FunctionalInterface
  interface Row {

    String text(String column, String text);

    default @Nullable String textOrNull(String column, @Nullable String text) {
      return text == null ? null : text(column, text);
    }
  }
}
