package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.control.ExamSessions;
import vn.benhoc.exam.control.IntakeCheck;
import vn.benhoc.exam.control.IntakeCheck.Checked;
import vn.benhoc.exam.control.IntakeWork;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Candidate lists, whatever file they came in: checked first, then taken as a whole or not. */
@Stateless
public class CandidateIntake {

  private static final int TOLD = 200;

  @Inject private Permissions permissions;
  @Inject private Sittings sittings;
  @Inject private ExamSessions sessions;
  @Inject private Rooms rooms;
  @Inject private IntakeCheck check;
  @Inject private IntakeWork work;
  @Inject private Audit audit;

  /**
   * Refuses whoever may not take candidates into the sitting.
   *
   * @throws RefusedException {@code sitting-not-found}, {@code forbidden}
   */
  public void requireManaged(UUID sittingId) {
    managed(sittingId);
  }

  /**
   * What is to say about a list; nothing is changed. People are found by their sector code within
   * the units where the caller manages sittings, and never made.
   */
  public List<EntryFinding> check(UUID sittingId, List<CandidateEntry> entries) {
    Sitting sitting = managed(sittingId);
    return check.check(sitting, permissions.scope(Capability.SITTING_MANAGE), entries).findings();
  }

  /**
   * Takes a list: all of it or nothing.
   *
   * @throws RefusedException {@code candidates-not-valid}, located; {@code sitting-started}, {@code
   *     too-few-codes}
   */
  public IntakeResult take(UUID sittingId, List<CandidateEntry> entries) {
    Sitting sitting = managed(sittingId);
    UUID session = sitting.sessionId();
    if (session != null) {
      sessions.held(session);
    }
    rooms.hold(sitting);
    List<Candidate> known = rooms.heldCandidates(sittingId);
    if (rooms.isStarted(sittingId)) {
      throw RefusedException.of(ExamRefusal.SITTING_STARTED);
    }
    Checked checked = check.check(sitting, permissions.scope(Capability.SITTING_MANAGE), entries);
    if (checked.isBlocked() || entries.isEmpty()) {
      throw RefusedException.located(ExamRefusal.CANDIDATES_NOT_VALID, findings(checked));
    }
    IntakeResult taken = work.take(sitting, known, checked.listed());
    audit.record(
        "sitting.candidates",
        "sitting",
        sittingId,
        "{\"added\":%d,\"updated\":%d,\"rooms\":%d}"
            .formatted(taken.added(), taken.updated(), taken.rooms()));
    return taken;
  }

  private static List<Finding> findings(Checked checked) {
    return checked.findings().stream()
        .filter(EntryFinding::blocks)
        .limit(TOLD)
        .map(
            one -> Finding.at("row " + one.row() + "/" + one.field(), one.code(), one.parameters()))
        .toList();
  }

  private Sitting managed(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    return sitting;
  }
}
