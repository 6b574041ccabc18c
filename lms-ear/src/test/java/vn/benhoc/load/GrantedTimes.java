package vn.benhoc.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.benhoc.it.harness.Installation;

/**
 * What the logs of a sitting have of time that was given.
 *
 * @param logs how many have any
 * @param fewest in one of these
 * @param most in one of these
 * @param crooked how many rows say another end or another number of events than their logs
 */
record GrantedTimes(int logs, int fewest, int most, int crooked) {

  /** Minutes, each time. */
  static final int MINUTES = 5;

  private static final String QUERY =
      "select count(*), coalesce(min(g.times), 0), coalesce(max(g.times), 0) from"
          + " (select e.attempt_id, count(*) times from exam_event e"
          + " join exam_attempt a on a.id = e.attempt_id"
          + " where a.sitting_id = ? and e.kind = 'granted' group by e.attempt_id) g";

  private static final String CROOKED =
      "select count(*) from exam_attempt a join exam_sitting s on s.id = a.sitting_id"
          + " where s.id = ? and (a.last_number <>"
          + " (select count(*) from exam_event e where e.attempt_id = a.id)"
          + " or timestampdiff(second, a.started_at, a.deadline) <> 60 * (s.minutes + ? *"
          + " (select count(*) from exam_event e"
          + " where e.attempt_id = a.id and e.kind = 'granted')))";

  /** So many times in each of so many logs. */
  static GrantedTimes each(int logs, int times) {
    return new GrantedTimes(logs, times, times, 0);
  }

  /** As the database says now. */
  static GrantedTimes of(Installation installation, String sitting) throws SQLException {
    try (Connection database = installation.connection();
        PreparedStatement query = database.prepareStatement(QUERY)) {
      query.setString(1, sitting);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new GrantedTimes(
            row.getInt(1), row.getInt(2), row.getInt(3), crooked(database, sitting));
      }
    }
  }

  private static int crooked(Connection database, String sitting) throws SQLException {
    try (PreparedStatement query = database.prepareStatement(CROOKED)) {
      query.setString(1, sitting);
      query.setInt(2, MINUTES);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
