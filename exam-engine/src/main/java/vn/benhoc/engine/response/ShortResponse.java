package vn.benhoc.engine.response;

import java.util.Optional;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.ShortAnswer;

/**
 * What a candidate wrote into the box of a short answer.
 *
 * @param text what was typed, normalised as {@link ShortAnswer#normalised(String)} says; it may be
 *     no number, which {@link ResponseCheck} finds
 */
public record ShortResponse(String text) implements Response {

  public ShortResponse {
    text = ShortAnswer.normalised(text);
  }

  /** The response with this text. */
  public static ShortResponse of(String text) {
    return new ShortResponse(text);
  }

  @Override
  public Kind kind() {
    return Kind.SHORT;
  }

  @Override
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** The number in the box; empty if the text is none or does not fit. */
  public Optional<ShortAnswer> answer() {
    return ShortAnswer.read(text);
  }
}
