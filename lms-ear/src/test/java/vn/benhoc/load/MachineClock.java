package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of server, database and driver, which read it through libfaketime: what this sets, none
 * of them can tell from a machine's clock that somebody sets. The time that passes is left alone.
 */
final class MachineClock {

  /** How long the library may take to look at what it was told. */
  private static final Duration SEEN = Duration.ofSeconds(3);

  private final Path told;

  /** What the true clock says when the time that has passed is zero. */
  private final long trueMillisAtZero;

  private MachineClock(Path told) {
    this.told = told;
    this.trueMillisAtZero = System.currentTimeMillis() - passedMillis();
  }

  private static long passedMillis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  /** The clock, if these processes run with the library; null if not. */
  static @Nullable MachineClock found() {
    String file = System.getenv("FAKETIME_TIMESTAMP_FILE");
    return file == null ? null : new MachineClock(Path.of(file));
  }

  /** Sets it so far ahead of the true time, or behind it. */
  void set(Duration ahead) throws IOException, InterruptedException {
    Path next = told.resolveSibling(told.getFileName() + ".next");
    Files.writeString(next, String.format("%+d%n", ahead.toSeconds()));
    Files.move(next, told, StandardCopyOption.ATOMIC_MOVE);
    Thread.sleep(SEEN.toMillis());
    long wanted = trueMillisAtZero + passedMillis() + ahead.toMillis();
    long beside = System.currentTimeMillis() - wanted;
    if (Math.abs(beside) > SEEN.toMillis()) {
      throw new IllegalStateException("the clock was not set: " + beside + " ms beside it");
    }
  }
}
