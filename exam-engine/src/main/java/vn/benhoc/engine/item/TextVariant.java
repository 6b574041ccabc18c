package vn.benhoc.engine.item;

/**
 * One answer a text item accepts.
 *
 * @param text the answer as the author wrote it, not blank
 * @param share the share of the points it earns, in percent from 1 to 100
 */
public record TextVariant(String text, int share) {

  public TextVariant {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an accepted text must not be blank");
    }
    Share.between(1, share, Share.EVERYTHING, text);
  }

  /** A variant that earns all points. */
  public static TextVariant of(String text) {
    return new TextVariant(text, Share.EVERYTHING);
  }
}
