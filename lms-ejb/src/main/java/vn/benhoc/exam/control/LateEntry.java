package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.response.Response;

/**
 * One answer, or choice of a block, that came after the end of its attempt.
 *
 * @param sequence the page's number of it
 * @param writtenAt when the page says it was written
 * @param byFile whether it was brought in a file
 * @param said what it says
 * @param stands what counts for the same now; null where nobody has to decide any more
 * @param overtaken whether what counts was written later on another page; it can only be dropped
 * @param ruling who decided on it and when; null where nobody has
 * @param lapse why it was not written in time; null where it was
 */
record LateEntry(
    Track track,
    long sequence,
    @Nullable Instant writtenAt,
    Instant arrivedAt,
    boolean byFile,
    Outcome outcome,
    Said said,
    @Nullable Said stands,
    boolean overtaken,
    @Nullable Ruling ruling,
    @Nullable Lapse lapse) {

  /**
   * What is said of an item, or which block is chosen.
   *
   * @param response null where there is none, and for a block
   * @param block null where there is none, and for an item
   */
  record Said(@Nullable Response response, @Nullable String block) {}

  /** What became of it. */
  enum Outcome {
    /** It waits for a decision. */
    WAITING,
    /** It was decided that it counts. */
    ACCEPTED,
    /** It was decided that it does not. */
    REJECTED,
    /** It counts by the sitting's rule. */
    COUNTED,
    /** The candidate has written anew since. */
    REPLACED,
    /** It was not written in time and counts for nothing. */
    LEFT_OUT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A decision and its instant. */
  record Ruling(Decision decision, Instant at) {}

  LateEntry broughtInFile() {
    return new LateEntry(
        track, sequence, writtenAt, arrivedAt, true, outcome, said, stands, overtaken, ruling,
        lapse);
  }

  LateEntry now(Outcome other, @Nullable Ruling by) {
    return new LateEntry(
        track, sequence, writtenAt, arrivedAt, byFile, other, said, stands, overtaken, by, lapse);
  }

  LateEntry because(@Nullable Lapse why) {
    return new LateEntry(
        track, sequence, writtenAt, arrivedAt, byFile, outcome, said, stands, overtaken, ruling,
        why);
  }

  /** Beside what counts now. */
  LateEntry beside(Said standing, boolean isOvertaken) {
    return new LateEntry(
        track,
        sequence,
        writtenAt,
        arrivedAt,
        byFile,
        outcome,
        said,
        standing,
        isOvertaken,
        ruling,
        lapse);
  }
}
