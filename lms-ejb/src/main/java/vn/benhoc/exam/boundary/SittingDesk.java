package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.control.Act;
import vn.benhoc.exam.control.AttemptActs;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.CandidateRows;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.SittingCreation;
import vn.benhoc.exam.control.SittingOverviews;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Sittings as exam managers, teachers and invigilators work with them. */
@Stateless
public class SittingDesk {

  private static final String AUDITED = "sitting";
  private static final int MOST_PER_PAGE = 200;

  @Inject private Permissions permissions;
  @Inject private InvigilationRights rights;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private SittingSearch search;
  @Inject private SittingOverviews overviews;
  @Inject private SittingCreation creation;
  @Inject private CandidateRows rows;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptActs acts;
  @Inject private PaperKeys keys;
  @Inject private Audit audit;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /** The sittings of the caller's schools, the latest first. */
  public SittingPage list(SittingQuery query) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Instant now = time.now();
    var filter =
        new SittingSearch.Filter(
            permissions.scope(Capability.SITTING_READ), query.state(), query.text(), now);
    int size = Math.max(1, Math.min(query.size(), MOST_PER_PAGE));
    List<Sitting> page = search.page(filter, query.first(), size);
    long total = search.count(filter);
    int next = query.first() + page.size();
    return new SittingPage(
        overviews.of(page, now), next < total ? Integer.toString(next) : null, total);
  }

  /** One sitting; its counts are those of all its classes. */
  public SittingView sitting(UUID id) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(id);
    permissions.requireSome(Capability.SITTING_READ, sittings.unitIds(id));
    return overviews.of(List.of(sitting), time.now()).get(0);
  }

  /**
   * Makes a sitting of a paper the caller may see: numbers and forms are dealt at once.
   *
   * @throws RefusedException {@code sitting-not-valid}, located; {@code paper-not-found}
   */
  public SittingView create(SittingPlan plan) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Instant now = time.now();
    List<UnitRef> classes = creation.classes(plan, now);
    permissions.require(Capability.SITTING_MANAGE, classes.stream().map(UnitRef::id).toList());
    permissions.require(Capability.PAPER_PREVIEW, creation.paperOwner(plan));
    return sitting(
        creation.create(
            plan, classes, new SittingCreation.Made(caller.personId(), now, ids.seed())));
  }

  /** Everybody on the list who is of the caller's classes, in its order. */
  public List<CandidateRow> candidates(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(sittingId);
    Set<UUID> own = permissions.requireSome(Capability.SITTING_READ, sittings.unitIds(sittingId));
    return rows.of(sitting, own, time.now());
  }

  /**
   * Hands in for a candidate whom the caller invigilates and who writes; what is saved counts.
   *
   * @throws RefusedException {@code candidate-not-found}, also for one who has not started; {@code
   *     forbidden}, {@code room-of-others}
   */
  public void handInFor(UUID sittingId, UUID candidateId) {
    Reach reach = rights.require(sittingId);
    InvigilationRights.require(reach, sittings.listed(sittingId, candidateId));
    Attempt attempt =
        sittings
            .attemptOf(candidateId)
            .orElseThrow(() -> RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND));
    acts.carryOut(contexts.of(attempt), Act.handIn(HandInBy.INVIGILATOR, time.now()));
    audit.record("attempt.hand-in", "attempt", attempt.id(), "{}");
  }

  /**
   * Takes a sitting away that has not opened yet, for those who manage all its classes; {@link
   * #restore} brings it back.
   *
   * @throws RefusedException {@code sitting-not-planned}
   */
  public void delete(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sittingId));
    if (!time.now().isBefore(sitting.opensAt())) {
      throw RefusedException.of(ExamRefusal.SITTING_NOT_PLANNED);
    }
    sitting.delete(time.now());
    audit.record("sitting.delete", AUDITED, sittingId, "{}");
  }

  /**
   * Brings back what was taken away.
   *
   * @throws RefusedException {@code key-is-out} if another sitting of its paper has shown the key
   *     since
   */
  public SittingView restore(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.evenDeleted(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sittingId));
    Instant deletedAt = sitting.deletedAt();
    if (deletedAt != null && keys.isOutElsewhere(sitting, deletedAt)) {
      throw RefusedException.of(ExamRefusal.KEY_IS_OUT);
    }
    sitting.restore();
    audit.record("sitting.restore", AUDITED, sittingId, "{}");
    return sitting(sittingId);
  }
}
