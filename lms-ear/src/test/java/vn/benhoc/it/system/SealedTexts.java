package vn.benhoc.it.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.platform.seal.Sealer;

/** The sealed columns of a database, looked at from behind the interface. */
record SealedTexts(Connection database) {

  /** Each as table, column of the id, sealed column. */
  static final List<List<String>> COLUMNS =
      List.of(
          List.of("bank_paper_use", "paper_id", "versions"),
          List.of("paper_form", "id", "layout"),
          List.of("paper_form", "id", "document"),
          List.of("paper_form_key", "form_id", "items"),
          List.of("paper_form_key", "form_id", "spread"),
          List.of("paper_source", "paper_id", "seed"),
          List.of("paper_source", "paper_id", "blueprint"),
          List.of("paper_source", "paper_id", "pool"),
          List.of("paper_source", "paper_id", "demands"));

  static Path secret(Installation installation) {
    return installation.settings().data().resolve("seal.secret");
  }

  static String keys(Installation installation) throws IOException {
    return Files.readString(secret(installation), StandardCharsets.US_ASCII).strip();
  }

  /** The texts of a column that the key of that name sealed, by their rows. */
  Map<String, String> by(String key, List<String> column) throws SQLException {
    Map<String, String> texts = new LinkedHashMap<>();
    String query =
        "select %2$s, %3$s from %1$s where %3$s like 's1:%4$s:%%' order by %2$s"
            .formatted(column.get(0), column.get(1), column.get(2), key);
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.put(rows.getString(1), rows.getString(2));
      }
    }
    return texts;
  }

  int countBy(String key) throws SQLException {
    int count = 0;
    for (List<String> column : COLUMNS) {
      count += by(key, column).size();
    }
    return count;
  }

  /** Puts texts back that stood there before. */
  void put(List<String> column, Map<String, String> texts) throws SQLException {
    String change =
        "update %s set %s = ? where %s = ?".formatted(column.get(0), column.get(2), column.get(1));
    try (PreparedStatement statement = database.prepareStatement(change)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        statement.setString(1, text.getValue());
        statement.setString(2, text.getKey());
        statement.executeUpdate();
      }
    }
  }

  /** Opens every text that the key of that name sealed; how many that are. */
  int open(Sealer sealer, String key) throws SQLException {
    int opened = 0;
    for (List<String> column : COLUMNS) {
      for (Map.Entry<String, String> text : by(key, column).entrySet()) {
        sealer.open(text.getValue(), place(column, text.getKey()));
        opened++;
      }
    }
    return opened;
  }

  /** The versions that a paper uses. */
  List<String> versions(Sealer sealer, String paper) throws SQLException {
    List<String> column = COLUMNS.get(0);
    String sealed =
        text("select versions from bank_paper_use where paper_id = '%s'".formatted(paper));
    return List.of(sealer.open(sealed, place(column, paper)).split(" ", -1));
  }

  String text(String query) throws SQLException {
    return texts(query).get(0);
  }

  /** The first column of all rows. */
  List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  void change(String statement) throws SQLException {
    try (Statement change = database.createStatement()) {
      change.executeUpdate(statement);
    }
  }

  private static String place(List<String> column, String row) {
    return "%s.%s/%s".formatted(column.get(0), column.get(2), row);
  }
}
