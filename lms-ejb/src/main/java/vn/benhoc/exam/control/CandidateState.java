package vn.benhoc.exam.control;

import java.time.Instant;
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
    boolean late = now.isAfter(sitting.closesAt()) && candidate.admittedAt() == null;
    return late ? "missed" : "open";
  }
}
