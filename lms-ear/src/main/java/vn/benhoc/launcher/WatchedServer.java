package vn.benhoc.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;

/** The application server, whose process is kept running until this is closed. */
final class WatchedServer implements AutoCloseable {

  private final Watch<Server> watch;

  private WatchedServer(Watch<Server> watch) {
    this.watch = watch;
  }

  /**
   * Starts the server and waits until it is ready; {@link #keepRunning()} begins its watch.
   *
   * @param tell takes sentences for whoever runs the machine
   * @param noted told of each process before it is ready
   * @throws StartProblem if it does not get ready the first time
   */
  static WatchedServer start(Parts parts, Consumer<String> tell, EmbeddedDatabase.Noted noted)
      throws InterruptedException {
    Server first = begin(parts, noted, Server::awaitReady);
    Watch<Server> watch =
        new Watch<>(
            first,
            () -> beginAnew(parts, noted),
            Watch.Course.of(() -> {}, noted::isStopping),
            new Watch.Says(tell, "server", parts.domain().logFile().toString()));
    return new WatchedServer(watch);
  }

  /** From now on it is started anew whenever it ends by itself. */
  void keepRunning() {
    watch.begin();
  }

  /** What a server is started from; the same each time. */
  record Parts(Settings settings, Domain domain, DatabaseAccess database) {}

  private static Server beginAnew(Parts parts, EmbeddedDatabase.Noted noted)
      throws InterruptedException {
    try {
      parts.domain().settle();
    } catch (IOException failure) {
      throw new StartProblem("The server's folder can't be used: " + failure + ".", failure);
    }
    return begin(parts, noted, Server::awaitAnswer);
  }

  private interface Readiness {
    void await(Server server) throws IOException, InterruptedException;
  }

  /** Leaves no process behind where that fails or is interrupted. */
  private static Server begin(Parts parts, EmbeddedDatabase.Noted noted, Readiness readiness)
      throws InterruptedException {
    Server server = Server.start(parts.settings(), parts.domain(), parts.database());
    try {
      noted.begun(server.process());
      readiness.await(server);
      return server;
    } catch (IOException failure) {
      server.close();
      throw new StartProblem("The server did not start: " + failure + ".", failure);
    } catch (InterruptedException | RuntimeException failure) {
      server.close();
      throw failure;
    }
  }

  /** The address to open in a browser. */
  URI address() {
    return watch.running().address();
  }

  /** Ends watch and process in order and waits for it. */
  @Override
  public void close() {
    watch.close();
  }
}
