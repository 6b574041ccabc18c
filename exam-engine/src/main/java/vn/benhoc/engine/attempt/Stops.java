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
 * @param closures from hand-ins by clock or invigilator to the reopenings after them
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

  /** When a pause of at most so long would end by itself; null for not at all. */
  static @Nullable Instant plannedEnd(Instant now, @Nullable Duration most) {
    Instant end = most == null ? now : AttemptTime.later(now, most);
    return end.isAfter(now) ? end : null;
  }

  /** When the pause that is under way now ends by itself; null if it does not. */
  @Nullable Instant pauseEnd(Instant now) {
    return pauses.spans().stream()
        .filter(pause -> pause.contains(now))
        .map(TimeSpan::endExclusive)
        .findFirst()
        .orElse(null);
  }

  /** Paused from now; a pause under way gets the new end. */
  Stops paused(Instant now, @Nullable Duration most) {
    Instant end = plannedEnd(now, most);
    Stops before = resumed(now);
    return end == null
        ? new Stops(before.pauses, now, outages, closures)
        : new Stops(before.pauses.with(TimeSpan.of(now, end)), null, outages, closures);
  }

  Stops resumed(Instant now) {
    return new Stops(pausesUntil(now).before(now), null, outages, closures);
  }

  /** What lies before the instant; of a pause without an end its beginning. */
  Stops before(Instant end) {
    Instant open = openPause != null && openPause.isBefore(end) ? openPause : null;
    return new Stops(pauses.before(end), open, outages.before(end), closures.before(end));
  }

  Stops credited(TimeSpan outage) {
    return new Stops(pauses, openPause, outages.with(outage), closures);
  }

  Stops closed(TimeSpan closure) {
    return new Stops(pauses, openPause, outages, closures.with(closure));
  }
}
