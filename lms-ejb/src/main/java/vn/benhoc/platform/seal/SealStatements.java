package vn.benhoc.platform.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that count sealed texts and exchange them. */
final class SealStatements {

  /** The text begins with {@code s1:key:}; a name has twenty characters at most. */
  private static final String COUNT =
      "select if(left(%1$s, 3) = 's1:', substring_index(substring_index(left(%1$s, 24), ':', 2),"
          + " ':', -1), '?') sealed_by, count(*) from %2$s where %1$s is not null"
          + " group by sealed_by";

  private final Connection connection;

  SealStatements(Connection connection) {
    this.connection = connection;
  }

  /** Adds the texts of a table to those of each key. */
  void count(SealedColumns table, Map<String, Long> byKey) throws SQLException {
    for (String column : table.columns()) {
      try (PreparedStatement query =
              connection.prepareStatement(COUNT.formatted(column, table.table()));
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          byKey.merge(rows.getString(1), rows.getLong(2), Long::sum);
        }
      }
    }
  }

  /** The next rows that have a text of another key, by their ids. */
  List<UUID> sealedByOthers(SealedColumns table, String key, UUID after, int most)
      throws SQLException {
    String others =
        table.columns().stream()
            .map(column -> column + " not like ?")
            .collect(Collectors.joining(" or "));
    String text =
        "select %2$s from %1$s where %2$s > ? and (%3$s) order by %2$s limit ?"
            .formatted(table.table(), table.id(), others);
    List<UUID> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(text)) {
      int at = 1;
      query.setString(at++, after.toString());
      for (int column = 0; column < table.columns().size(); column++) {
        query.setString(at++, Sealer.start(key) + "%");
      }
      query.setInt(at, most);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(UUID.fromString(rows.getString(1)));
        }
      }
    }
    return found;
  }

  /** The texts of a row by their columns, the row held; empty if it is gone. */
  Map<String, @Nullable String> held(SealedColumns table, UUID row) throws SQLException {
    String text =
        "select %s from %s where %s = ? for update"
            .formatted(String.join(", ", table.columns()), table.table(), table.id());
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    try (PreparedStatement query = connection.prepareStatement(text)) {
      query.setString(1, row.toString());
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next()) {
          for (String column : table.columns()) {
            texts.put(column, rows.getString(column));
          }
        }
      }
    }
    return texts;
  }

  void exchange(SealedColumns table, UUID row, Map<String, String> texts) throws SQLException {
    String set =
        texts.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
    try (PreparedStatement change =
        connection.prepareStatement(
            "update %s set %s where %s = ?".formatted(table.table(), set, table.id()))) {
      int at = 1;
      for (String sealed : texts.values()) {
        change.setString(at++, sealed);
      }
      change.setString(at, row.toString());
      change.executeUpdate();
    }
  }
}
