package vn.benhoc.exam.boundary;

import java.util.List;

/**
 * What came of a decision on late answers.
 *
 * @param decided on how many answers it was, those included on which it was before
 * @param refused those it was refused for, by reason; they stay as they were
 */
public record LateOutcome(int decided, List<ActOutcome.Refused> refused) {

  public LateOutcome {
    refused = List.copyOf(refused);
  }
}
