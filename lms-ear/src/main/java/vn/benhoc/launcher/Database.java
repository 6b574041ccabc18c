package vn.benhoc.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The embedded MariaDB: a real server process on 127.0.0.1 whose data stays between starts. Every
 * commit is on disk before it is answered ({@code innodb_flush_log_at_trx_commit = 1}).
 */
final class Database implements Running {

  private static final String NAME = "lms";
  private static final String USER = "lms";
  private static final int PROTOCOL_VERSION = 10;

  private final Process process;
  private final int port;
  private final String password;

  private Database(Process process, int port, String password) {
    this.process = process;
    this.port = port;
    this.password = password;
  }

  /**
   * Where a database runs.
   *
   * @param folder where its data is kept
   * @param port on 127.0.0.1
   * @param startLimit how long it may take to open its data
   */
  record Place(Path folder, int port, Duration startLimit) {

    static Place of(Settings settings) {
      return new Place(settings.data(), settings.databasePort(), settings.startLimit());
    }
  }

  /**
   * Starts the server, and makes the schema and its account on the first start. When interrupted,
   * it ends the process again.
   *
   * @param place its folder, its port, and how long it may take to open its data
   * @param noted told of the process before it is ready
   */
  static Database start(Place place, EmbeddedDatabase.Noted noted) throws InterruptedException {
    Path folder = place.folder();
    try {
      Files.createDirectories(folder);
      DatabaseFiles files = DatabaseFiles.prepare(folder);
      String password = password(folder.resolve("database.secret"));
      Path statements = initialStatements(folder, password);
      ProcessBuilder builder = new ProcessBuilder(command(files, statements, place.port()));
      builder.directory(files.base().toFile());
      builder.environment().putAll(files.environment());
      builder.redirectErrorStream(true);
      builder.redirectOutput(Redirect.appendTo(OutputFile.ready(log(folder)).toFile()));
      return new Database(builder.start(), place.port(), password).ready(place, noted);
    } catch (IOException failure) {
      throw new StartProblem(
          "The database in " + folder + " did not start: " + failure.getMessage() + ".", failure);
    }
  }

  private Database ready(Place place, EmbeddedDatabase.Noted noted)
      throws IOException, InterruptedException {
    try {
      noted.begun(process());
      awaitReady(place.startLimit(), log(place.folder()));
      return this;
    } catch (IOException | InterruptedException | RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /** Where it says what it does; kept through restarts, which would hide why it ended. */
  static Path log(Path folder) {
    return folder.resolve("database.log");
  }

  private static List<String> command(DatabaseFiles files, Path statements, int port) {
    List<String> command = new ArrayList<>();
    command.add(files.serverProgram().toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--console",
            "--basedir=" + files.base(),
            "--datadir=" + files.data(),
            "--tmpdir=" + files.temporary(),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            // Only the port is used; the path of a socket file would be limited to 107 letters.
            "--socket=",
            // The server would make an RSA key of 4,096 bits first, for a port of this machine.
            "--skip-ssl",
            "--init-file=" + statements,
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-allowed-packet=64M",
            "--max-connections=300"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
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
    return Trees.writeForOwner(
        folder.resolve("database.init"), String.join("\n", statements) + "\n");
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      Trees.writeForOwner(file, Secrets.password());
    }
    return Files.readString(file, StandardCharsets.US_ASCII).strip();
  }

  private void awaitReady(Duration limit, Path log) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!greets()) {
      if (!process.isAlive()) {
        throw new StartProblem("The database ended while starting; " + log + " says why.");
      }
      if (System.nanoTime() > end) {
        throw new StartProblem(
            "The database was not ready within "
                + limit.toSeconds()
                + " s; give it longer with -Dlms.start.seconds=…, "
                + log
                + " says what it does.");
      }
      Thread.sleep(100);
    }
  }

  /** A server that has opened its data greets whoever connects with the protocol's version. */
  private boolean greets() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      socket.setSoTimeout(2_000);
      DataInputStream greeting = new DataInputStream(socket.getInputStream());
      greeting.skipNBytes(4);
      return greeting.readUnsignedByte() == PROTOCOL_VERSION;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** How the application reaches it. */
  DatabaseAccess access() {
    return access(port, password);
  }

  /** How an embedded database is reached that runs already. */
  static DatabaseAccess access(int port, String password) {
    return new DatabaseAccess(
        "jdbc:mariadb://127.0.0.1:"
            + port
            + "/"
            + NAME
            + "?useBulkStmtsForInserts=true&connectTimeout=5000&socketTimeout=60000",
        USER,
        password);
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the process as a power cut would; for tests of what survives. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public OptionalInt awaitEnd(Duration longest) throws InterruptedException {
    return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)
        ? OptionalInt.of(process.exitValue())
        : OptionalInt.empty();
  }

  @Override
  public void close() {
    Processes.end(process.toHandle());
  }
}
