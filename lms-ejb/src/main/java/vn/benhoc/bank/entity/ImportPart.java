package vn.benhoc.bank.entity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import and a number within it: the key of its pieces and findings. */
public class ImportPart implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID importId;
  private int number;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ImportPart() {}

  public ImportPart(UUID importId, int number) {
    this.importId = importId;
    this.number = number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImportPart part
        && importId.equals(part.importId)
        && number == part.number;
  }

  @Override
  public int hashCode() {
    return 31 * importId.hashCode() + number;
  }
}
