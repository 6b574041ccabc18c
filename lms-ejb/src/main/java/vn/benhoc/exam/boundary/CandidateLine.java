package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.CandidateState;
import vn.benhoc.exam.control.Presence;
import vn.benhoc.exam.control.ToldMemory;
import vn.benhoc.exam.control.ToldViews;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.KnownCaller;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * The line between a candidate's page and the room: what the page is told, and whether it is there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CandidateLine {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private AttemptContexts contexts;
  @Inject private ToldMemory memory;
  @Inject private Presence presence;
  @Inject private TimeSource time;

  /**
   * A page of a candidate, by which it is known from here on.
   *
   * @param roomId null for who has no seat
   */
  public record Page(UUID sittingId, Optional<UUID> roomId, UUID candidateId) {

    private DeskAct.Scope scope() {
      return new DeskAct.Scope(sittingId, roomId.orElse(null), candidateId);
    }
  }

  /**
   * The caller's page in a sitting.
   *
   * @throws RefusedException {@code sitting-not-found} if they are not on its list
   */
  public Page page(UUID sittingId) {
    permissions.requireAnywhere(Capability.SIT);
    Candidate candidate = memory.known(sittingId, caller.personId()).candidate();
    return new Page(sittingId, Optional.ofNullable(candidate.roomId()), candidate.id());
  }

  /**
   * All that is to be told to the caller; who asks is there. What staff do on another node may be
   * known here up to two minutes later.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public Told told(UUID sittingId) {
    permissions.requireAnywhere(Capability.SIT);
    return told(memory.sitting(sittingId), memory.known(sittingId, caller.personId()));
  }

  /** The same from what this node remembers, at once; empty if that does not say it. */
  public Optional<Told> recall(UUID sittingId, KnownCaller who) {
    return who.may(Capability.SIT)
        ? memory
            .recall(sittingId, who.personId())
            .flatMap(known -> memory.sittingLately(sittingId).map(sitting -> told(sitting, known)))
        : Optional.empty();
  }

  private Told told(Sitting sitting, ToldMemory.Known known) {
    Candidate candidate = known.candidate();
    presence.heard(new DeskAct.Scope(sitting.id(), candidate.roomId(), candidate.id()));
    Instant now = time.now();
    Told told =
        memory
            .standing(known)
            .map(
                standing ->
                    ToldViews.begun(
                        sitting, contexts.of(sitting, candidate), standing, now, known.messages()))
            .orElseGet(
                () -> ToldViews.waiting(subject(sitting, known, now), now, known.messages()));
    return told.askedAgainAfter(presence.pauseOfQuestions());
  }

  private static ToldViews.Subject subject(Sitting sitting, ToldMemory.Known known, Instant now) {
    Candidate candidate = known.candidate();
    boolean admitted = CandidateState.isLetIn(sitting, candidate, now);
    return new ToldViews.Subject(
        sitting, candidate, candidate.version(), admitted, known.promised());
  }

  /** What is told to whom, as listeners of the platform's bus hear it. */
  public static String topic() {
    return ToldViews.TOPIC;
  }

  /** The page has a socket from here on. */
  public void opened(Page page) {
    presence.opened(page.scope());
  }

  /** One of its sockets is gone. */
  public void closed(Page page) {
    presence.closed(page.scope());
  }

  /** It is still there. */
  public void heard(Page page) {
    presence.heard(page.scope());
  }

  /** Looks who has fallen silent. Called every moment on each node. */
  public void look() {
    presence.look();
  }
}
