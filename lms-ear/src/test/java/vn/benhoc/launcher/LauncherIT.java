package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The launcher in a process of its own, whose server is killed from outside. */
@Tag("system")
@Timeout(600)
class LauncherIT {

  private static final Duration MOST = Duration.ofMinutes(4);

  private final Path work = Path.of(System.getProperty("lms.it.work"), "launcher");
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private int port;
  private @Nullable Process launcher;

  @BeforeEach
  void startIt() throws IOException {
    Trees.delete(work);
    Files.createDirectories(work);
    launcher =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(output().toFile())
            .start();
  }

  @AfterEach
  void endIt() throws InterruptedException {
    Process started = Objects.requireNonNull(launcher);
    started.destroy();
    assertThat(started.waitFor(2, TimeUnit.MINUTES)).as("ended").isTrue();
  }

  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : List.of("payara.home", "lms.ear", "lms.heap", "lms.start.seconds")) {
      command.add("-D" + name + "=" + System.getProperty(name));
    }
    try (ServerSocket pages = anyPort();
        ServerSocket administration = anyPort();
        ServerSocket database = anyPort()) {
      port = pages.getLocalPort();
      command.add("-Dlms.http.port=" + port);
      command.add("-Dlms.admin.port=" + administration.getLocalPort());
      command.add("-Dlms.db.port=" + database.getLocalPort());
    }
    command.add("-Dlms.data=" + work.resolve("data"));
    command.add("-Dlms.demo=false");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("vn.benhoc.launcher.Launcher");
    return command;
  }

  private static ServerSocket anyPort() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @Test
  void aServerThatIsKilledComesBackAndAStopDuringItsStartEndsAll() throws Exception {
    await("ready the first time", () -> said().contains("ready in"));
    ProcessHandle first = process("server");
    ProcessHandle database = process("database");
    first.destroyForcibly();
    await("back", () -> said().contains("The server runs again."));
    assertThat(said()).contains("The server ended by itself with code 137");
    ProcessHandle second = process("server");
    assertThat(second.pid()).isNotEqualTo(first.pid());
    assertThat(answers()).isTrue();
    assertThat(database.isAlive()).as("the database went on").isTrue();

    second.destroyForcibly();
    await("started once more", () -> number("server") != second.pid());
    ProcessHandle third = process("server");
    Process stopped = Objects.requireNonNull(launcher);
    stopped.destroy();
    assertThat(stopped.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(third.isAlive()).as("the server that was starting").isFalse();
    assertThat(database.isAlive()).as("the database").isFalse();
    assertThat(work.resolve("data/running")).doesNotExist();
  }

  private static void await(String what, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + MOST.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.sleep(100);
    }
  }

  private Path output() {
    return work.resolve("launcher.out");
  }

  private String said() {
    return read(output());
  }

  /** The process of that role that the data folder names. */
  private ProcessHandle process(String role) {
    return ProcessHandle.of(number(role)).orElseThrow();
  }

  private long number(String role) {
    return read(work.resolve("data/running"))
        .lines()
        .filter(line -> line.startsWith(role + " "))
        .mapToLong(line -> Long.parseLong(line.split(" ", -1)[1]))
        .findFirst()
        .orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean answers() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }
}
