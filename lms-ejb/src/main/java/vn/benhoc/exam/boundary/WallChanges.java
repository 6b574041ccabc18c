package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Tiles that may have changed, by their candidate. */
public record WallChanges(Instant serverNow, Map<UUID, WallTile> tiles) {

  public WallChanges {
    tiles = Map.copyOf(tiles);
  }
}
