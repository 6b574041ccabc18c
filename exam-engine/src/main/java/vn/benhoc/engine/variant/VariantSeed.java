package vn.benhoc.engine.variant;

import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Where the seed of a variant comes from, so that a stored paper seed rebuilds every variant of
 * every form.
 *
 * <p>The seed is the first number of {@code
 * SeededRandom.of(paperSeed).fork(0x56415249414E5400).fork(form).fork(1000 · part + number)}: a
 * stream of its own beside those that draw and shuffle forms, independent of which other slots hold
 * templates.
 */
public final class VariantSeed {

  /** "VARIANT" in ASCII. */
  private static final long STREAM = 0x56415249414E5400L;

  private static final int PARTS = 1000;

  private VariantSeed() {}

  /**
   * The seed of the variant at one place of one form.
   *
   * @param paperSeed the seed the paper was drawn with
   * @param form which form: its four-digit code as a number where codes are shared, the number of
   *     the candidate's form where each has one of their own
   * @param slot the place in what was drawn for the form, before it is shuffled: the part and, from
   *     1, the number inside its selection
   */
  public static long of(long paperSeed, long form, SlotId slot) {
    return SeededRandom.of(paperSeed)
        .fork(STREAM)
        .fork(form)
        .fork((long) PARTS * slot.part() + slot.number())
        .nextLong();
  }
}
