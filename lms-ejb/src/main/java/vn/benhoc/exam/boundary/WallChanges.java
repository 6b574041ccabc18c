package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tiles that may have changed, by their candidate. */
public record WallChanges(Instant serverNow, Map<UUID, Change> tiles) {

  public WallChanges {
    tiles = Map.copyOf(tiles);
  }

  /**
   * A tile with what decides who sees it.
   *
   * @param roomId where the candidate sits now; nothing for who has no seat
   */
  public record Change(WallTile tile, UUID classId, Optional<UUID> roomId) {

    /** Whether somebody with that sight sees it now. */
    public boolean isSeenBy(WallSight sight) {
      return sight.covers(classId, roomId.orElse(null));
    }
  }
}
