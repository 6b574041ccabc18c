package vn.benhoc.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only clock. Milliseconds, because that is what the database keeps. */
@ApplicationScoped
public class TimeSource {

  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * The time that has passed since some moment of this process: it runs evenly when the machine's
   * clock is set. Of use for differences alone.
   */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime());
  }
}
