package vn.benhoc.exam.control;

import java.time.Duration;

/**
 * How often pages without a socket ask what the room tells: as often as candidates are owed it
 * while few have to ask, and less often the more there are, so that their questions never take the
 * time of those who write.
 */
final class AskPace {

  /** A page hears within three seconds then. */
  static final Duration LEAST = Duration.ofMillis(1_800);

  static final Duration MOST = Duration.ofSeconds(20);

  /** What a node answers beside all else. */
  private static final int QUESTIONS_A_SECOND = 500;

  private AskPace() {}

  /** The time from one question of a page to its next, when so many pages of a node have to ask. */
  static Duration pause(int pages) {
    Duration fair = Duration.ofMillis(pages * 1_000L / QUESTIONS_A_SECOND);
    if (fair.compareTo(LEAST) < 0) {
      return LEAST;
    }
    return fair.compareTo(MOST) > 0 ? MOST : fair;
  }
}
