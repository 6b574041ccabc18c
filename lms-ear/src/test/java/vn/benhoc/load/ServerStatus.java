package vn.benhoc.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database has counted since it was started, for all its connections. */
record ServerStatus(Connection database) {

  /** The sum of those whose name is like that. */
  long sum(String name) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("show global status like '" + name + "'")) {
      long sum = 0;
      int found = 0;
      while (rows.next()) {
        sum += rows.getLong(2);
        found++;
      }
      if (found == 0) {
        throw new IllegalArgumentException("the database counts nothing like " + name);
      }
      return sum;
    }
  }

  /** Rows read by a key or by going through them, whatever for. */
  long reads() throws SQLException {
    return sum("Handler\\_read%");
  }

  long commits() throws SQLException {
    return sum("Com_commit") + sum("Com_xa_commit");
  }

  /** How a setting of the database is. */
  String setting(String name) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select @@global." + name)) {
      row.next();
      return row.getString(1);
    }
  }
}
