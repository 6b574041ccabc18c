package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How many files, connections among them, one process here may have open: as many for each process
 * that is started from here.
 *
 * @param most the system's hard limit for this process
 */
record OpenFiles(int most) {

  private static final int WANTED = 140_000;
  private static final int OWN = 2_000;

  /** The limit as it is, once it was tried to raise it to what a province needs at one server. */
  static OpenFiles raised() throws IOException, InterruptedException {
    OpenFiles given = ofThisProcess();
    if (given.most() >= WANTED) {
      return given;
    }
    String self = Long.toString(ProcessHandle.current().pid());
    new ProcessBuilder("prlimit", "--pid", self, "--nofile=" + WANTED + ":" + WANTED)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return ofThisProcess();
  }

  private static OpenFiles ofThisProcess() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/limits"))) {
      if (line.startsWith("Max open files")) {
        String hard = line.substring("Max open files".length()).strip().split("\\s+", -1)[1];
        return new OpenFiles(hard.equals("unlimited") ? Integer.MAX_VALUE : Integer.parseInt(hard));
      }
    }
    throw new IllegalStateException("this machine tells no limit of open files");
  }

  /** How many a process has open now. */
  static int of(ProcessHandle process) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
      return (int) open.count();
    }
  }

  /** How many connections that leaves beside what a process opens for itself. */
  int connections() {
    return Math.max(1, most - OWN);
  }
}
