package vn.benhoc.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application server's process. */
public final class Server implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final Settings settings;
  private final Domain domain;
  private final Process process;

  private Server(Settings settings, Domain domain, Process process) {
    this.settings = settings;
    this.domain = domain;
    this.process = process;
  }

  /** Starts the process; {@link #awaitReady()} tells when it serves. */
  public static Server start(Settings settings, Domain domain, Map<String, String> environment) {
    List<String> command = new ArrayList<>(domain.asadmin());
    command.addAll(
        List.of(
            "start-domain",
            "--domaindir",
            domain.folder().toString(),
            "--verbose",
            "--postbootcommandfile",
            domain.deployment().toString(),
            domain.name()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(settings.data().resolve("server.out").toFile());
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    try {
      return new Server(settings, domain, builder.start());
    } catch (IOException failure) {
      throw new StartProblem("The server did not start: " + failure.getMessage(), failure);
    }
  }

  /** The address to open in a browser. */
  public URI address() {
    return URI.create("http://" + settings.address() + ":" + settings.httpPort() + "/");
  }

  /** Waits until the application answers; a server that ends or hangs is a {@link StartProblem}. */
  public void awaitReady() throws InterruptedException, IOException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < limit) {
      if (!process.isAlive()) {
        domain.discard();
        throw new StartProblem("The server ended while starting; see " + domain.logFile() + ".");
      }
      if (answers(client, request)) {
        return;
      }
      Thread.sleep(250);
    }
    domain.discard();
    throw new StartProblem("The server was not ready in time; see " + domain.logFile() + ".");
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200 && response.body().contains("ben-hoc");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends the process as a power cut would; for tests of what survives. */
  public void kill() throws InterruptedException {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the process in order and waits for it. */
  @Override
  public void close() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle handle : all) {
      try {
        handle.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        handle.destroyForcibly();
      } catch (java.util.concurrent.ExecutionException
          | java.util.concurrent.TimeoutException late) {
        handle.destroyForcibly();
      }
    }
  }

  /** The server itself first, then the command that started it. */
  private List<ProcessHandle> processes() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    return all;
  }
}
