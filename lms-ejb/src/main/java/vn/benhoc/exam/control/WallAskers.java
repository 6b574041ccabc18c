package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.time.TimeSource;

/**
 * Which walls ask on this node because they have no socket, in memory alone, and so how often each
 * should. One that has a socket asks now and then too, and counts for a moment. Safe for use by
 * many threads.
 */
@ApplicationScoped
public class WallAskers {

  /** They are counted no more often than this. */
  private static final Duration MOMENT = Duration.ofMillis(400);

  @Inject private TimeSource time;

  private final Map<Wall, Duration> expected = new ConcurrentHashMap<>();
  private @Nullable Duration countedAt;
  private Duration pause = AskPace.WALLS.least();

  /**
   * A wall at which somebody looks.
   *
   * @param roomId nothing where it is that of the whole sitting
   */
  public record Wall(UUID personId, UUID sittingId, Optional<UUID> roomId) {}

  /** A wall asks: how long it should wait with its next question. */
  public Duration asked(Wall wall) {
    Duration now = time.elapsed();
    Duration told = pause(now);
    expected.put(wall, now.plus(told.multipliedBy(5).dividedBy(2)));
    return told;
  }

  private synchronized Duration pause(Duration now) {
    if (countedAt == null || now.minus(countedAt).compareTo(MOMENT) >= 0) {
      expected.values().removeIf(until -> until.compareTo(now) < 0);
      pause = AskPace.WALLS.pause(expected.size());
      countedAt = now;
    }
    return pause;
  }
}
