package vn.benhoc.marking.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.HandedInAttempt;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.exam.boundary.OwnSitting;
import vn.benhoc.exam.boundary.OwnSittings;
import vn.benhoc.marking.control.Marks;
import vn.benhoc.marking.control.ResultPages;
import vn.benhoc.marking.entity.Mark;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;

/** A candidate's own results. Before the release there is nothing to see, whatever is asked. */
@Stateless
public class OwnResults {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private OwnSittings sittings;
  @Inject private MarkingAccess exams;
  @Inject private Marks marks;
  @Inject private ResultPages pages;

  /** The caller's sittings, the latest first, with the marks that are released. */
  public List<OwnSitting> sittings() {
    permissions.requireAnywhere(Capability.SIT);
    Map<UUID, Mark> given = marks.ofPerson(caller.personId());
    return sittings.all().stream()
        .map(own -> own.marked(own.state().equals("released") ? total(given, own) : null))
        .toList();
  }

  private static @Nullable String total(Map<UUID, Mark> given, OwnSitting own) {
    Mark mark = own.attemptId() == null ? null : given.get(own.attemptId());
    return mark == null ? null : mark.total();
  }

  /**
   * The result of one's own attempt.
   *
   * @throws RefusedException {@code attempt-not-found}, also for somebody else's; {@code
   *     result-not-released}
   */
  public AttemptResult result(UUID attemptId) {
    permissions.requireAnywhere(Capability.SIT);
    HandedInAttempt attempt =
        exams
            .ownAttempt(attemptId, caller.personId())
            .orElseThrow(() -> RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND));
    Mark mark =
        marks
            .of(attemptId)
            .filter(given -> exams.isReleased(attempt.sittingId()))
            .orElseThrow(() -> RefusedException.of(MarkingRefusal.RESULT_NOT_RELEASED));
    return pages.page(attempt, mark);
  }
}
