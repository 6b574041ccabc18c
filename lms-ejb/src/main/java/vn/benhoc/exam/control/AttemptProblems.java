package vn.benhoc.exam.control;

import java.util.List;
import vn.benhoc.engine.attempt.AttemptRefusal;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** The engine's refusals as callers meet them. */
public final class AttemptProblems {

  private AttemptProblems() {}

  /**
   * Refuses what the rules refused.
   *
   * @param path where in the request the event stood, such as {@code /entries/3}
   * @throws RefusedException if the transition is a refusal
   */
  public static void refuseUnlessAccepted(Transition transition, String path) {
    if (transition instanceof Transition.Refused refused) {
      throw of(refused, path);
    }
  }

  /**
   * The problem of a refused event.
   *
   * @param path where in the request the event stood, such as {@code /entries/3}; empty for none
   */
  static RefusedException of(Transition.Refused refused, String path) {
    ExamRefusal refusal = refusal(refused.refusal());
    return refusal == ExamRefusal.RESPONSE_NOT_VALID
        ? RefusedException.located(refusal, findings(refused, path))
        : RefusedException.of(refusal);
  }

  private static ExamRefusal refusal(AttemptRefusal refusal) {
    return switch (refusal) {
      case NOT_OPEN_YET -> ExamRefusal.NOT_OPEN_YET;
      case ADMISSION_OVER -> ExamRefusal.ADMISSION_OVER;
      case NOT_ADMITTED -> ExamRefusal.NOT_ADMITTED;
      case NOT_STARTED -> ExamRefusal.NOT_STARTED;
      case TIME_OVER, TIME_NOT_OVER, ATTEMPT_CLOSED -> ExamRefusal.ATTEMPT_CLOSED;
      case PAUSED -> ExamRefusal.ATTEMPT_PAUSED;
      case OUTAGE_NOT_OVER -> ExamRefusal.OUTAGE_NOT_OVER;
      case TOO_EARLY_TO_HAND_IN -> ExamRefusal.TOO_EARLY_TO_HAND_IN;
      case NOTHING_HELD -> ExamRefusal.NOTHING_HELD;
      case NEWER_ANSWER_STANDS -> ExamRefusal.NEWER_ANSWER_STANDS;
      case DECISION_REUSED -> ExamRefusal.DECISION_REUSED;
      case NOT_HANDED_IN -> ExamRefusal.NOT_HANDED_IN;
      case NO_TIME_LEFT -> ExamRefusal.NO_TIME_LEFT;
      case UNKNOWN_SLOT, UNKNOWN_BLOCK, RESPONSE_NOT_VALID -> ExamRefusal.RESPONSE_NOT_VALID;
    };
  }

  private static List<Finding> findings(Transition.Refused refused, String path) {
    return switch (refused.refusal()) {
      case UNKNOWN_SLOT -> List.of(Finding.at(path + "/slot", "unknown-slot"));
      case UNKNOWN_BLOCK -> List.of(Finding.at(path + "/block", "unknown-block"));
      default ->
          refused.diagnostics().stream().map(found -> finding(found, path + "/response")).toList();
    };
  }

  private static Finding finding(Diagnostic found, String path) {
    return Finding.at(path + found.path(), found.code(), found.parameters());
  }
}
