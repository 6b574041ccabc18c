package vn.benhoc.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The machine's clock without its jumps. While that runs evenly, this one says the same. When it is
 * set by more than a little, this one goes on evenly, by the time that has passed, until it is told
 * to {@link #follow}: an exam must not end because somebody set a clock. For many threads.
 */
public final class SteadyClock {

  private final Supplier<Instant> machine;
  private final Supplier<Duration> elapsed;
  private final Duration tolerance;
  private volatile Anchor anchor;

  /** A moment of this clock, and how much time had passed then. */
  private record Anchor(Instant at, Duration elapsed) {

    Instant after(Duration passed) {
      return at.plus(passed.minus(elapsed));
    }
  }

  /**
   * A clock that begins with what the machine's says.
   *
   * @param elapsed the time that has passed since any moment; nobody can set it
   * @param tolerance up to which difference the machine's clock is followed at once: corrections by
   *     a time service
   */
  public SteadyClock(Supplier<Instant> machine, Supplier<Duration> elapsed, Duration tolerance) {
    this.machine = machine;
    this.elapsed = elapsed;
    this.tolerance = tolerance;
    this.anchor = new Anchor(machine.get(), elapsed.get());
  }

  /** What time it is. */
  public Instant now() {
    Instant told = machine.get();
    Duration passed = elapsed.get();
    Anchor before = anchor;
    Instant steady = before.after(passed);
    Duration difference = Duration.between(steady, told);
    if (difference.isZero()) {
      return told;
    }
    if (difference.abs().compareTo(tolerance) > 0) {
      return steady;
    }
    renew(before, new Anchor(told, passed));
    return told;
  }

  /** Whoever followed or went on meanwhile is right. */
  @SuppressWarnings("ReferenceEquality") // whether it is still that very one
  private synchronized void renew(Anchor before, Anchor next) {
    if (anchor == before) {
      anchor = next;
    }
  }

  /**
   * How far the machine's clock is ahead of this one, negative if behind; zero while it is
   * followed.
   */
  public Duration machineAhead() {
    Duration difference = Duration.between(anchor.after(elapsed.get()), machine.get());
    return difference.abs().compareTo(tolerance) > 0 ? difference : Duration.ZERO;
  }

  /** Takes over what the machine's clock says, however far that is. */
  public synchronized void follow() {
    anchor = new Anchor(machine.get(), elapsed.get());
  }

  /**
   * Goes on from a moment that is known to have been, if that is later than what this clock says.
   */
  public synchronized void notBefore(Instant been) {
    Duration passed = elapsed.get();
    if (been.isAfter(anchor.after(passed))) {
      anchor = new Anchor(been, passed);
    }
  }
}
