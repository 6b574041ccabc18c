package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the bank: checked as a whole, then written in one transaction or not at
 * all.
 */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "bank_import")
public class ImportFile {

  @Id private UUID id;

  @Column(name = "file_name")
  private String fileName;

  private String state;

  @Column(name = "owner_unit")
  private UUID ownerUnit;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  private int total;
  private int done;
  private int accepted;
  private int refused;
  private int duplicates;
  private int warnings;
  private @Nullable String failure;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ImportFile() {}

  public ImportFile(UUID id, String fileName, UUID ownerUnit, UUID createdBy, Instant createdAt) {
    this.id = id;
    this.fileName = fileName;
    this.ownerUnit = ownerUnit;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    state = ImportState.CHECKING.code();
  }

  public void expect(int lines) {
    total = lines;
  }

  public void checked(ImportCounts counts) {
    count(counts);
    done = counts.total();
    state = ImportState.CHECKED.code();
  }

  public void beginWriting() {
    done = 0;
    state = ImportState.IMPORTING.code();
  }

  public void written(ImportCounts counts, Instant at) {
    count(counts);
    done = counts.total();
    end(ImportState.DONE, at);
  }

  public void fail(String code, Instant at) {
    failure = code;
    end(ImportState.FAILED, at);
  }

  public void cancel(Instant at) {
    end(ImportState.CANCELLED, at);
  }

  private void count(ImportCounts counts) {
    total = counts.total();
    accepted = counts.accepted();
    refused = counts.refused();
    duplicates = counts.duplicates();
    warnings = counts.warnings();
  }

  private void end(ImportState last, Instant at) {
    state = last.code();
    finishedAt = at;
  }

  public UUID id() {
    return id;
  }

  public String fileName() {
    return fileName;
  }

  public ImportState state() {
    return ImportState.of(state);
  }

  public UUID ownerUnit() {
    return ownerUnit;
  }

  public UUID createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int done() {
    return done;
  }

  public ImportCounts counts() {
    return new ImportCounts(total, accepted, refused, duplicates, warnings);
  }

  public @Nullable String failure() {
    return failure;
  }
}
