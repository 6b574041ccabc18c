package vn.benhoc.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last link of the chain. Its row is locked while links are added. */
@Entity
@Table(name = "platform_audit_head")
public class AuditHead {

  static final String MAIN = "main";
  static final String ORIGIN = "0".repeat(64);

  @Id
  @SuppressWarnings("UnusedVariable") // the key
  private String name;

  @Column(nullable = false)
  private long place;

  @Column(nullable = false)
  private String hash;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected AuditHead() {}

  /** Adds an entry after the last link. */
  void append(AuditEntry entry) {
    place++;
    hash = AuditHash.of(hash, place, entry.fact());
    entry.chain(place, hash);
  }

  AuditEnd end() {
    return new AuditEnd(place, hash);
  }

  boolean endsWith(long lastPlace, String lastHash) {
    return place == lastPlace && hash.equals(lastHash);
  }
}
