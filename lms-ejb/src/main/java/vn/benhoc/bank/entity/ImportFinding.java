package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One finding of a check, in the order of the file. */
@Entity
@Table(name = "bank_import_finding")
@IdClass(ImportPart.class)
public class ImportFinding {

  @Id
  @Column(name = "import_id")
  private UUID importId;

  @Id private int number;
  private int line;
  private String severity;
  private String code;
  private @Nullable String field;
  private String parameters;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ImportFinding() {}

  public ImportFinding(UUID importId, int number, Place place, String severity, What what) {
    this.importId = importId;
    this.number = number;
    line = place.line();
    field = place.field();
    this.severity = severity;
    code = what.code();
    parameters = what.parametersJson();
  }

  /** Where in the file. */
  public record Place(int line, @Nullable String field) {}

  /** Which text, filled with what. */
  public record What(String code, String parametersJson) {}

  public UUID importId() {
    return importId;
  }

  public int number() {
    return number;
  }

  public Place place() {
    return new Place(line, field);
  }

  public String severity() {
    return severity;
  }

  public What what() {
    return new What(code, parameters);
  }
}
