package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * For whom the clock could not hand in on this node: each rests the longer the more often it
 * failed, so that they take no time from those who can be handed in. Safe for use by many threads.
 */
@ApplicationScoped
public class SweepFailures {

  private static final Logger LOG = Logger.getLogger(SweepFailures.class.getName());
  private static final Duration FIRST_REST = Duration.ofSeconds(2);
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  /** Once may be the moment; whoever fails again needs somebody. */
  private static final int WORTH_TELLING = 2;

  private final Map<UUID, Failure> failures = new ConcurrentHashMap<>();

  private record Failure(int times, Instant restsUntil) {

    static Failure after(int times, Instant now) {
      Duration rest = FIRST_REST.multipliedBy(1L << Math.min(times - 1, 10));
      return new Failure(times, now.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest));
    }
  }

  /** Whether it is too early to try this candidate again. */
  boolean rests(UUID candidate, Instant now) {
    Failure failure = failures.get(candidate);
    return failure != null && now.isBefore(failure.restsUntil());
  }

  /** It failed, which is logged: at first with where it came from. */
  void failed(UUID candidate, Instant now, Throwable why) {
    Failure failure =
        failures.merge(
            candidate,
            Failure.after(1, now),
            (before, first) -> Failure.after(before.times() + 1, now));
    String what = "exam.sweep-failed candidate=" + candidate + " times=" + failure.times();
    if (failure.times() <= WORTH_TELLING) {
      LOG.log(Level.WARNING, what, why);
    } else {
      LOG.log(Level.WARNING, () -> what + " why=" + why);
    }
  }

  void succeeded(UUID candidate) {
    failures.remove(candidate);
  }

  /** All others have been handed in elsewhere, or were given time. */
  void keep(Set<UUID> stillDue) {
    failures.keySet().retainAll(stillDue);
  }

  /** How many failed more than once and are still to be handed in. */
  public int count() {
    return (int) failures.values().stream().filter(one -> one.times() >= WORTH_TELLING).count();
  }
}
