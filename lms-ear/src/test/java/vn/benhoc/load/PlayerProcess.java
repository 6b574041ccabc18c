package vn.benhoc.load;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Candidates played by another process of the driver, which does what it is told. */
final class PlayerProcess implements Players {

  private static final long ENDING_SECONDS = 20;

  private final Part part;
  private final Path outcome;
  private final Process process;
  private final BufferedReader done;
  private final BufferedWriter orders;

  private PlayerProcess(Part part, Path outcome, Process process) {
    this.part = part;
    this.outcome = outcome;
    this.process = process;
    this.done = process.inputReader(StandardCharsets.UTF_8);
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts one that leaves its outcome in a file of that folder. */
  static PlayerProcess start(Part part, Path work) throws IOException {
    Path outcome = work.resolve("players-" + part.first() + ".outcome").toAbsolutePath();
    Files.deleteIfExists(outcome);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            PlayerMain.class.getName(),
            part.json());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new PlayerProcess(part, outcome, process);
  }

  @Override
  public void begin(Phase phase) {
    order(phase.name());
  }

  @Override
  public void await(Phase phase) {
    awaitDone(phase.name());
  }

  private void order(String text) {
    try {
      orders.write(text);
      orders.newLine();
      orders.flush();
    } catch (IOException gone) {
      throw ended(gone);
    }
  }

  private void awaitDone(String order) {
    try {
      String line = done.readLine();
      if (!order.equals(line)) {
        throw ended(new IOException("it said " + line + " instead of " + order));
      }
    } catch (IOException gone) {
      throw ended(gone);
    }
  }

  private IllegalStateException ended(IOException cause) {
    return new IllegalStateException(
        "the process of candidates " + part.first() + " to " + (part.end() - 1) + " failed", cause);
  }

  @Override
  public void requireAlive() {
    if (!process.isAlive()) {
      throw ended(new IOException("it ended with " + process.exitValue()));
    }
  }

  @Override
  public Outcome outcome() {
    String order = PlayerMain.REPORT + outcome;
    order(order);
    awaitDone(order);
    try {
      return Outcome.read(outcome);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("no outcome of " + outcome, unreadable);
    }
  }

  @Override
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** It ends with its input; one that does not is killed. */
  @Override
  public void close() {
    try {
      orders.close();
      if (process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (IOException gone) {
      System.out.println("a process of candidates had ended before: " + gone.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
