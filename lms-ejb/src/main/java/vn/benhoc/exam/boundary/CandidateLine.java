package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptFacts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.DeskActs;
import vn.benhoc.exam.control.Presence;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.control.ToldViews;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * The line between a candidate's page and the room: what the page is told, and whether it is there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CandidateLine {

  private static final int MESSAGES = 20;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptJournal journal;
  @Inject private DeskActs acts;
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
    Candidate candidate = candidacy(sittingId);
    return new Page(sittingId, Optional.ofNullable(candidate.roomId()), candidate.id());
  }

  /**
   * All that is to be told to the caller; who asks is there.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public Told told(UUID sittingId) {
    permissions.requireAnywhere(Capability.SIT);
    Candidate candidate = candidacy(sittingId);
    presence.heard(new DeskAct.Scope(sittingId, candidate.roomId(), candidate.id()));
    Sitting sitting = sittings.sitting(sittingId);
    List<Told.Message> messages =
        acts.messages(sittingId, candidate.id(), candidate.roomId(), MESSAGES).stream()
            .map(ToldViews::message)
            .toList();
    ToldViews.Subject subject =
        new ToldViews.Subject(sitting, candidate, candidate.admittedAt() != null);
    Instant now = time.now();
    Optional<Attempt> begun = sittings.attemptOf(candidate.id());
    if (begun.isEmpty()) {
      return ToldViews.waiting(subject, now, messages);
    }
    AttemptContext context = contexts.of(sitting, candidate);
    Standing standing =
        new Standing(AttemptFacts.of(begun.get()), journal.state(begun.get(), context.rules()));
    return ToldViews.begun(sitting, context, standing, now, messages);
  }

  private Candidate candidacy(UUID sittingId) {
    return sittings
        .candidacy(sittingId, caller.personId())
        .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
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
