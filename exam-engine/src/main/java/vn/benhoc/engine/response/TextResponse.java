package vn.benhoc.engine.response;

import java.text.Normalizer;
import vn.benhoc.engine.item.Kind;

/**
 * The word or the few words a candidate wrote.
 *
 * @param text what was typed, in Unicode form NFC, without white space around it
 */
public record TextResponse(String text) implements Response {

  /** Most characters (UTF-16 units) of a text. */
  public static final int LONGEST = 200;

  public TextResponse {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** The response with this text. */
  public static TextResponse of(String text) {
    return new TextResponse(text);
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public boolean isBlank() {
    return text.isEmpty();
  }
}
