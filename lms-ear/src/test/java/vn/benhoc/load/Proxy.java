package vn.benhoc.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The proxy before the server, nginx as it is delivered, in processes that end with this. */
final class Proxy implements AutoCloseable {

  /** Connections fall to workers by chance, so none is planned to be full. */
  private static final double FULL = 0.6;

  private static final long STARTING_SECONDS = 10;
  private static final long ENDING_SECONDS = 20;

  private final Process master;
  private final int port;
  private final Thread atExit;

  private Proxy(Process master, int port) {
    this.master = master;
    this.port = port;
    this.atExit = new Thread(master::destroy);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts one.
   *
   * @param connections how many it will have open on both sides
   * @throws IllegalStateException if nginx is not installed or does not start
   */
  static Proxy before(URI server, int connections, OpenFiles files, Path work)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("proxy")).toAbsolutePath();
    int port = freePort();
    int each = Math.min(files.most(), connections + files.most() - files.connections());
    int workers = Math.max(2, (int) Math.ceil(connections / (FULL * each)));
    ProxyConfiguration.write(
        Path.of(System.getProperty("load.proxy.delivered")),
        folder,
        new ProxyConfiguration.Here(port, server.getPort(), workers, each));
    System.out.println("proxy: " + workers + " workers, each with " + each + " files at most");
    Proxy proxy = new Proxy(start(folder), port);
    proxy.awaitListening(folder);
    return proxy;
  }

  private static Process start(Path folder) throws IOException {
    String program = System.getProperty("load.nginx", "nginx");
    List<String> command =
        List.of(
            program,
            "-p",
            folder + "/",
            "-c",
            folder.resolve("nginx.conf").toString(),
            "-e",
            "error.log",
            "-g",
            "daemon off;");
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("nginx.out").toFile())
          .start();
    } catch (IOException missing) {
      throw new IllegalStateException(
          "The proxy is needed and there is no "
              + program
              + ": install nginx, name it by -Dload.nginx=…, or allow more open files.",
          missing);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private void awaitListening(Path folder) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
    while (!isListening()) {
      if (!master.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException(
            "nginx did not start: " + Files.readString(folder.resolve("nginx.out")));
      }
      Thread.sleep(50);
    }
  }

  private boolean isListening() {
    try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return connected.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Where candidates connect to, as the server is told: by https, though TLS is left out. */
  URI address() {
    return URI.create("https://127.0.0.1:" + port + "/");
  }

  /** Its master and workers. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(master.toHandle()), master.descendants()).toList();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    master.destroy();
    try {
      if (!master.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
        master.descendants().forEach(ProcessHandle::destroyForcibly);
        master.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
