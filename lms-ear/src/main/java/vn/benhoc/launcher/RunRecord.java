package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which processes run from a data folder, kept in its file {@code running}. A launcher that was
 * killed leaves its children behind; the next start finds them here and ends them in order.
 */
final class RunRecord {

  private static final Duration STOPPING = Duration.ofSeconds(60);

  private final Path file;

  private RunRecord(Path file) {
    this.file = file;
  }

  /**
   * Takes the folder for this process.
   *
   * @return the sentences to tell about what an earlier run had left
   * @throws StartProblem if another launcher runs from the folder
   */
  static RunRecord take(Path folder, Consumer<String> tell)
      throws IOException, InterruptedException {
    RunRecord run = new RunRecord(folder.resolve("running"));
    List<Entry> entries = run.entries();
    run.awaitLauncher(entries, tell);
    for (Entry left : entries) {
      Optional<ProcessHandle> process = left.process();
      if (process.isPresent()) {
        tell.accept("The last run was cut off: ending the " + left.role() + " that it left …");
        Processes.end(process.get());
      }
    }
    Files.deleteIfExists(run.file);
    run.add("launcher", ProcessHandle.current());
    return run;
  }

  /** Whether any process of a run from the folder is alive, be it one that was cut off. */
  static boolean isAlive(Path folder) throws IOException {
    return new RunRecord(folder.resolve("running"))
        .entries().stream().anyMatch(entry -> entry.process().isPresent());
  }

  private void awaitLauncher(List<Entry> entries, Consumer<String> tell)
      throws InterruptedException {
    Optional<ProcessHandle> launcher =
        entries.stream()
            .filter(entry -> entry.role().equals("launcher"))
            .findFirst()
            .flatMap(Entry::process)
            .filter(process -> process.pid() != ProcessHandle.current().pid());
    if (launcher.isEmpty()) {
      return;
    }
    boolean stopping = entries.stream().anyMatch(entry -> entry.role().equals("stopping"));
    if (stopping) {
      tell.accept("The last run is still stopping …");
    }
    if (!stopping || !Processes.awaitEnd(launcher.get(), STOPPING)) {
      throw new StartProblem(
          "It already runs from the folder "
              + file.getParent()
              + " (process "
              + launcher.get().pid()
              + "): stop that one first, or choose another folder with -Dlms.data=…");
    }
  }

  /** Notes a process that must end before another launcher may use the folder. */
  synchronized void add(String role, ProcessHandle process) throws IOException {
    Files.writeString(
        file, line(role, process), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Notes it instead of an earlier one of that role, which has ended. */
  synchronized void replace(String role, ProcessHandle process) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(role + " "));
    lines.add(line(role, process).strip());
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.write(next, lines);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(String role, ProcessHandle process) {
    return role + " " + process.pid() + " " + started(process).toEpochMilli() + "\n";
  }

  /** Everything has ended in order. */
  synchronized void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** The last noted first; a database behind its server, which has to end before it. */
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines()) {
      String[] words = line.split(" ", -1);
      if (words.length == 3) {
        entries.add(
            new Entry(
                words[0],
                Long.parseLong(words[1]),
                Instant.ofEpochMilli(Long.parseLong(words[2]))));
      }
    }
    Collections.reverse(entries);
    entries.sort(Comparator.comparing(entry -> entry.role().equals("database")));
    return entries;
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private record Entry(String role, long pid, Instant started) {

    /** The process, unless it has ended and its number belongs to another by now. */
    Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(
              process ->
                  Duration.between(started(process), started).abs().compareTo(TOLERANCE) <= 0);
    }

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static Instant started(ProcessHandle process) {
      return RunRecord.started(process);
    }
  }
}
