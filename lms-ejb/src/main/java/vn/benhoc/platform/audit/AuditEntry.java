package vn.benhoc.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail: written, then chained, then never changed. */
@Entity
@Table(name = "platform_audit")
public class AuditEntry {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private Instant at;

  @Column(name = "person_id", updatable = false)
  private @Nullable UUID personId;

  @Column(nullable = false, updatable = false)
  private String address;

  @Column(nullable = false, updatable = false)
  private String action;

  @Column(name = "subject_kind", nullable = false, updatable = false)
  private String subjectKind;

  @Column(nullable = false, updatable = false)
  private UUID subject;

  @Column(nullable = false, updatable = false)
  private String detail;

  private @Nullable Long place;

  private @Nullable String hash;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected AuditEntry() {}

  AuditEntry(AuditFact fact) {
    this.id = fact.id();
    this.at = fact.at();
    this.personId = fact.personId();
    this.address = fact.address();
    this.action = fact.action();
    this.subjectKind = fact.subjectKind();
    this.subject = fact.subject();
    this.detail = fact.detail();
  }

  void chain(long newPlace, String newHash) {
    if (place != null) {
      throw new IllegalStateException("audit entry " + id + " is chained already");
    }
    place = newPlace;
    hash = newHash;
  }

  AuditFact fact() {
    return new AuditFact(id, at, personId, address, action, subjectKind, subject, detail);
  }

  AuditLine line() {
    return new AuditLine(at, personId, action, detail);
  }

  @Nullable Long place() {
    return place;
  }

  @Nullable String hash() {
    return hash;
  }
}
