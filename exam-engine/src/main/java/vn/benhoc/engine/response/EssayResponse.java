package vn.benhoc.engine.response;

import java.text.Normalizer;
import vn.benhoc.engine.item.Kind;

/**
 * What a candidate wrote as an essay.
 *
 * @param text plain text in Unicode form NFC with {@code \n} as the line end
 */
public record EssayResponse(String text) implements Response {

  /** Most characters (UTF-16 units) of an essay: about thirty pages. */
  public static final int LONGEST = 60_000;

  public EssayResponse {
    text =
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
  }

  /** The response with this text. */
  public static EssayResponse of(String text) {
    return new EssayResponse(text);
  }

  @Override
  public Kind kind() {
    return Kind.ESSAY;
  }

  @Override
  public boolean isBlank() {
    return text.isBlank();
  }
}
