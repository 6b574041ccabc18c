package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.AttemptFacts;
import vn.benhoc.exam.control.CandidateRules;
import vn.benhoc.exam.control.CandidateState;
import vn.benhoc.exam.control.LockdownCheck;
import vn.benhoc.exam.control.Lockdowns;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.control.SubjectNames;
import vn.benhoc.exam.control.ToldMemory;
import vn.benhoc.exam.control.ToldMemory.Known;
import vn.benhoc.exam.control.ToldMemory.KnownSitting;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * Where a candidate waits for the start. A province opens this page within minutes, so that it is
 * put together from what this node remembers of those who stand near each other on the list.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingRoom {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private ToldMemory memory;
  @Inject private CandidateRules rules;
  @Inject private Lockdowns lockdowns;
  @Inject private SubjectNames subjects;
  @Inject private TimeSource time;

  /**
   * What it shows the caller. What was done on another node may be shown twenty seconds later.
   *
   * @throws RefusedException {@code sitting-not-found} if they are not on its list
   */
  public Admission admission(UUID sittingId) {
    permissions.requireAnywhere(Capability.SIT);
    KnownSitting known = memory.knownSitting(sittingId);
    return view(known, memory.fresh(sittingId, caller.personId()));
  }

  private Admission view(KnownSitting of, Known known) {
    Sitting sitting = of.sitting();
    Candidate candidate = known.candidate();
    Optional<AttemptFacts> begun = memory.standing(known).map(Standing::facts);
    Instant now = time.now();
    long promised = begun.isPresent() ? 0 : known.promised().toMinutes();
    return new Admission(
        sitting.id(),
        sitting.title(),
        subjects.of(sitting.subject(), caller.language()),
        sitting.opensAt(),
        sitting.closesAt(),
        sitting.minutes() + candidate.extraMinutes() + Math.toIntExact(promised),
        begun
            .map(facts -> CandidateState.begun(sitting, facts.closed() != null))
            .orElseGet(() -> CandidateState.notBegun(sitting, candidate, now)),
        begun.map(AttemptFacts::id).orElse(null),
        who(known, begun.isPresent()),
        now,
        rules.of(sitting, caller.language()),
        new Admission.Format(of.outline()),
        sitting.entry(),
        CandidateState.isLetIn(sitting, candidate, now),
        lockdown(sitting));
  }

  private Admission.Lockdown lockdown(Sitting sitting) {
    LockdownCheck check = lockdowns.check(sitting.id());
    return new Admission.Lockdown(check.needsBrowser(), check.oneDevice());
  }

  private static Admission.Candidate who(Known known, boolean begun) {
    Candidate candidate = known.candidate();
    return new Admission.Candidate(
        candidate.fullName(),
        PersonName.initials(candidate.fullName()),
        candidate.sbd(),
        candidate.className(),
        candidate.place(),
        begun ? candidate.formCode() : null,
        place(known),
        candidate.hasLargerText());
  }

  private static Admission.@Nullable RoomSeat place(Known known) {
    String room = known.room();
    return room == null
        ? null
        : known
            .candidate()
            .seat()
            .map(seat -> new Admission.RoomSeat(room, seat.row(), seat.column()))
            .orElse(null);
  }
}
