package vn.benhoc.people.entity;

import java.time.Duration;

/**
 * How patient log-in is with one side.
 *
 * @param limit so many failures bring the first pause, each further one twice as long
 * @param memory a failure older than this is forgotten
 */
public record ThrottleRule(int limit, Duration firstPause, Duration longestPause, Duration memory) {

  /** Somebody guesses at one account. */
  public static final ThrottleRule ACCOUNT =
      new ThrottleRule(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(30));

  /** A school of a thousand pupils signs in from one address: only a flood is stopped. */
  public static final ThrottleRule ADDRESS =
      new ThrottleRule(300, Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(10));

  private static final int MOST_DOUBLINGS = 10;

  Duration pause(int failures) {
    int doublings = Math.min(failures - limit, MOST_DOUBLINGS);
    Duration pause = firstPause.multipliedBy(1L << doublings);
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
