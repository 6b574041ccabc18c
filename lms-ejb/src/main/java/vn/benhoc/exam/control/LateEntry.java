package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.Track;

/**
 * One answer, or choice of a block, that came after the end of its attempt.
 *
 * @param sequence the page's number of it
 * @param writtenAt when the page says it was written
 * @param byFile whether it was brought in a file
 * @param overtaken whether what counts was written later on another page; it can only be dropped
 * @param ruling who decided on it and when; null where nobody has
 */
record LateEntry(
    Track track,
    long sequence,
    @Nullable Instant writtenAt,
    Instant arrivedAt,
    boolean byFile,
    Outcome outcome,
    boolean overtaken,
    @Nullable Ruling ruling) {

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
    REPLACED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A decision and its instant. */
  record Ruling(Decision decision, Instant at) {}

  LateEntry broughtInFile() {
    return new LateEntry(track, sequence, writtenAt, arrivedAt, true, outcome, overtaken, ruling);
  }

  LateEntry now(Outcome other, @Nullable Ruling by) {
    return new LateEntry(track, sequence, writtenAt, arrivedAt, byFile, other, overtaken, by);
  }

  LateEntry overtaken(boolean isSo) {
    return new LateEntry(track, sequence, writtenAt, arrivedAt, byFile, outcome, isSo, ruling);
  }
}
