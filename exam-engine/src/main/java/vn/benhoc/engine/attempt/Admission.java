package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * Who may start when. An invigilator may admit a single candidate against the window by an {@link
 * AttemptEvent.Admitted} after its end; one before is for the window. Immutable and thread-safe.
 *
 * @param opensAt the first instant an attempt may start; nobody is let in earlier
 * @param lastAdmission the last instant an attempt may start, not before {@code opensAt}
 * @param lateness what a late start costs
 * @param byInvigilator whether an invigilator must admit each candidate before the start
 */
public record Admission(
    Instant opensAt, Instant lastAdmission, Lateness lateness, boolean byInvigilator) {

  public Admission {
    if (lastAdmission.isBefore(opensAt)) {
      throw new IllegalArgumentException("admission must not end before it opens");
    }
  }

  /**
   * A window in which a late start costs nothing and nobody needs to be admitted.
   *
   * @throws IllegalArgumentException if it ends before it opens
   */
  public static Admission of(Instant opensAt, Instant lastAdmission) {
    return new Admission(opensAt, lastAdmission, Lateness.KEEPS_WRITING_TIME, false);
  }

  /**
   * The same for a sitting that everybody begins together and where nobody is admitted who comes
   * later than so long after the opening, 15 minutes in the graduation exam.
   *
   * @throws IllegalArgumentException if {@code latest} is negative
   */
  public static Admission lateBy(Instant opensAt, Duration latest) {
    return of(opensAt, opensAt.plus(latest));
  }

  /** This window under another rule for late starts. */
  public Admission with(Lateness rule) {
    return new Admission(opensAt, lastAdmission, rule, byInvigilator);
  }

  /**
   * This window as it is read for an attempt that has begun: whoever began was let in, and is not
   * asked again by rules that may have changed since.
   */
  public Admission ofBegun() {
    return new Admission(opensAt, Instant.MAX, lateness, false);
  }

  /** This window where an invigilator must admit each candidate before the start. */
  public Admission requiringInvigilator() {
    return new Admission(opensAt, lastAdmission, lateness, true);
  }
}
