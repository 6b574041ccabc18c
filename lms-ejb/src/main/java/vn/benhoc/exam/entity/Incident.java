package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that belongs into the minutes of a room. Noted → at most once taken back. */
@Entity
@Table(name = "exam_incident")
public class Incident {

  @Id private UUID id;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "room_id")
  private @Nullable UUID roomId;

  @Column(name = "candidate_id")
  private @Nullable UUID candidateId;

  private Instant at;
  private String note;

  @Column(name = "by_id")
  private UUID byId;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  @Column(name = "undone_by")
  private @Nullable UUID undoneBy;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Incident() {}

  /** An incident that somebody noted. */
  public Incident(UUID id, DeskAct.Scope scope, String note, UUID by, Instant at) {
    this.id = id;
    this.sittingId = scope.sittingId();
    this.roomId = scope.roomId();
    this.candidateId = scope.candidateId();
    this.note = note;
    this.byId = by;
    this.at = at;
  }

  /**
   * Whether it is this note that is meant. Where its candidate sat then is not asked: they may have
   * been moved since.
   */
  public boolean isSame(DeskAct.Scope scope, String words) {
    return sittingId.equals(scope.sittingId())
        && Objects.equals(candidateId, scope.candidateId())
        && (candidateId != null || Objects.equals(roomId, scope.roomId()))
        && note.equals(words);
  }

  public void undo(UUID by, Instant when) {
    undoneAt = when;
    undoneBy = by;
  }

  public UUID id() {
    return id;
  }

  public DeskAct.Scope scope() {
    return new DeskAct.Scope(sittingId, roomId, candidateId);
  }

  public Instant at() {
    return at;
  }

  public String note() {
    return note;
  }

  public UUID byId() {
    return byId;
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  public @Nullable UUID undoneBy() {
    return undoneBy;
  }
}
