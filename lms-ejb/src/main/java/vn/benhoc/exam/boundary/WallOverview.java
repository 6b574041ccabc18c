package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of a sitting that whoever asks may look into, with how many of their candidates are
 * where.
 *
 * @param withheld how many more rooms there are, for which others are named
 */
public record WallOverview(
    WallView.WallSitting sitting, Instant serverNow, List<RoomCounts> rooms, int withheld) {

  public WallOverview {
    rooms = List.copyOf(rooms);
  }

  /**
   * A room.
   *
   * @param id null for those who have no seat
   * @param lost how many are writing and not heard from
   */
  public record RoomCounts(
      @Nullable UUID id,
      @Nullable String name,
      @Nullable String schoolName,
      int candidates,
      int absent,
      int started,
      int handedIn,
      int lost) {}
}
