package vn.benhoc.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Consumer;

/**
 * Holds the rows of which the minutes of a room are made, what invigilators noted and did, against
 * what the audit trail has of them: the SHA-256 of all their fields. Entries from before the trail
 * kept that say only that there is such a row.
 *
 * @param tell told of each row that was altered, is missing or is not on the trail
 */
record SaidRows(Connection database, Consumer<String> tell) {

  private static final String NOTES =
      "select id, sitting_id, room_id, candidate_id, at, by_id, note, undone_at is not null"
          + " from exam_incident order by sitting_id, at, id";
  private static final String ACTS =
      "select id, sitting_id, room_id, candidate_id, kind, millis, reason, by_id, at,"
          + " if(partial, 1, 0)"
          + " from exam_desk_act order by sitting_id, at, id";
  private static final String NOTED =
      "select subject, json_value(detail, '$.said') from platform_audit where action = '%s'";
  private static final String DONE =
      "select json_value(detail, '$.act'), json_value(detail, '$.said') from platform_audit"
          + " where action like 'invigilation.%' and json_value(detail, '$.act') is not null";

  void compare() throws SQLException {
    Map<String, String> taken = said(NOTED.formatted("invigilation.note-undo"));
    Map<String, String> noted = said(NOTED.formatted("invigilation.note"));
    each(
        NOTES,
        row -> {
          compare("note", row, noted, fields(row, 7, 5));
          if (row.getBoolean(8) != taken.containsKey(row.getString(1))) {
            tell.accept(
                "Whether the note %s was taken back is not what the trail says."
                    .formatted(row.getString(1)));
          }
        });
    tellMissing("note", noted);
    Map<String, String> done = said(DONE);
    each(ACTS, row -> compare("act", row, done, fields(row, 10, 9)));
    tellMissing("act", done);
  }

  private void compare(String what, ResultSet row, Map<String, String> known, List<String> fields)
      throws SQLException {
    String id = row.getString(1);
    String said = known.remove(id);
    if (said == null) {
      tell.accept("The %s %s is not on the trail.".formatted(what, id));
    } else if (!said.isEmpty() && !said.equals(Fields.hash(fields))) {
      tell.accept("The %s %s was altered.".formatted(what, id));
    }
  }

  private void tellMissing(String what, Map<String, String> left) {
    left.keySet().stream()
        .sorted()
        .forEach(id -> tell.accept("The %s %s is missing.".formatted(what, id)));
  }

  /** What was said of each, by its id; nothing where the entry is older than that. */
  private Map<String, String> said(String query) throws SQLException {
    Map<String, String> said = new HashMap<>();
    each(query, row -> said.put(row.getString(1), text(row, 2)));
    return said;
  }

  /** The first columns of a row as the hash has them; one of them is a moment. */
  private static List<String> fields(ResultSet row, int columns, int moment) throws SQLException {
    List<String> fields = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      fields.add(column == moment ? millis(row, column) : text(row, column));
    }
    return fields;
  }

  private static String millis(ResultSet row, int column) throws SQLException {
    Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    Timestamp at = row.getTimestamp(column, utc);
    return Long.toString(at.getTime());
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  /** What is done with a row. */
  private interface Look {
    void at(ResultSet row) throws SQLException;
  }

  private void each(String query, Look look) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          look.at(rows);
        }
      }
    }
  }
}
