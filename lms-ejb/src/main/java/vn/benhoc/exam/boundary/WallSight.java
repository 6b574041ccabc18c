package vn.benhoc.exam.boundary;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of a sitting.
 *
 * @param roomId nothing where the sitting is seen as a whole
 * @param reach whose candidates they see
 */
public record WallSight(UUID sittingId, Optional<UUID> roomId, Reach reach) {

  /** Whether a candidate of that class, who now sits there, is seen. */
  public boolean covers(UUID classId, @Nullable UUID seatedIn) {
    return roomId.map(room -> room.equals(seatedIn)).orElse(true)
        && reach.covers(classId, seatedIn);
  }
}
