package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a launcher that was killed leaves, and how the next one ends it. */
@Tag("system")
class RunRecordIT {

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<Process> children = new ArrayList<>();

  private ProcessHandle child() throws IOException {
    Process child = new ProcessBuilder("sleep", "600").start();
    children.add(child);
    return child.toHandle();
  }

  /** Its process is not there any more; this test's own would be. */
  private void killTheLauncher() throws IOException {
    Path running = folder.resolve("running");
    List<String> lines = new ArrayList<>(Files.readAllLines(running));
    assertThat(lines.removeIf(line -> line.startsWith("launcher "))).isTrue();
    Files.write(running, lines);
  }

  @AfterEach
  void nothingIsLeft() {
    children.forEach(Process::destroyForcibly);
  }

  @Test
  void aDatabaseThatWasStartedAnewTakesThePlaceOfTheOldAndEndsAfterItsServer() throws Exception {
    RunRecord run = RunRecord.take(folder, told::add);
    ProcessHandle old = child();
    run.replace("database", old);
    run.add("server", child());
    ProcessHandle anew = child();
    run.replace("database", anew);
    assertThat(Files.readString(folder.resolve("running")))
        .contains("database " + anew.pid() + " ")
        .doesNotContain("database " + old.pid() + " ");

    killTheLauncher();
    RunRecord.take(folder, told::add);

    assertThat(told)
        .containsExactly(
            "The last run was cut off: ending the server that it left …",
            "The last run was cut off: ending the database that it left …");
    assertThat(children).extracting(Process::isAlive).containsExactly(true, false, false);
    assertThat(Files.readAllLines(folder.resolve("running")))
        .singleElement()
        .asString()
        .startsWith("launcher " + ProcessHandle.current().pid() + " ");
  }
}
