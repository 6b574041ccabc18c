package vn.benhoc.it.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * A piece of work behind the interface, such as a marking, that nobody can do: of a topic without a
 * handler. It is taken away when this is closed.
 */
public final class OwedWork implements AutoCloseable {

  /** After one more the server gives up. */
  private static final int TRIES = 7;

  private final Installation at;
  private final UUID id = UUID.randomUUID();

  private OwedWork(Installation at) {
    this.at = at;
  }

  /** Work that the server tries at once, for the last time. */
  public static OwedWork failing(Installation at) throws SQLException {
    return new OwedWork(at).added(TRIES, Duration.ZERO, Duration.ZERO);
  }

  /** Work that has waited so long and is not tried yet. */
  public static OwedWork late(Installation at, Duration age) throws SQLException {
    return new OwedWork(at).added(0, age, Duration.ofHours(1));
  }

  private OwedWork added(int tries, Duration age, Duration due) throws SQLException {
    try (Connection database = at.connection();
        PreparedStatement insert =
            database.prepareStatement(
                "insert into platform_outbox (id, topic, subject, payload, parked, tries, due_at,"
                    + " created_at, version) values (?, 'it.nobodys', ?, '{}', false, ?,"
                    + " utc_timestamp(3) + interval ? second,"
                    + " utc_timestamp(3) - interval ? second, 1)")) {
      insert.setString(1, id.toString());
      insert.setString(2, UUID.randomUUID().toString());
      insert.setInt(3, tries);
      insert.setLong(4, due.toSeconds());
      insert.setLong(5, age.toSeconds());
      insert.executeUpdate();
    }
    return this;
  }

  @Override
  public void close() throws SQLException {
    try (Connection database = at.connection();
        PreparedStatement delete =
            database.prepareStatement("delete from platform_outbox where id = ?")) {
      delete.setString(1, id.toString());
      delete.executeUpdate();
    }
  }
}
