package vn.benhoc.bank.control;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The collections that may lie beside a checkout; tests on them say so where they don't. */
final class SharedData {

  private static final String PROPERTY = "lms.shared.data";

  private SharedData() {}

  /** A file of the folder; the test is skipped where there is none. */
  static byte[] read(String name) {
    Optional<Path> file = folder().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    assumeTrue(file.isPresent(), "skipped: no " + name + " found; set -D" + PROPERTY + "=<folder>");
    try {
      return Files.readAllBytes(file.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> folder() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path at = Path.of("").toAbsolutePath();
    while (at != null) {
      Path data = at.resolve("shared").resolve("data");
      if (Files.isDirectory(data)) {
        return Optional.of(data);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }
}
