package vn.benhoc.engine.attempt;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/** Something that happens to an attempt. The set is closed. */
public sealed interface AttemptEvent {

  /** The candidate begins, or comes back. */
  record Started() implements AttemptEvent {}

  /**
   * The candidate answers an item, or takes an answer back.
   *
   * @param slot the place of the item
   * @param response the response; null, like a blank one, takes the answer back
   * @param origin where it came from
   */
  record Answered(SlotId slot, @Nullable Response response, Origin origin)
      implements AttemptEvent {}

  /**
   * The candidate marks an item to come back to, or takes the mark away.
   *
   * @param slot the place of the item
   * @param flagged whether it is marked now
   * @param origin where it came from
   */
  record Flagged(SlotId slot, boolean flagged, Origin origin) implements AttemptEvent {}

  /**
   * The candidate chooses a block. The choice may be changed while writing.
   *
   * @param block the code of the block; null takes the choice back
   * @param origin where it came from
   */
  record BlockChosen(@Nullable String block, Origin origin) implements AttemptEvent {}

  /**
   * The candidate gets more time.
   *
   * @param extra the time added to the deadline, above zero
   */
  record TimeGranted(Duration extra) implements AttemptEvent {

    public TimeGranted {
      if (extra.isNegative() || extra.isZero()) {
        throw new IllegalArgumentException("time granted must be above zero, was " + extra);
      }
    }
  }

  /**
   * The attempt is handed in.
   *
   * @param by who does it
   */
  record HandedIn(HandInBy by) implements AttemptEvent {}
}
