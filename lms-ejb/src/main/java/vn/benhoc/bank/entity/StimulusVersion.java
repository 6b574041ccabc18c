package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A stimulus as it stood once. It never changes. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "bank_stimulus_version")
public class StimulusVersion {

  @Id private UUID id;

  @Column(name = "stimulus_id")
  private UUID stimulusId;

  private int number;
  private String content;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private UUID createdBy;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected StimulusVersion() {}

  public StimulusVersion(Stimulus stimulus, String content, Revision revision) {
    id = revision.versionId();
    stimulusId = stimulus.id();
    number = stimulus.currentNumber();
    this.content = content;
    createdAt = revision.at();
    createdBy = revision.by();
  }

  public UUID id() {
    return id;
  }

  public UUID stimulusId() {
    return stimulusId;
  }

  public String content() {
    return content;
  }
}
