package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person signs in. */
@Entity
@Table(name = "people_account")
public class Account {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Column(nullable = false)
  private String username;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "must_change", nullable = false)
  private boolean mustChange;

  @Nullable private String language;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Account() {}

  public Account(UUID personId, String username, String passwordHash, boolean mustChange) {
    this.personId = personId;
    this.username = username;
    this.passwordHash = passwordHash;
    this.mustChange = mustChange;
  }

  public UUID personId() {
    return personId;
  }

  public String username() {
    return username;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public boolean mustChange() {
    return mustChange;
  }

  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  public void changePassword(String newHash) {
    passwordHash = newHash;
    mustChange = false;
  }

  /** Somebody else knows the new password, so its owner has to choose another at log-in. */
  public void resetPassword(String newHash) {
    passwordHash = newHash;
    mustChange = true;
  }

  public void speaks(String newLanguage) {
    language = newLanguage;
  }
}
