package vn.benhoc.engine.item;

/**
 * Reference to one stimulus (ngữ liệu): a passage, chart or document that several items hang on.
 *
 * @param value the opaque text, not blank; compared exactly
 */
public record StimulusRef(String value) {

  public StimulusRef {
    if (value.isBlank()) {
      throw new IllegalArgumentException("StimulusRef must not be blank");
    }
  }

  /**
   * The identity with this text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static StimulusRef of(String value) {
    return new StimulusRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
