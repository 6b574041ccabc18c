package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * What a sitting grants one candidate's attempt: rules as data, fixed before the attempt starts.
 * Whoever replays a log must do so under the terms it was written under. Immutable and thread-safe.
 *
 * @param admission who may start when, and what a late start costs
 * @param time how long the candidate may write
 * @param earliestHandIn the share of the writing time (without allowance or time granted: extra
 *     time is a right, not a duty) after which a candidate may hand in: nothing where anybody may
 *     at any time, two thirds for essays, all of it for objective papers
 * @param lateAnswers what becomes of answers that arrive late
 */
public record AttemptTerms(
    Admission admission, WritingTime time, Share earliestHandIn, LateAnswers lateAnswers) {

  /**
   * The plainest terms: a late start costs nothing, nobody needs to be admitted, there is no
   * allowance, candidates hand in when they like, late answers are refused.
   *
   * @param opensAt the first instant an attempt may start
   * @param lastAdmission the last instant an attempt may start
   * @param writing the time to write
   * @param grace how long after the deadline answers are still taken
   * @throws IllegalArgumentException if admission ends before it opens or a time is out of range
   */
  public static AttemptTerms of(
      Instant opensAt, Instant lastAdmission, Duration writing, Duration grace) {
    return new AttemptTerms(
        Admission.of(opensAt, lastAdmission),
        WritingTime.of(writing, grace),
        Share.none(),
        LateAnswers.refused());
  }

  /** These terms under another admission. */
  public AttemptTerms with(Admission other) {
    return new AttemptTerms(other, time, earliestHandIn, lateAnswers);
  }

  /** These terms with extra time by right. */
  public AttemptTerms with(Allowance allowance) {
    WritingTime longer = new WritingTime(time.writing(), allowance, time.grace());
    return new AttemptTerms(admission, longer, earliestHandIn, lateAnswers);
  }

  /** These terms where candidates may hand in after this share of the writing time. */
  public AttemptTerms withEarliestHandIn(Share share) {
    return new AttemptTerms(admission, time, share, lateAnswers);
  }

  /** These terms under another rule for late answers. */
  public AttemptTerms with(LateAnswers other) {
    return new AttemptTerms(admission, time, earliestHandIn, other);
  }

  /** The first instant an attempt may start. */
  public Instant opensAt() {
    return admission.opensAt();
  }

  /** The last instant an attempt may start. */
  public Instant lastAdmission() {
    return admission.lastAdmission();
  }

  /** The time everybody has to write. */
  public Duration writing() {
    return time.writing();
  }

  /** How long after the deadline answers are still taken. */
  public Duration grace() {
    return time.grace();
  }
}
