package vn.benhoc.engine.item;

/**
 * Identity of an option (phương án) inside its item. It tells nothing about the order the author
 * wrote.
 *
 * @param value the opaque text, not blank; compared exactly
 */
public record OptionId(String value) {

  public OptionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("OptionId must not be blank");
    }
  }

  /**
   * The identity with this text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static OptionId of(String value) {
    return new OptionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
