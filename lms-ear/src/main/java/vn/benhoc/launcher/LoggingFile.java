package vn.benhoc.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Edits {@code logging.properties} of a fresh Payara domain: how a line of {@code server.log} is
 * written, and how much of the log is kept; Payara by itself sets no bound.
 */
final class LoggingFile {

  private static final String HANDLER = "com.sun.enterprise.server.logging.GFFileHandler.";
  private static final String CONSOLE = "java.util.logging.ConsoleHandler.";
  private static final int FILE_BYTES = 20_000_000;
  private static final int FILES_KEPT = 20;

  private final Path file;
  private final Properties properties = new Properties();

  private LoggingFile(Path file) {
    this.file = file;
  }

  static LoggingFile read(Path file) throws IOException {
    LoggingFile logging = new LoggingFile(file);
    try (Reader in = Files.newBufferedReader(file)) {
      logging.properties.load(in);
    }
    return logging;
  }

  /** Each line as the format says. */
  LoggingFile format(LogFormat format) {
    properties.setProperty(HANDLER + "formatter", format.formatter());
    return this;
  }

  /** No more than about 400 MB, the newest of it. */
  LoggingFile bounded() {
    properties.setProperty(HANDLER + "rotationLimitInBytes", Integer.toString(FILE_BYTES));
    properties.setProperty(HANDLER + "maxHistoryFiles", Integer.toString(FILES_KEPT));
    return this;
  }

  /**
   * Nothing that {@code server.log} says as well is said on the console again, but for warnings and
   * what is worse; without colours, as it goes into a file.
   */
  LoggingFile quietConsole() {
    properties.setProperty(CONSOLE + "level", "WARNING");
    properties.setProperty(
        "com.sun.enterprise.server.logging.UniformLogFormatter.ansiColor", "false");
    return this;
  }

  void write() throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }
}
