package vn.benhoc.engine.scoring;

import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Slot;

/**
 * What an item of a block gets that does not count, by the reason it does not. Immutable.
 *
 * @param notChosen where the candidate chose another block
 * @param notTaken where no block was chosen and another one was taken by the answers
 * @param noneCounts where nothing was chosen or answered
 */
record UncountedMark(Marked notChosen, Marked notTaken, Marked noneCounts) {

  /** Of an item of a block; null for a common item. */
  static @Nullable UncountedMark of(Slot slot) {
    return slot.block() == null
        ? null
        : new UncountedMark(
            Marked.notCounted(slot, Reason.Code.BLOCK_NOT_CHOSEN),
            Marked.notCounted(slot, Reason.Code.BLOCK_NOT_TAKEN),
            Marked.notCounted(slot, Reason.Code.BLOCK_NOT_COUNTED));
  }

  /**
   * The mark.
   *
   * @param counted the block that counts; null if none
   * @param chosen whether the candidate chose it
   */
  Marked because(@Nullable String counted, boolean chosen) {
    if (counted == null) {
      return noneCounts;
    }
    return chosen ? notChosen : notTaken;
  }
}
