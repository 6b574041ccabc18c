package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where and with what a sitting may be sat. */
@Entity
@Table(name = "exam_lockdown")
public class Lockdown {

  @Id
  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "safe_browser")
  private boolean safeBrowser;

  @Column(name = "quit_password_hash")
  private @Nullable String quitPasswordHash;

  @Column(name = "exam_keys")
  private String examKeys = "";

  private String networks = "";

  @Column(name = "one_device")
  private boolean oneDevice;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Lockdown() {}

  public Lockdown(UUID sittingId) {
    this.sittingId = sittingId;
  }

  /**
   * Requires Safe Exam Browser, or no more.
   *
   * @param keys the Browser Exam Keys one of which a request has to show; none if the Config Key is
   *     enough
   */
  public void requireBrowser(boolean required, List<String> keys) {
    safeBrowser = required;
    examKeys = String.join(" ", keys);
  }

  /**
   * What closes the browser before the end.
   *
   * @param hash SHA-256 of the password in hexadecimal digits; null for none
   */
  public void quitBy(@Nullable String hash) {
    quitPasswordHash = hash;
  }

  /** Allows these networks alone; none for all. */
  public void allow(String list) {
    networks = list;
  }

  /** Whether staff must let a candidate go on at another device. */
  public void bindToOneDevice(boolean bound) {
    oneDevice = bound;
  }

  public boolean bindsToOneDevice() {
    return oneDevice;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public boolean needsBrowser() {
    return safeBrowser;
  }

  public @Nullable String quitPasswordHash() {
    return quitPasswordHash;
  }

  public List<String> examKeys() {
    return examKeys.isEmpty() ? List.of() : List.of(examKeys.split(" ", -1));
  }

  public String networks() {
    return networks;
  }

  public int version() {
    return version;
  }
}
