package vn.benhoc.engine.response;

import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;

/**
 * The option a candidate chose; never blank.
 *
 * @param option the identity of the chosen option
 */
public record ChoiceResponse(OptionId option) implements Response {

  /** The response that chooses this option. */
  public static ChoiceResponse of(OptionId option) {
    return new ChoiceResponse(option);
  }

  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }

  @Override
  public boolean isBlank() {
    return false;
  }
}
