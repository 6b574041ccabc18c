package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is named for which room. */
@Embeddable
public class RoomInvigilatorKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "room_id")
  private UUID roomId;

  @Column(name = "person_id")
  private UUID personId;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected RoomInvigilatorKey() {}

  public RoomInvigilatorKey(UUID roomId, UUID personId) {
    this.roomId = roomId;
    this.personId = personId;
  }

  public UUID roomId() {
    return roomId;
  }

  public UUID personId() {
    return personId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoomInvigilatorKey key
        && roomId.equals(key.roomId)
        && personId.equals(key.personId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roomId, personId);
  }
}
