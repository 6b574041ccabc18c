package vn.benhoc.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * How the server reaches its MariaDB ({@code LMS_DB_URL}, {@code LMS_DB_USER}, {@code
 * LMS_DB_PASSWORD}).
 */
public record DatabaseAccess(String url, String user, String password) {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  boolean given() {
    return !url.isBlank();
  }

  Map<String, String> environment() {
    return Map.of("LMS_DB_URL", url, "LMS_DB_USER", user, "LMS_DB_PASSWORD", password);
  }

  /** Waits until the database lets this account in, so that a wrong address is a sentence. */
  void awaitReachable(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    SQLException reason = attempt();
    while (reason != null && System.nanoTime() < end && passes(reason)) {
      Thread.sleep(PAUSE.toMillis());
      reason = attempt();
    }
    if (reason != null) {
      throw new StartProblem(
          "The database " + url + " can't be used: " + firstLine(reason) + ".", reason);
    }
  }

  private @Nullable SQLException attempt() {
    try {
      connect().close();
      return null;
    } catch (SQLException refused) {
      return refused;
    }
  }

  /**
   * A connection of its own; the caller closes it.
   *
   * @throws SQLException if the database is not there or does not let the account in
   */
  Connection connect() throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", user);
    account.setProperty("password", password);
    Connection connection = new Driver().connect(url, account);
    if (connection == null) {
      throw new SQLException("LMS_DB_URL must begin with jdbc:mariadb://", "08001");
    }
    return connection;
  }

  /** Whether waiting may help: the database is not there yet. */
  private boolean passes(SQLException reason) {
    String state = reason.getSQLState();
    return url.startsWith("jdbc:mariadb:") && state != null && state.startsWith("08");
  }

  private static String firstLine(SQLException reason) {
    return String.valueOf(reason.getMessage()).lines().findFirst().orElse("no reason was given");
  }
}
