package vn.benhoc.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** One command: starts the product, prints where it is, and stays until Ctrl-C. */
public final class Launcher {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Launcher() {}

  public static void main(String[] arguments) {
    long begun = System.nanoTime();
    try {
      run(Settings.from(System.getProperties(), System.getenv()), begun);
    } catch (StartProblem problem) {
      OUT.println();
      OUT.println("Bến Học did not start. " + problem.getMessage());
      System.exit(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      System.exit(130);
    } catch (IOException failure) {
      OUT.println("Bến Học did not start: " + failure);
      System.exit(1);
    }
  }

  private static void run(Settings settings, long begun) throws IOException, InterruptedException {
    Files.createDirectories(settings.data());
    Ports.requireFree("lms.http.port", settings.address(), settings.httpPort());
    Ports.requireFree("lms.admin.port", "127.0.0.1", settings.adminPort());
    Running running = new Running();
    Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
    Map<String, String> environment = new HashMap<>();
    if (settings.external().given()) {
      environment.put("LMS_DB_URL", settings.external().url());
      environment.put("LMS_DB_USER", settings.external().user());
      environment.put("LMS_DB_PASSWORD", settings.external().password());
    } else {
      Ports.requireFree("lms.db.port", "127.0.0.1", settings.databasePort());
      OUT.println("Starting the database …");
      Database database = Database.start(settings.data(), settings.databasePort());
      running.database = database;
      environment.put("LMS_DB_URL", database.url());
      environment.put("LMS_DB_USER", database.user());
      environment.put("LMS_DB_PASSWORD", database.password());
    }
    environment.put("LMS_DEMO", Boolean.toString(settings.demo()));
    environment.put("LMS_DEMO_PASSWORD", settings.demoPassword());
    OUT.println("Starting the server …");
    Server server = Server.start(settings, Domain.prepare(settings), environment);
    running.server = server;
    server.awaitReady();
    box(settings, server, Duration.ofNanos(System.nanoTime() - begun));
    int code = server.waitFor();
    if (!running.stopping()) {
      throw new StartProblem("The server ended by itself with code " + code + ".");
    }
    running.stopped.await();
  }

  private static void box(Settings settings, Server server, Duration taken) {
    List<String> lines =
        settings.demo()
            ? List.of(
                "Bến Học   " + server.address() + "   (ready in " + taken.toSeconds() + " s)",
                "",
                "Demo accounts, password " + settings.demoPassword(),
                "  quantri            province administrator",
                "  khaothi            exam manager",
                "  giaovien1 … 6      teachers        totruong   subject-group head",
                "  hoidong1 … 3       council         giamthi1, 2  invigilators",
                "  hocsinh01 … 40     pupils          kiemtra    auditor",
                "",
                "Data: " + settings.data(),
                "Ctrl-C stops it; nothing is lost.")
            : List.of(
                "Bến Học   " + server.address() + "   (ready in " + taken.toSeconds() + " s)",
                "Data: " + settings.data(),
                "Ctrl-C stops it; nothing is lost.");
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    OUT.println("┌" + "─".repeat(width + 2) + "┐");
    lines.forEach(line -> OUT.println("│ " + line + " ".repeat(width - line.length()) + " │"));
    OUT.println("└" + "─".repeat(width + 2) + "┘");
  }

  /** What must be ended, the server before its database. */
  private static final class Running {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile @org.jspecify.annotations.Nullable Server server;
    private volatile @org.jspecify.annotations.Nullable Database database;

    boolean stopping() {
      return stopping;
    }

    void stop() {
      stopping = true;
      Server running = server;
      if (running != null) {
        running.close();
      }
      Database data = database;
      if (data != null) {
        data.close();
      }
      stopped.countDown();
    }
  }
}
