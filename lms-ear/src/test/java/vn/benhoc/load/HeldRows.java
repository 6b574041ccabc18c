package vn.benhoc.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.benhoc.it.harness.Installation;

/** The rows of some candidates of a sitting, held until this is closed. */
record HeldRows(Connection database) implements AutoCloseable {

  static HeldRows of(Installation at, String sitting, int first, int count) throws SQLException {
    Connection database = at.connection();
    List<String> ids = new ArrayList<>();
    try (PreparedStatement query =
        database.prepareStatement(
            "select c.id from exam_candidate c join people_person p on p.id = c.person_id"
                + " where c.sitting_id = ? order by p.full_name limit ? offset ?")) {
      query.setString(1, sitting);
      query.setInt(2, count);
      query.setInt(3, first);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    if (ids.size() != count) {
      throw new IllegalStateException("%d of %d candidates are there".formatted(ids.size(), count));
    }
    database.setAutoCommit(false);
    try (PreparedStatement hold =
        database.prepareStatement(
            "select id from exam_candidate force index (primary) where id in ("
                + "?, ".repeat(count - 1)
                + "?) for update")) {
      for (int place = 0; place < count; place++) {
        hold.setString(place + 1, ids.get(place));
      }
      hold.executeQuery().close();
    }
    return new HeldRows(database);
  }

  @Override
  public void close() throws SQLException {
    release();
  }

  void release() throws SQLException {
    if (!database.isClosed()) {
      database.rollback();
      database.close();
    }
  }
}
