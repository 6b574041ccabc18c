package vn.benhoc.exam.entity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A candidate whom an act reached that was not for everybody of its room or sitting. */
@Entity
@Table(name = "exam_desk_act_reached")
public class ReachedRow {

  @EmbeddedId private ReachedKey key;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ReachedRow() {}

  public ReachedRow(UUID candidateId, UUID actId) {
    this.key = new ReachedKey(candidateId, actId);
  }

  public ReachedKey key() {
    return key;
  }

  public UUID actId() {
    return key.actId();
  }
}
