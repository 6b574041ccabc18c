package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A text that several items hang on, through all its versions. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "bank_stimulus")
public class Stimulus {

  @Id private UUID id;
  private String code;
  private String subject;

  @Column(name = "owner_unit")
  private UUID ownerUnit;

  @Column(name = "current_version_id")
  private UUID currentVersionId;

  @Column(name = "current_number")
  private int currentNumber;

  @Column(name = "content_hash")
  private String contentHash;

  private String fingerprint;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Stimulus() {}

  /** A new stimulus; {@link #revise} makes its first version. */
  @SuppressWarnings("NullAway.Init") // the first revision fills the rest
  public Stimulus(UUID id, String code, String subject, UUID ownerUnit, Instant at) {
    this.id = id;
    this.code = code;
    this.subject = subject;
    this.ownerUnit = ownerUnit;
    createdAt = at;
  }

  public void revise(String newContentHash, String newFingerprint, Revision revision) {
    contentHash = newContentHash;
    fingerprint = newFingerprint;
    currentVersionId = revision.versionId();
    currentNumber++;
    updatedAt = revision.at();
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String subject() {
    return subject;
  }

  public UUID ownerUnit() {
    return ownerUnit;
  }

  public UUID currentVersionId() {
    return currentVersionId;
  }

  public int currentNumber() {
    return currentNumber;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public String contentHash() {
    return contentHash;
  }
}
