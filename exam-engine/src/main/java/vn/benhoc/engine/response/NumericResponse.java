package vn.benhoc.engine.response;

import java.util.Optional;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Quantity;

/**
 * The quantity a candidate wrote.
 *
 * @param text what was typed, tidied as {@link Quantity#tidied(String)} says; it may be no
 *     quantity, which {@link ResponseCheck} finds
 */
public record NumericResponse(String text) implements Response {

  public NumericResponse {
    text = Quantity.tidied(text);
  }

  /** The response with this text. */
  public static NumericResponse of(String text) {
    return new NumericResponse(text);
  }

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** The quantity; empty if the text is none. */
  public Optional<Quantity> quantity() {
    return Quantity.read(text);
  }
}
