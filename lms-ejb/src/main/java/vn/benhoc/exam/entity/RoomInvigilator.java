package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person named for a room of a sitting; goes with the room. */
@Entity
@Table(name = "exam_invigilator")
public class RoomInvigilator {

  @EmbeddedId private RoomInvigilatorKey key;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "named_by")
  private UUID namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected RoomInvigilator() {}

  public RoomInvigilator(Room room, UUID personId, UUID namedBy, Instant namedAt) {
    this.key = new RoomInvigilatorKey(room.id(), personId);
    this.sittingId = room.sittingId();
    this.namedBy = namedBy;
    this.namedAt = namedAt;
  }

  public UUID roomId() {
    return key.roomId();
  }

  public UUID personId() {
    return key.personId();
  }

  public UUID sittingId() {
    return sittingId;
  }

  public UUID namedBy() {
    return namedBy;
  }

  public Instant namedAt() {
    return namedAt;
  }
}
