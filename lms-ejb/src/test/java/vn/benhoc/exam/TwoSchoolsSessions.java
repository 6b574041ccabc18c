package vn.benhoc.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.ExamSessions;
import vn.benhoc.exam.entity.ExamSession;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/** Sessions without a database; the one sitting is of the session that it has joined. */
final class TwoSchoolsSessions extends ExamSessions {

  private final List<ExamSession> sessions = new ArrayList<>();
  private final Sitting sitting;

  TwoSchoolsSessions(Sitting sitting) {
    this.sitting = sitting;
  }

  @Override
  public ExamSession session(UUID id) {
    return sessions.stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of(ExamRefusal.EXAM_SESSION_NOT_FOUND));
  }

  @Override
  public ExamSession held(UUID id) {
    return session(id);
  }

  @Override
  public void add(ExamSession session) {
    sessions.add(session);
  }

  @Override
  public List<ExamSession> ofYear(String schoolYear) {
    return sessions.stream().filter(one -> one.schoolYear().equals(schoolYear)).toList();
  }

  @Override
  public List<Sitting> sittingsOf(List<UUID> ids) {
    UUID session = sitting.sessionId();
    return session != null && ids.contains(session) ? List.of(sitting) : List.of();
  }
}
