package vn.benhoc.exam.boundary;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may see of a sitting.
 *
 * @param roomId nothing where the sitting is seen as a whole
 * @param classes those whose candidates they see
 */
public record WallSight(UUID sittingId, Optional<UUID> roomId, Set<UUID> classes) {

  public WallSight {
    classes = Set.copyOf(classes);
  }
}
