package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the clock of an attempt stood. Kinds may overlap; the clock stands once. Immutable and
 * thread-safe.
 *
 * @param pauses the pauses that have an end; the last may lie in the future
 * @param openPause when the pause under way without an end began; null if there is none
 * @param outages the outages given back
 * @param closures from hand-ins to the reopenings after them
 */
public record Stops(
    TimeSpans pauses, @Nullable Instant openPause, TimeSpans outages, TimeSpans closures) {

  private static final Stops NONE =
      new Stops(TimeSpans.none(), null, TimeSpans.none(), TimeSpans.none());

  /** The clock has never stood. */
  public static Stops none() {
    return NONE;
  }

  /** The pauses, that without an end counted until now. */
  public TimeSpans pausesUntil(Instant now) {
    return openPause == null || !openPause.isBefore(now)
        ? pauses
        : pauses.with(TimeSpan.of(openPause, now));
  }

  /** Whenever the clock stood or will stand, a pause without an end counted until now. */
  public TimeSpans allUntil(Instant now) {
    return pausesUntil(now).union(outages).union(closures);
  }

  /** Whether there is a pause now. */
  public boolean isPaused(Instant now) {
    return openPause != null || pauses.contains(now);
  }

  Stops paused(Instant now, @Nullable Duration most) {
    Instant end = most == null ? now : AttemptTime.later(now, most);
    return end.isAfter(now)
        ? new Stops(pauses.with(TimeSpan.of(now, end)), null, outages, closures)
        : new Stops(pauses, now, outages, closures);
  }

  Stops resumed(Instant now) {
    return new Stops(pausesUntil(now).before(now), null, outages, closures);
  }

  Stops credited(TimeSpan outage) {
    return new Stops(pauses, openPause, outages.with(outage), closures);
  }

  Stops closed(TimeSpan closure) {
    return new Stops(pauses, openPause, outages, closures.with(closure));
  }
}
