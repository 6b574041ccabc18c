package vn.benhoc.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database of a data folder, for who wants to look into it: that of the running
 * product, or, where nothing runs from the folder, one that runs until this is closed.
 */
final class DatabaseAtHand implements AutoCloseable {

  private final Connection connection;
  private final @Nullable Database started;
  private final @Nullable RunRecord run;

  private DatabaseAtHand(
      Connection connection, @Nullable Database started, @Nullable RunRecord run) {
    this.connection = connection;
    this.started = started;
    this.run = run;
  }

  /**
   * Reaches the database, starting it where it does not run.
   *
   * @throws StartProblem if the folder holds none, or it runs and is not at {@code lms.db.port}
   */
  static DatabaseAtHand open(Settings settings, Consumer<String> tell)
      throws IOException, InterruptedException, SQLException {
    Path folder = settings.data();
    if (!Files.isDirectory(folder.resolve("database"))) {
      throw new StartProblem(
          "There is no database in " + folder + "; say where it is by -Dlms.data=….");
    }
    Connection running = running(settings);
    return running == null
        ? started(settings, tell)
        : new DatabaseAtHand(running, /* started= */ null, /* run= */ null);
  }

  /** A connection to the running one; null where none lets the folder's account in. */
  private static @Nullable Connection running(Settings settings) throws IOException {
    Path secret = settings.data().resolve("database.secret");
    if (!Files.isRegularFile(secret)) {
      return null;
    }
    String password = Files.readString(secret, StandardCharsets.US_ASCII).strip();
    try {
      return Database.access(settings.databasePort(), password).connect();
    } catch (SQLException notThere) { // or that of another folder: the record of the run tells
      return null;
    }
  }

  private static DatabaseAtHand started(Settings settings, Consumer<String> tell)
      throws IOException, InterruptedException, SQLException {
    RunRecord run = taken(settings, tell);
    tell.accept("Nothing runs from " + settings.data() + ": starting its database …");
    try {
      Database.Place place = new Database.Place(settings.data(), freePort(), settings.startLimit());
      Database database = Database.start(place, process -> run.add("database", process));
      try {
        return new DatabaseAtHand(database.access().connect(), database, run);
      } catch (SQLException failure) {
        database.close();
        throw failure;
      }
    } catch (IOException | InterruptedException | SQLException | RuntimeException failure) {
      run.clear();
      throw failure;
    }
  }

  /** Nobody else starts from the folder meanwhile; what still runs from it is left alone. */
  private static RunRecord taken(Settings settings, Consumer<String> tell)
      throws IOException, InterruptedException {
    if (RunRecord.isAlive(settings.data())) {
      throw new StartProblem(
          "The product runs from the folder "
              + settings.data()
              + ", but its database is not at port "
              + settings.databasePort()
              + "; say at which by -Dlms.db.port=….");
    }
    return RunRecord.take(settings.data(), tell);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  Connection connection() {
    return connection;
  }

  /** Ends what was started for this. */
  @Override
  public void close() throws IOException, SQLException {
    try {
      connection.close();
    } finally {
      if (started != null) {
        started.close();
      }
      if (run != null) {
        run.clear();
      }
    }
  }
}
