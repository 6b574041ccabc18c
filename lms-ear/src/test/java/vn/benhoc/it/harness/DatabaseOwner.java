package vn.benhoc.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Who owns the database itself, as a province's administrator of databases does, and may set
 * whatever it has to set. The product has no such account; it is made while the database is away.
 */
public final class DatabaseOwner implements AutoCloseable {

  private static final String ACCOUNT = "'owner'@'127.0.0.1'";
  private static final String PASSWORD = "owner-of-a-test";
  private static final int LIMIT_SECONDS = 60;

  private final Connection connection;

  private DatabaseOwner(Connection connection) {
    this.connection = connection;
  }

  /** Makes the account, for which the database is ended and started anew, and signs in. */
  public static DatabaseOwner of(Installation at) throws Exception {
    Path data = at.settings().data();
    String program = at.databaseProcess().info().command().orElseThrow();
    at.withoutDatabase(() -> make(data, program));
    return new DatabaseOwner(DriverManager.getConnection(at.database().url(), "owner", PASSWORD));
  }

  /** MariaDB's own way of running statements before anybody can sign in. */
  private static void make(Path data, String program) throws IOException, InterruptedException {
    Path statements =
        Files.writeString(
            data.resolve("owner.sql"),
            String.join(
                "\n",
                "flush privileges;",
                "create or replace user %s identified by '%s';".formatted(ACCOUNT, PASSWORD),
                "grant all on *.* to %s;".formatted(ACCOUNT),
                ""));
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                program,
                "--no-defaults",
                "--bootstrap",
                "--basedir=" + data.resolve("mariadb"),
                "--datadir=" + data.resolve("database"),
                "--tmpdir=" + data.resolve("tmp"),
                "--socket=",
                "--user=" + System.getProperty("user.name")));
    builder.environment().put("LD_LIBRARY_PATH", data.resolve("mariadb/libs").toString());
    builder.redirectInput(statements.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(data.resolve("owner.log").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** Sets a global variable, such as {@code innodb_flush_log_at_trx_commit = 2}. */
  public void set(String assignment) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set global " + assignment);
    }
  }

  /** Takes the account away again. */
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("drop user " + ACCOUNT);
    }
  }
}
