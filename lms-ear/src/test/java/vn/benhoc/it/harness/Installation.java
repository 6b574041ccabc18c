package vn.benhoc.it.harness;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import vn.benhoc.launcher.DatabaseAccess;
import vn.benhoc.launcher.Domain;
import vn.benhoc.launcher.EmbeddedDatabase;
import vn.benhoc.launcher.Server;
import vn.benhoc.launcher.Settings;
import vn.benhoc.launcher.StartProblem;

/**
 * The product, started by the launcher's own classes with an empty database, on ports that were
 * free and in a folder of its own.
 */
public final class Installation implements AutoCloseable {

  private static final long LOOK_MILLIS = 20;
  private static final int MOST_STARTS = 3;

  private final Settings settings;
  private EmbeddedDatabase database;
  private final Begun begun;
  private final Readiness readiness;
  private final Domain domain;
  private Server server;

  private Installation(
      Settings settings, EmbeddedDatabase database, Begun begun, Domain domain, Server server) {
    this.settings = settings;
    this.database = database;
    this.begun = begun;
    this.readiness = new Readiness(server.address());
    this.domain = domain;
    this.server = server;
  }

  /** With the built archive, the demo province in it, ready to be used. */
  public static Installation withApplication(String name) throws IOException, InterruptedException {
    Settings settings = Ground.cleared(name);
    return start(settings, Domain.prepare(settings));
  }

  /** Without an application: the test deploys it. */
  public static Installation bare(String name) throws IOException, InterruptedException {
    Settings settings = Ground.cleared(name);
    return start(settings, Domain.bare(settings));
  }

  private static Installation start(Settings settings, Domain domain)
      throws IOException, InterruptedException {
    Calm disturbed = Calm.disturbed();
    try {
      return startBoth(settings, domain);
    } finally {
      disturbed.close();
    }
  }

  private static Installation startBoth(Settings settings, Domain domain)
      throws IOException, InterruptedException {
    Begun begun = new Begun();
    EmbeddedDatabase database = startDatabase(settings, begun);
    try {
      Server server = Server.start(settings, domain, database.access());
      Installation installation = new Installation(settings, database, begun, domain, server);
      installation.awaitReady();
      return installation;
    } catch (IOException | InterruptedException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  private static EmbeddedDatabase startDatabase(Settings settings, Begun begun)
      throws InterruptedException {
    return EmbeddedDatabase.start(settings, System.out::println, begun);
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

  /** What is killed. */
  public enum Victim {
    SERVER,
    DATABASE,
    BOTH
  }

  /**
   * Ends it as a power cut would, whatever it is about, and begins to start it anew; the watch
   * starts the database. Another may be killed before it is back.
   */
  public void kill(Victim victim) throws InterruptedException {
    if (victim != Victim.DATABASE) {
      server.kill();
    }
    if (victim != Victim.SERVER) {
      begun.kill();
    }
    if (victim != Victim.DATABASE) {
      server = Server.start(settings, Domain.prepare(settings), database.access());
    }
  }

  /** Whether both run and the server says that it serves. */
  public boolean isBack() throws InterruptedException {
    return begun.runsAs(database.process()) && serverProcess().isAlive() && readiness.is();
  }

  /**
   * Waits until both are back after a kill. A server that gave up, since its database was away, is
   * started again, as its watch does.
   *
   * @return how often that was
   * @throws StartProblem if it gives up again and again
   */
  public int awaitBack() throws IOException, InterruptedException {
    for (int again = 0; ; again++) {
      awaitDatabase();
      try {
        server.awaitReady();
        return again;
      } catch (StartProblem gaveUp) {
        if (again == MOST_STARTS) {
          throw gaveUp;
        }
        System.out.println("the server is started again: " + gaveUp.getMessage());
        kill(Victim.SERVER);
      }
    }
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
    begun.kill();
    return awaitDatabase();
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
      database = startDatabase(settings, begun);
    }
  }

  /** Ends the database's process in order, as somebody may by hand; the watch starts it anew. */
  public Duration stopDatabaseAndRestart() throws InterruptedException {
    database.endProcess();
    return awaitDatabase();
  }

  private Duration awaitDatabase() throws InterruptedException {
    long since = System.nanoTime();
    long most = settings.startLimit().toNanos();
    while (!begun.runsAs(database.process())) {
      if (System.nanoTime() - since > most) {
        throw new IllegalStateException("the database was not started anew");
      }
      Thread.sleep(LOOK_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - since);
  }

  private Duration startAnew() throws IOException, InterruptedException {
    Calm disturbed = Calm.disturbed();
    try {
      long since = System.nanoTime();
      server = Server.start(settings, Domain.prepare(settings), database.access());
      awaitReady();
      return Duration.ofNanos(System.nanoTime() - since);
    } finally {
      disturbed.close();
    }
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
