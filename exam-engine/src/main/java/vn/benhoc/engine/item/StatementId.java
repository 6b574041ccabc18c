package vn.benhoc.engine.item;

/**
 * Identity of a statement (ý) inside its true/false cluster.
 *
 * @param value the opaque text, not blank; compared exactly
 */
public record StatementId(String value) {

  public StatementId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("StatementId must not be blank");
    }
  }

  /**
   * The identity with this text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static StatementId of(String value) {
    return new StatementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
