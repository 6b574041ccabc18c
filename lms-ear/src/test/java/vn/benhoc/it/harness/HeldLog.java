package vn.benhoc.it.harness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The log of all attempts, which nobody can read or write until this is closed: what is saved
 * meanwhile waits in the database, as on a disk that does not answer. Not for longer than a page
 * waits.
 */
public final class HeldLog implements AutoCloseable {

  private final Connection holding;
  private final Connection looking;

  private HeldLog(Connection holding, Connection looking) {
    this.holding = holding;
    this.looking = looking;
  }

  /** Holds it from here on. */
  public static HeldLog of(Installation at) throws SQLException {
    HeldLog held = new HeldLog(at.connection(), at.connection());
    try (Statement lock = held.holding.createStatement()) {
      lock.execute("lock tables exam_event write");
    }
    return held;
  }

  /** Lets the database break off the statements that wait for it; how many there were. */
  public int breakOff() throws SQLException {
    List<Long> waiting = new ArrayList<>();
    try (Statement statement = looking.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery(
              "select id from information_schema.processlist"
                  + " where state like 'Waiting for table metadata lock%'")) {
        while (rows.next()) {
          waiting.add(rows.getLong(1));
        }
      }
      for (long id : waiting) {
        statement.execute("kill query " + id);
      }
    }
    return waiting.size();
  }

  /** What waits goes on. */
  public void release() throws SQLException {
    try (Statement unlock = holding.createStatement()) {
      unlock.execute("unlock tables");
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      release();
    } finally {
      holding.close();
      looking.close();
    }
  }
}
