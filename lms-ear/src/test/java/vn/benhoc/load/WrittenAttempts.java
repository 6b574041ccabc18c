package vn.benhoc.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.benhoc.it.harness.Installation;

/** Attempts written into the database as if they had begun, for what needs thousands of them. */
final class WrittenAttempts {

  private static final String ROWS =
      "insert into exam_attempt (id, candidate_id, sitting_id, person_id, started_at, deadline,"
          + " last_number, answered)"
          + " select uuid(), c.id, c.sitting_id, c.person_id, utc_timestamp(3),"
          + " utc_timestamp(3) + interval s.minutes minute, 1, 0"
          + " from exam_candidate c join exam_sitting s on s.id = c.sitting_id"
          + " where s.id = ? and not exists"
          + " (select 1 from exam_attempt a where a.candidate_id = c.id)";

  private static final String LOGS =
      "insert into exam_event (attempt_id, number, at, kind, payload)"
          + " select a.id, 1, a.started_at, 'started', '{}' from exam_attempt a"
          + " where a.sitting_id = ? and not exists"
          + " (select 1 from exam_event e where e.attempt_id = a.id)";

  private WrittenAttempts() {}

  /** Lets all of a sitting begin who have not. */
  static void begin(Installation installation, String sitting) throws SQLException {
    try (Connection database = installation.connection()) {
      for (String sql : List.of(ROWS, LOGS)) {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
          insert.setString(1, sitting);
          insert.executeUpdate();
        }
      }
    }
  }
}
