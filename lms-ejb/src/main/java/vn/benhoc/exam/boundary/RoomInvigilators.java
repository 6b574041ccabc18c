package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;

/**
 * Who is named for a room.
 *
 * @param people the first named first
 */
public record RoomInvigilators(UUID roomId, List<Named> people) {

  public RoomInvigilators {
    people = List.copyOf(people);
  }

  /** Somebody who is named. */
  public record Named(UUID id, String fullName, String initials) {}
}
