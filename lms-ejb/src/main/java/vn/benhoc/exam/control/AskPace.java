package vn.benhoc.exam.control;

import java.time.Duration;

/**
 * How often those ask who have no socket: as often as they are owed it while few have to ask, and
 * less often the more there are, so that their questions never take the time of those who write.
 *
 * @param least the pause while few ask
 * @param most the longest pause, however many ask
 * @param questionsASecond what a node answers beside all else; an estimate for walls
 */
record AskPace(Duration least, Duration most, int questionsASecond) {

  /** Candidates' pages hear within three seconds then, and 32,000 of a node keep to its pace. */
  static final AskPace PAGES = new AskPace(Duration.ofMillis(1_800), Duration.ofSeconds(64), 500);

  /** The same for walls, which take several queries each: up to 3,000 of a node. */
  static final AskPace WALLS = new AskPace(Duration.ofMillis(1_500), Duration.ofSeconds(20), 150);

  /** The time from one question to the next, when so many of a node have to ask. */
  Duration pause(int asking) {
    Duration fair = Duration.ofMillis(asking * 1_000L / questionsASecond);
    if (fair.compareTo(least) < 0) {
      return least;
    }
    return fair.compareTo(most) > 0 ? most : fair;
  }
}
