package vn.benhoc.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The only clock. Milliseconds, because that is what the database keeps. It runs evenly when the
 * machine's clock is set.
 */
@ApplicationScoped
public class TimeSource {

  /** What a time service corrects without being asked; a person sets a clock by more. */
  private static final Duration CORRECTION = Duration.ofSeconds(2);

  private final SteadyClock clock = new SteadyClock(Instant::now, TimeSource::passed, CORRECTION);

  private static Duration passed() {
    return Duration.ofNanos(System.nanoTime());
  }

  public Instant now() {
    return clock.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * The time that has passed since some moment of this process: it runs evenly when the machine's
   * clock is set. Of use for differences alone.
   */
  public Duration elapsed() {
    return passed();
  }

  /** How far the machine's clock was set ahead, negative if back; zero while it is followed. */
  public Duration machineAhead() {
    return clock.machineAhead();
  }

  /** Takes over what the machine's clock says. */
  public void followMachine() {
    clock.follow();
  }

  /** Does not say less than a moment that has been. */
  public void notBefore(Instant been) {
    clock.notBefore(been);
  }
}
