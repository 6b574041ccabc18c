package vn.benhoc.load;

import java.time.Duration;

/**
 * How a morning goes.
 *
 * @param name as it stands in the names of figures
 * @param candidates how many sit
 * @param startsWithin the time over which they press start, evenly
 * @param saves how many times each saves; where a rate is given, nobody counts them
 * @param thinking the mean time between two saves of a candidate; each waits from half to one and a
 *     half of it
 * @param handInWithin the time over which those who are done hand in, evenly by chance
 */
record Profile(
    String name,
    int candidates,
    Duration startsWithin,
    int saves,
    Duration thinking,
    Duration handInWithin) {

  /** Everybody at once and without a pause: how much work there is in an attempt. */
  static Profile flatOut(int candidates) {
    return new Profile(
        "compare", candidates, Duration.ZERO, 10, Duration.ZERO, Duration.ofMillis(1));
  }

  /** A class after the other presses start within ten seconds, and writes on. */
  static Profile startWave(int candidates) {
    return new Profile(
        "compare",
        candidates,
        Duration.ofSeconds(10),
        10,
        Duration.ofSeconds(1),
        Duration.ofSeconds(1));
  }
}
