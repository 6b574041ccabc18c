package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator did for a candidate, a room or a sitting. Its id is that of the request, and
 * the decision of every event it led to: so it is done once. Begun → its outcome is known.
 */
@Entity
@Table(name = "exam_desk_act")
public class DeskAct {

  @Id private UUID id;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "room_id")
  private @Nullable UUID roomId;

  @Column(name = "candidate_id")
  private @Nullable UUID candidateId;

  private String kind;
  private @Nullable Long millis;
  private String reason;

  @Column(name = "by_id")
  private UUID byId;

  private Instant at;
  private @Nullable String outcome;
  private boolean partial;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected DeskAct() {}

  /** For whom something is done: without a room and a candidate, for the whole sitting. */
  public record Scope(UUID sittingId, @Nullable UUID roomId, @Nullable UUID candidateId) {}

  /**
   * What is done.
   *
   * @param time the minutes it is about; null where it is about none
   */
  public record Matter(String kind, @Nullable Duration time, String reason) {}

  public DeskAct(UUID id, Scope scope, Matter matter, UUID by, Instant at) {
    Duration time = matter.time();
    this.id = id;
    this.sittingId = scope.sittingId();
    this.roomId = scope.roomId();
    this.candidateId = scope.candidateId();
    this.kind = matter.kind();
    this.millis = time == null ? null : time.toMillis();
    this.reason = matter.reason();
    this.byId = by;
    this.at = at;
  }

  /** It was not for everybody of its room or sitting. */
  public void reachedSomeOnly() {
    partial = true;
  }

  /** Whether it reached only some of its room or sitting. */
  public boolean isPartial() {
    return partial;
  }

  public void ended(String outcomeJson) {
    outcome = outcomeJson;
  }

  /** Whether this is the same deed: another one under its id is a mistake of the caller's. */
  public boolean isSame(Scope scope, Matter matter) {
    return scope().equals(scope) && matter().equals(matter);
  }

  public UUID id() {
    return id;
  }

  public Scope scope() {
    return new Scope(sittingId, roomId, candidateId);
  }

  public Matter matter() {
    return new Matter(kind, millis == null ? null : Duration.ofMillis(millis), reason);
  }

  public UUID byId() {
    return byId;
  }

  public Instant at() {
    return at;
  }

  /** What came of it; null until that is known. */
  public @Nullable String outcome() {
    return outcome;
  }
}
