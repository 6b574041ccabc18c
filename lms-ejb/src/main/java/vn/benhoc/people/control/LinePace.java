package vn.benhoc.people.control;

import java.time.Duration;

/** How long one in the line takes of late, and so how many can have their turn in a given time. */
final class LinePace {

  /** Holds until something was measured: about what a password takes by default. */
  private static final Duration FIRST_GUESS = Duration.ofMillis(300);

  /** What a newly measured one counts: some twenty of them forget what was before. */
  private static final double WEIGHT = 0.1;

  private double meanNanos = FIRST_GUESS.toNanos();

  /** One more has taken so long. */
  synchronized void took(Duration one) {
    meanNanos += WEIGHT * (one.toNanos() - meanNanos);
  }

  /** How many that many threads do in that time; at least one each. */
  synchronized long doneWithin(Duration time, int threads) {
    return (long) (threads * Math.max(1, time.toNanos() / Math.max(1, meanNanos)));
  }
}
