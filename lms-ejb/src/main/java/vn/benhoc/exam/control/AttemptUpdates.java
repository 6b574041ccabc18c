package vn.benhoc.exam.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

/**
 * Updates of attempts, each for many rows in one statement: the driver sends inserts in bulk, but
 * updates one by one. The first row of a statement names the columns and their types.
 */
final class AttemptUpdates {

  private static final String UPDATE =
      "update (%s) v straight_join exam_attempt a force index (primary) on a.id = v.id set ";

  private static final String END_SET = "a.deadline = v.deadline, a.last_number = v.last_number";

  private static final String END_FIRST =
      "select cast(? as uuid) id, cast(? as datetime(3)) deadline, cast(? as int) last_number";

  private static final String END_OTHER = " union all select ?, ?, ?";

  private static final String ALL_SET =
      END_SET
          + ", a.last_saved_at = v.last_saved_at, a.answered = v.answered,"
          + " a.handed_in_at = v.handed_in_at, a.handed_in_by = v.handed_in_by,"
          + " a.receipt_code = v.receipt_code, a.device = v.device, a.noticed = v.noticed,"
          + " a.leaves = v.leaves";

  private static final String ALL_FIRST =
      END_FIRST
          + ", cast(? as datetime(3)) last_saved_at, cast(? as int) answered,"
          + " cast(? as datetime(3)) handed_in_at, ? handed_in_by, ? receipt_code, ? device,"
          + " cast(? as int) noticed, cast(? as int) leaves";

  private static final String ALL_OTHER = END_OTHER + ", ?, ?, ?, ?, ?, ?, ?, ?";

  private final Connection connection;

  AttemptUpdates(Connection connection) {
    this.connection = connection;
  }

  /** Sets a row's values from a place on; the place after them. */
  @FunctionalInterface
  private interface Values {
    int set(PreparedStatement update, int place, AttemptFacts row) throws SQLException;
  }

  /** Of which nothing has changed but when writing ends and the number of the last event. */
  void end(List<AttemptWork> works) throws SQLException {
    run(UPDATE + END_SET, END_FIRST, END_OTHER, works, AttemptUpdates::setEnd);
  }

  private static int setEnd(PreparedStatement update, int place, AttemptFacts row)
      throws SQLException {
    update.setTimestamp(place, Timestamp.from(row.deadline()));
    update.setInt(place + 1, row.lastNumber());
    return place + 2;
  }

  /** Of which anything may have. */
  void all(List<AttemptWork> works) throws SQLException {
    run(UPDATE + ALL_SET, ALL_FIRST, ALL_OTHER, works, AttemptStatements::set);
  }

  private void run(String sql, String first, String other, List<AttemptWork> works, Values values)
      throws SQLException {
    if (works.isEmpty()) {
      return;
    }
    String rows = first + other.repeat(works.size() - 1);
    try (PreparedStatement update = connection.prepareStatement(sql.formatted(rows))) {
      int place = 1;
      for (AttemptWork work : works) {
        AttemptFacts row = work.standing().facts();
        update.setString(place, row.id().toString());
        place = values.set(update, place + 1, row);
      }
      update.executeUpdate();
    }
  }
}
