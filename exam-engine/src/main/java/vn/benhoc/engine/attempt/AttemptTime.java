package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of an attempt's clock. A clock has a budget: writing time, allowance and time
 * granted. It runs from its beginning and stands in pauses, credited outages and closures; the
 * deadline is the instant at which it has used up the budget. So time is given back once however
 * stops overlap and in whatever order they are recorded, and a stop before the beginning or after
 * the deadline gives nothing.
 */
record AttemptTime(AttemptTerms terms) {

  /** The sum, or the last instant there is where it would lie in its second or behind. */
  static Instant later(Instant from, Duration by) {
    long room = Instant.MAX.getEpochSecond() - from.getEpochSecond();
    return by.toSeconds() < room ? from.plus(by) : Instant.MAX;
  }

  Optional<Instant> deadline(AttemptState state, Instant now) {
    return Optional.ofNullable(from(state)).map(from -> end(state, from, now));
  }

  /** The time used up, which may be more than the budget; zero before the clock runs. */
  Duration used(AttemptState state, Instant now) {
    Instant from = from(state);
    if (from == null || !from.isBefore(now)) {
      return Duration.ZERO;
    }
    return Duration.between(from, now).minus(stops(state, now).within(from, now));
  }

  /** The time left to write, zero or more, whatever the phase. */
  Duration left(AttemptState state, Instant now) {
    Duration left = budget(state).minus(used(state, now));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Whether deadline and grace are over; never in a pause, for the deadline lies after it. */
  boolean isOver(AttemptState state, Instant now) {
    return deadline(state, now).filter(end -> now.isAfter(later(end, terms.grace()))).isPresent();
  }

  Optional<TimeAccount> account(AttemptState state, Instant now) {
    return Optional.ofNullable(from(state)).map(from -> account(state, from, now));
  }

  private TimeAccount account(AttemptState state, Instant from, Instant now) {
    Instant end = end(state, from, now);
    TimeSpans pauses = state.clock().stops().pausesUntil(now);
    Duration paused = pauses.within(from, end);
    Duration pausedOrOut = pauses.union(state.clock().stops().outages()).within(from, end);
    return new TimeAccount(
        from,
        terms.writing(),
        terms.time().allowed(),
        state.clock().granted(),
        paused,
        pausedOrOut.minus(paused),
        stops(state, now).within(from, end).minus(pausedOrOut),
        end);
  }

  private Duration budget(AttemptState state) {
    return terms.time().whole().plus(state.clock().granted());
  }

  private @Nullable Instant from(AttemptState state) {
    return switch (terms.admission().lateness()) {
      case KEEPS_WRITING_TIME -> state.startedAt();
      case ENDS_WITH_EVERYBODY -> terms.opensAt();
    };
  }

  private Instant end(AttemptState state, Instant from, Instant now) {
    Instant at = from;
    Duration left = budget(state);
    for (TimeSpan stop : stops(state, now).spans()) {
      if (stop.endExclusive().isAfter(at)) {
        Duration run = Duration.between(at, stop.startInclusive());
        if (run.compareTo(left) >= 0) {
          return later(at, left);
        }
        left = run.isNegative() ? left : left.minus(run);
        at = stop.endExclusive();
      }
    }
    return later(at, left);
  }

  private static TimeSpans stops(AttemptState state, Instant now) {
    return state.clock().stops().allUntil(now);
  }
}
