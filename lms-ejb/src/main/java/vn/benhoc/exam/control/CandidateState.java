package vn.benhoc.exam.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

/** Where a sitting stands for one of its candidates, as it is shown to them. */
public final class CandidateState {

  private CandidateState() {}

  /** {@code writing}, {@code handed_in} or {@code released}, for who has begun. */
  public static String begun(Sitting sitting, boolean handedIn) {
    String over = sitting.releasedAt() == null ? "handed_in" : "released";
    return handedIn ? over : "writing";
  }

  /**
   * {@code upcoming}, {@code open} or {@code missed}, for who has not. Whoever an invigilator lets
   * in has not missed it.
   */
  public static String notBegun(Sitting sitting, Candidate candidate, Instant now) {
    if (now.isBefore(sitting.opensAt())) {
      return "upcoming";
    }
    boolean late = now.isAfter(sitting.closesAt());
    return late && !isLetIn(sitting, candidate.admittedAt(), now) ? "missed" : "open";
  }

  /** Whether an invigilator has let in who has not begun, so that they may begin now. */
  public static boolean isLetIn(Sitting sitting, Candidate candidate, Instant now) {
    return isLetIn(sitting, candidate.admittedAt(), now);
  }

  /**
   * Whether somebody who was let in then may begin now: in the window, whenever that was; after it,
   * who was let in after it; and once the writing time is over, who was let in after that.
   */
  static boolean isLetIn(Sitting sitting, @Nullable Instant admittedAt, Instant now) {
    if (admittedAt == null || !now.isAfter(sitting.closesAt())) {
      return admittedAt != null;
    }
    boolean over = now.isAfter(sitting.writingEndsAt());
    return admittedAt.isAfter(over ? sitting.writingEndsAt() : sitting.closesAt());
  }
}
