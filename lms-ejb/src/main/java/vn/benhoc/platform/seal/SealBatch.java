package vn.benhoc.platform.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals some rows of a table anew, in a transaction of the caller. A row is held while its texts
 * are exchanged, all of them or none; what does not open stays as it is and is told.
 *
 * @param key the name of the key to seal by
 */
public record SealBatch(Sealer sealer, String key, int most) {

  private static final Logger LOG = Logger.getLogger(SealBatch.class.getName());

  /**
   * What came of it.
   *
   * @param last the last row that was looked at; null where none is left
   * @param sealed how many texts were sealed anew
   * @param unopened how many rows have a text that does not open
   */
  public record Outcome(@Nullable UUID last, int sealed, int unopened) {}

  /**
   * The rows after that one which have texts of another key.
   *
   * @throws SQLException whatever the database says; nothing of the batch may be committed then
   */
  Outcome run(Connection connection, SealedColumns table, UUID after) throws SQLException {
    SealStatements statements = new SealStatements(connection);
    List<UUID> rows = statements.sealedByOthers(table, key, after, most);
    int sealed = 0;
    int unopened = 0;
    for (UUID row : rows) {
      try {
        Map<String, String> texts = renewed(table, row, statements.held(table, row));
        if (!texts.isEmpty()) {
          statements.exchange(table, row, texts);
          sealed += texts.size();
        }
      } catch (SealBrokenException broken) {
        LOG.log(Level.WARNING, "seal.unopened {0}", broken.getMessage());
        unopened++;
      }
    }
    return new Outcome(rows.isEmpty() ? null : rows.get(rows.size() - 1), sealed, unopened);
  }

  /** Somebody else may have been faster: what has the key is left as it is. */
  private Map<String, String> renewed(
      SealedColumns table, UUID row, Map<String, @Nullable String> texts) {
    Map<String, String> renewed = new LinkedHashMap<>();
    texts.forEach(
        (column, text) -> {
          if (text != null && !text.startsWith(Sealer.start(key))) {
            String place = table.place(column, row);
            renewed.put(column, sealer.seal(sealer.open(text, place), place, key));
          }
        });
    return renewed;
  }
}
