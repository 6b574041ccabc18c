package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What processes print stays small, and what was printed before an end is kept. */
@Tag("system")
class OutputFileIT {

  private static final int MORE_THAN_LONG = (4 << 20) + 1;

  @TempDir private Path folder;

  @Test
  void whatWasPrintedStaysUntilItIsLongAndIsThenPutAside() throws IOException {
    Path file = folder.resolve("server.out");
    Files.writeString(file, "why it ended");
    assertThat(OutputFile.ready(file)).isEqualTo(file).hasContent("why it ended");

    Files.write(file, new byte[MORE_THAN_LONG]);
    assertThat(OutputFile.ready(file)).isEqualTo(file).doesNotExist();
    assertThat(folder.resolve("server.out.old")).hasSize(MORE_THAN_LONG);
  }

  @Test
  void theConsoleSaysWarningsAloneAndWithoutColours() throws IOException {
    Path file = folder.resolve("logging.properties");
    Files.writeString(file, "java.util.logging.ConsoleHandler.level=FINEST\nkept=yes\n");
    LoggingFile.read(file).quietConsole().write();
    Properties written = new Properties();
    written.load(Files.newBufferedReader(file));
    assertThat(written)
        .containsEntry("java.util.logging.ConsoleHandler.level", "WARNING")
        .containsEntry("com.sun.enterprise.server.logging.UniformLogFormatter.ansiColor", "false")
        .containsEntry("kept", "yes");
  }
}
