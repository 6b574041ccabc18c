package vn.benhoc.engine.attempt;

import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.form.SlotId;

/**
 * What an event of a candidate is about, whichever page it comes from.
 *
 * @param matter what is told about
 * @param slot the place of the item; null for the block and for notices
 */
public record Subject(Track.Matter matter, @Nullable SlotId slot) {

  /** What an event is about. */
  public static Subject of(ByCandidate event) {
    Track track = Track.of(event);
    return new Subject(track.matter(), track.slot());
  }
}
