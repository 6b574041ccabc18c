package vn.benhoc.engine.item;

/**
 * Reference to one immutable version of an item; opaque to the engine.
 *
 * @param value the opaque text, not blank; compared exactly
 */
public record ItemRef(String value) {

  public ItemRef {
    if (value.isBlank()) {
      throw new IllegalArgumentException("ItemRef must not be blank");
    }
  }

  /**
   * The identity with this text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static ItemRef of(String value) {
    return new ItemRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
