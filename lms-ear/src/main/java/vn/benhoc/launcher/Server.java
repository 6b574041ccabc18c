package vn.benhoc.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** The application server's process. */
public final class Server implements Running {

  /** Payara's own, for the key store that it opens; nothing here is protected by it. */
  private static final String MASTER_PASSWORD = "AS_ADMIN_MASTERPASSWORD=changeit\n";

  /** What the server prints when it does not take the application. */
  private static final List<String> REFUSALS =
      List.of("Boot Command deploy failed", "Exception while loading the app");

  private final Settings settings;
  private final Domain domain;
  private final Process process;
  private final long outputBefore;

  private Server(Settings settings, Domain domain, Process process, long outputBefore) {
    this.settings = settings;
    this.domain = domain;
    this.process = process;
    this.outputBefore = outputBefore;
  }

  /** Starts the process; {@link #awaitReady()} tells when it serves. */
  public static Server start(Settings settings, Domain domain, DatabaseAccess database) {
    try {
      ProcessBuilder builder = new ProcessBuilder(domain.command());
      builder.redirectErrorStream(true);
      Path output = OutputFile.ready(output(settings));
      long outputBefore = Files.exists(output) ? Files.size(output) : 0;
      builder.redirectOutput(Redirect.appendTo(output.toFile()));
      builder.environment().putAll(database.environment());
      builder
          .environment()
          .putAll(
              Map.of(
                  "LMS_DATA", settings.data().toString(),
                  "LMS_DEMO", Boolean.toString(settings.demo().wanted()),
                  "LMS_DEMO_PASSWORD", settings.demo().password(),
                  "LMS_SEAL_KEYS", SealSecret.of(settings).keys()));
      if (!settings.demo().wanted()) {
        builder.environment().putAll(FirstLogIn.of(settings).environment());
      }
      Process process = builder.start();
      try (OutputStream input = process.getOutputStream()) {
        input.write(MASTER_PASSWORD.getBytes(StandardCharsets.US_ASCII));
      }
      return new Server(settings, domain, process, outputBefore);
    } catch (IOException failure) {
      throw new StartProblem("The server did not start: " + failure.getMessage() + ".", failure);
    }
  }

  /** The address to open in a browser. */
  public URI address() {
    return settings.pages();
  }

  /**
   * Waits until the application answers. Where it does not, its domain is made anew at the next
   * start.
   *
   * @throws StartProblem if the server ends, hangs, or does not take the application
   */
  public void awaitReady() throws InterruptedException, IOException {
    try {
      awaitAnswer();
    } catch (StartProblem problem) {
      domain.discard();
      throw problem;
    }
  }

  /**
   * Waits until the application answers; its domain stays as it is.
   *
   * @throws StartProblem if the server ends, hangs, or does not take the application
   */
  void awaitAnswer() throws InterruptedException, IOException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve(domain.readyPage()))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + settings.startLimit().toNanos();
    while (!answers(client, request)) {
      if (!process.isAlive()) {
        throw new StartProblem("The server ended while starting; " + log() + " says why.");
      }
      if (refused()) {
        throw new StartProblem("The server refused the application; " + log() + " says why.");
      }
      if (System.nanoTime() > end) {
        throw new StartProblem(
            "The server was not ready within "
                + settings.startLimit().toSeconds()
                + " s; give it longer with -Dlms.start.seconds=…, "
                + log()
                + " says what it does.");
      }
      Thread.sleep(250);
    }
  }

  private boolean refused() throws IOException {
    try (InputStream output = Files.newInputStream(output(settings))) {
      output.skipNBytes(outputBefore);
      String said = new String(output.readAllBytes(), StandardCharsets.ISO_8859_1);
      return REFUSALS.stream().anyMatch(said::contains);
    }
  }

  private static Path output(Settings settings) {
    return settings.data().resolve("server.out");
  }

  private String log() {
    return domain.logFile().toString();
  }

  private boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200 && response.body().contains(domain.readySign());
    } catch (IOException notYet) {
      return false;
    }
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the process as a power cut would; for tests of what survives. */
  public void kill() throws InterruptedException {
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
