package vn.benhoc.it.pages;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.launcher.DatabaseAccess;

/** What the database's log of an attempt says, whatever the interface makes of it. */
final class AnswerLog {

  private static final String ANSWERS =
      "select json_value(e.payload, '$.slot') slot, count(*) times from exam_event e"
          + " join exam_attempt a on a.id = e.attempt_id"
          + " where a.sitting_id = ? and a.person_id = ? and e.kind = 'answered'"
          + " group by slot";

  private AnswerLog() {}

  /** How often each item was answered, by its slot. */
  static Map<String, Integer> of(Installation installation, String pupil, String sitting) {
    String person =
        installation.as(pupil).get("session").expect(200).json().at("/person/id").asText();
    Map<String, Integer> times = new TreeMap<>();
    DatabaseAccess database = installation.database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement query = connection.prepareStatement(ANSWERS)) {
      query.setString(1, sitting);
      query.setString(2, person);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          times.put(rows.getString("slot"), rows.getInt("times"));
        }
      }
      return times;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
