package vn.benhoc.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One command: starts the product, prints where it is, and stays until Ctrl-C. */
public final class Launcher {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Settings settings;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean stopping;
  private volatile @Nullable RunRecord run;
  private volatile @Nullable EmbeddedDatabase database;
  private volatile @Nullable ProcessHandle databaseProcess;
  private volatile @Nullable ProcessHandle serverProcess;
  private volatile @Nullable WatchedServer server;

  private Launcher(Settings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    try {
      new Launcher(Settings.from(System.getProperties(), System.getenv())).stay();
      System.exit(0);
    } catch (StartProblem problem) {
      refuse(problem.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      System.exit(130);
    } catch (IOException failure) {
      refuse("Its folder can't be used: " + failure + ".");
    }
  }

  private static void refuse(@Nullable String sentence) {
    OUT.println();
    OUT.println("Bến Học did not start. " + sentence);
    System.exit(1);
  }

  private void stay() throws IOException, InterruptedException {
    try {
      run(System.nanoTime());
    } catch (StartProblem problem) {
      if (!stopping) {
        throw problem;
      }
    }
    stopped.await();
  }

  private void run(long begun) throws IOException, InterruptedException {
    Files.createDirectories(settings.data());
    RunRecord record = RunRecord.take(settings.data(), OUT::println);
    run = record;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    Ports.requireFree("lms.http.port", settings.address(), settings.httpPort());
    Ports.requireFree("lms.admin.port", "127.0.0.1", settings.adminPort());
    DatabaseAccess access = settings.external().given() ? external() : embedded(record);
    OUT.println("Starting the server …");
    Domain domain = Domain.prepare(settings);
    requireGoingOn();
    WatchedServer starting =
        WatchedServer.start(
            new WatchedServer.Parts(settings, domain, access),
            OUT::println,
            new Noting(record, "server", process -> serverProcess = process));
    server = starting;
    requireGoingOn();
    starting.keepRunning();
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    new Welcome(settings, starting.address(), taken).print(OUT);
  }

  private DatabaseAccess external() throws InterruptedException {
    OUT.println("Waiting for the database " + settings.external().url() + " …");
    settings.external().awaitReachable(settings.startLimit());
    return settings.external();
  }

  private DatabaseAccess embedded(RunRecord record) throws IOException, InterruptedException {
    Ports.requireFree("lms.db.port", "127.0.0.1", settings.databasePort());
    OUT.println("Starting the database …");
    EmbeddedDatabase starting =
        EmbeddedDatabase.start(
            settings,
            OUT::println,
            new Noting(record, "database", process -> databaseProcess = process));
    database = starting;
    return starting.access();
  }

  /** Nothing is started any more that the stop has not seen. */
  private void requireGoingOn() {
    if (stopping) {
      throw new StartProblem("It is stopping.");
    }
  }

  /** The server ends before its database; then nothing of this run is left. */
  private void stop() {
    stopping = true;
    RunRecord record = run;
    try {
      if (record != null) {
        noteStopping(record);
      }
      endProcesses();
      if (record != null) {
        record.clear();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      stopped.countDown();
    }
  }

  /** A disk that is full keeps nobody from stopping. */
  private static void noteStopping(RunRecord record) {
    try {
      record.add("stopping", ProcessHandle.current());
    } catch (IOException failure) {
      OUT.println("That it stops can't be noted: " + failure + ".");
    }
  }

  private void endProcesses() {
    if (databaseProcess != null || serverProcess != null) {
      OUT.println("Stopping …");
    }
    close(server);
    end(serverProcess);
    close(database);
    end(databaseProcess);
  }

  private static void close(@Nullable WatchedServer watched) {
    if (watched != null) {
      watched.close();
    }
  }

  private static void close(@Nullable EmbeddedDatabase watched) {
    if (watched != null) {
      watched.close();
    }
  }

  /** What was begun and never became ready. */
  private static void end(@Nullable ProcessHandle process) {
    if (process != null) {
      Processes.end(process);
    }
  }

  /** Hears of the processes of a role, which the stop has to know. */
  private final class Noting implements EmbeddedDatabase.Noted {

    private final RunRecord record;
    private final String role;
    private final Consumer<ProcessHandle> keep;

    private Noting(RunRecord record, String role, Consumer<ProcessHandle> keep) {
      this.record = record;
      this.role = role;
      this.keep = keep;
    }

    @Override
    public void begun(ProcessHandle process) throws IOException {
      keep.accept(process);
      requireGoingOn();
      record.replace(role, process);
    }

    @Override
    public boolean isStopping() {
      return stopping;
    }
  }
}
