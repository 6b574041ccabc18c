package vn.benhoc.it.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import vn.benhoc.launcher.DatabaseAccess;
import vn.benhoc.launcher.Domain;
import vn.benhoc.launcher.EmbeddedDatabase;
import vn.benhoc.launcher.Server;
import vn.benhoc.launcher.Settings;

/**
 * The product, started by the launcher's own classes with an empty database, on ports that were
 * free and in a folder of its own.
 */
public final class Installation implements AutoCloseable {

  private static final long LOOK_MILLIS = 20;

  private final Settings settings;
  private EmbeddedDatabase database;
  private final Domain domain;
  private Server server;

  private Installation(Settings settings, EmbeddedDatabase database, Domain domain, Server server) {
    this.settings = settings;
    this.database = database;
    this.domain = domain;
    this.server = server;
  }

  /** With the built archive, the demo province in it, ready to be used. */
  public static Installation withApplication(String name) throws IOException, InterruptedException {
    Settings settings = settings(name);
    return start(settings, Domain.prepare(settings));
  }

  /** Without an application: the test deploys it. */
  public static Installation bare(String name) throws IOException, InterruptedException {
    Settings settings = settings(name);
    return start(settings, Domain.bare(settings));
  }

  private static Installation start(Settings settings, Domain domain)
      throws IOException, InterruptedException {
    empty(settings.data().resolve("database"));
    EmbeddedDatabase database = startDatabase(settings);
    try {
      Server server = Server.start(settings, domain, database.access());
      Installation installation = new Installation(settings, database, domain, server);
      installation.awaitReady();
      return installation;
    } catch (IOException | InterruptedException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  private static EmbeddedDatabase startDatabase(Settings settings) throws InterruptedException {
    return EmbeddedDatabase.start(settings, System.out::println, process -> {});
  }

  private static Settings settings(String name) throws IOException {
    Path work = Path.of(System.getProperty("lms.it.work"), name);
    Files.createDirectories(work);
    Properties chosen = new Properties();
    chosen.putAll(System.getProperties());
    List<String> ports = List.of("lms.http.port", "lms.admin.port", "lms.db.port");
    try (ServerSocket a = anyPort();
        ServerSocket b = anyPort();
        ServerSocket c = anyPort()) {
      chosen.setProperty(ports.get(0), Integer.toString(a.getLocalPort()));
      chosen.setProperty(ports.get(1), Integer.toString(b.getLocalPort()));
      chosen.setProperty(ports.get(2), Integer.toString(c.getLocalPort()));
    }
    chosen.setProperty("lms.data", work.toString());
    return Settings.from(chosen, Map.of());
  }

  private static ServerSocket anyPort() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    try {
      server.awaitReady();
    } catch (IOException | InterruptedException | RuntimeException failure) {
      server.close();
      throw failure;
    }
  }

  public URI address() {
    return server.address();
  }

  public Settings settings() {
    return settings;
  }

  public Domain domain() {
    return domain;
  }

  /** How its database is reached, for looking behind the interface. */
  public DatabaseAccess database() {
    return database.access();
  }

  /** A connection to its database, to be closed by the caller. */
  public Connection connection() throws SQLException {
    DatabaseAccess access = database.access();
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }

  public ProcessHandle serverProcess() {
    return server.process();
  }

  public ProcessHandle databaseProcess() {
    return database.process();
  }

  /** A client that nobody is signed in with. */
  public Api visitor() {
    return new Api(address());
  }

  /** A client of a demo account. */
  public Api as(String username) {
    Api api = visitor();
    api.signIn(username, settings.demo().password());
    return api;
  }

  /** Ends the server as a power cut would and starts it anew on the same data. */
  public Duration killAndRestart() throws IOException, InterruptedException {
    server.kill();
    return startAnew();
  }

  /** Ends the server in order, as for maintenance, and starts it anew on the same data. */
  public Duration stopAndRestart() throws IOException, InterruptedException {
    server.close();
    return startAnew();
  }

  /** Ends the database as a power cut would; the watch starts it anew. */
  public Duration killDatabaseAndRestart() throws InterruptedException {
    ProcessHandle before = database.process();
    database.kill();
    return awaitDatabaseInsteadOf(before);
  }

  /** Something that is done while the database is away. */
  public interface Deed {
    void done() throws Exception;
  }

  /** Ends the database and its watch, does something, and starts both anew. */
  public void withoutDatabase(Deed deed) throws Exception {
    database.close();
    try {
      deed.done();
    } finally {
      database = startDatabase(settings);
    }
  }

  /** Ends the database's process in order, as somebody may by hand; the watch starts it anew. */
  public Duration stopDatabaseAndRestart() throws InterruptedException {
    ProcessHandle before = database.process();
    database.endProcess();
    return awaitDatabaseInsteadOf(before);
  }

  /** Ends both as a power cut would; both come back. */
  public Duration killBothAndRestart() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    ProcessHandle before = database.process();
    server.kill();
    database.kill();
    awaitDatabaseInsteadOf(before);
    startAnew();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private Duration awaitDatabaseInsteadOf(ProcessHandle before) throws InterruptedException {
    long begun = System.nanoTime();
    long most = settings.startLimit().toNanos();
    while (database.process().equals(before)) {
      if (System.nanoTime() - begun > most) {
        throw new IllegalStateException("the database was not started anew");
      }
      Thread.sleep(LOOK_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private Duration startAnew() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    server = Server.start(settings, Domain.prepare(settings), database.access());
    awaitReady();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
