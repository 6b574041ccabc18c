package vn.benhoc.interop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of candidates: checked, or refused for its errors → done or cancelled. */
@Entity
@Table(name = "interop_candidate_import")
public class CandidateImport {

  public static final String CHECKED = "checked";
  public static final String REFUSED = "refused";
  public static final String DONE = "done";
  public static final String CANCELLED = "cancelled";

  @Id private UUID id;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "file_name")
  private String fileName;

  private String state;

  @Column(name = "file_rows")
  private int fileRows;

  private int errors;
  private int warnings;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  private int added;
  private int updated;

  @Column(name = "rooms_made")
  private int roomsMade;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected CandidateImport() {}

  /** Which file for which sitting. */
  public record File(UUID id, UUID sittingId, String name) {}

  /** What the check found. */
  public record Counts(int rows, int errors, int warnings) {}

  public CandidateImport(File file, Counts counts, UUID createdBy, Instant createdAt) {
    this.id = file.id();
    this.sittingId = file.sittingId();
    this.fileName = file.name();
    this.fileRows = counts.rows();
    this.errors = counts.errors();
    this.warnings = counts.warnings();
    this.state = counts.errors() == 0 && counts.rows() > 0 ? CHECKED : REFUSED;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  /** Its candidates were taken. */
  public void done(int newAdded, int newUpdated, int newRooms, Instant at) {
    added = newAdded;
    updated = newUpdated;
    roomsMade = newRooms;
    end(DONE, at);
  }

  public void cancel(Instant at) {
    end(CANCELLED, at);
  }

  private void end(String last, Instant at) {
    state = last;
    finishedAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public String fileName() {
    return fileName;
  }

  public String state() {
    return state;
  }

  /** Whether nothing has become of it yet. */
  public boolean isOpen() {
    return finishedAt == null;
  }

  public Counts counts() {
    return new Counts(fileRows, errors, warnings);
  }

  public int added() {
    return added;
  }

  public int updated() {
    return updated;
  }

  public int roomsMade() {
    return roomsMade;
  }

  public UUID createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
