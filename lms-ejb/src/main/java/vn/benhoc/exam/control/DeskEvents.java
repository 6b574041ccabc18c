package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** What invigilators do, as events of the engine. Their decisions are named by the act. */
final class DeskEvents {

  /** The decision of a code typed in; there is one for an attempt at most. */
  static final String BY_CODE = "room-code";

  private DeskEvents() {}

  /** What is done to an attempt that has begun; null where nothing is done to it. */
  static @Nullable Act act(DeskAct act) {
    Instant at = act.at();
    Decision decision = decision(act);
    Duration time = act.matter().time();
    return switch (kind(act)) {
      case ADMIT, MESSAGE -> null;
      case TIME -> Act.decide(new AttemptEvent.TimeGranted(present(time), decision), at);
      case PAUSE -> Act.decide(new AttemptEvent.Paused(time, decision), at);
      case RESUME -> Act.decide(new AttemptEvent.Resumed(decision), at);
      case COLLECT -> work -> collected(work, at);
      case REOPEN -> work -> reopened(work, act);
      case READMIT -> readmitted(act);
    };
  }

  /**
   * What somebody else handed in is not collected any more; what this act collected is, however
   * often it comes.
   *
   * @throws RefusedException {@code attempt-closed}
   */
  private static void collected(AttemptWork work, Instant at) {
    AttemptFacts facts = work.standing().facts();
    AttemptFacts.Closed closed = facts.closed();
    if (closed == null) {
      work.handIn(HandInBy.INVIGILATOR, at);
      return;
    }
    Instant writtenUntil = at.isBefore(facts.deadline()) ? at : facts.deadline();
    boolean byThisAct =
        closed.by().equals(HandInBy.INVIGILATOR.code()) && closed.at().equals(writtenUntil);
    if (!byThisAct) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_CLOSED);
    }
  }

  /**
   * A candidate meant to hand in: whoever takes that back says why.
   *
   * @throws RefusedException {@code act-not-valid} without a reason for that
   */
  private static void reopened(AttemptWork work, DeskAct act) {
    AttemptFacts.Closed closed = work.standing().facts().closed();
    boolean byCandidate = closed != null && closed.by().equals(HandInBy.CANDIDATE.code());
    if (byCandidate && act.matter().reason().isBlank()) {
      throw RefusedException.located(
          ExamRefusal.ACT_NOT_VALID, List.of(Finding.at("/reason", "required")));
    }
    Duration time = act.matter().time();
    Duration extra = time == null ? Duration.ZERO : time;
    work.decide(new AttemptEvent.Reopened(extra, null, decision(act)), act.at());
  }

  /**
   * Whichever device comes next writes; open again if it was handed in; time where it is given. The
   * log has the decision in any case: once more, it takes nothing from the device that came.
   */
  private static Act readmitted(DeskAct act) {
    Duration time = act.matter().time();
    Decision decision = decision(act);
    Instant at = act.at();
    return work -> {
      if (work.knows(decision.id())) {
        return;
      }
      if (work.standing().facts().closed() != null) {
        reopened(work, act);
      } else if (time != null) {
        work.decide(new AttemptEvent.TimeGranted(time, decision), at);
      } else {
        work.decide(new AttemptEvent.Admitted(decision), at);
      }
      work.free(at);
    };
  }

  /** What an attempt that begins later begins with. */
  static AttemptEvent.ByStaff promised(DeskAct act) {
    Decision decision = decision(act);
    return kind(act) == DeskActKind.TIME
        ? new AttemptEvent.TimeGranted(present(act.matter().time()), decision)
        : new AttemptEvent.Admitted(decision);
  }

  /** Admission by the right code of the room. */
  static LogEntry byCode(String room, Instant at) {
    Decision decision = Decision.of(BY_CODE, "candidate", "code of room " + room);
    return new LogEntry(new AttemptEvent.Admitted(decision), at);
  }

  private static DeskActKind kind(DeskAct act) {
    String code = act.matter().kind();
    return DeskActKind.find(code)
        .orElseThrow(() -> new IllegalStateException("an act of unknown kind " + code));
  }

  private static Decision decision(DeskAct act) {
    String reason = act.matter().reason();
    return Decision.of(
        act.id().toString(),
        "person:" + act.byId(),
        reason.isBlank() ? act.matter().kind() : reason);
  }

  private static Duration present(@Nullable Duration time) {
    if (time == null) {
      throw new IllegalStateException("time is granted without minutes");
    }
    return time;
  }
}
