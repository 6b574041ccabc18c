package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptFacts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.DeskActs;
import vn.benhoc.exam.control.Presence;
import vn.benhoc.exam.control.Promises;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.control.ToldMemory;
import vn.benhoc.exam.control.ToldViews;
import vn.benhoc.exam.entity.Attempt;
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

  private static final int MESSAGES = 20;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptJournal journal;
  @Inject private DeskActs acts;
  @Inject private Promises promises;
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
    Candidate candidate = candidacy(sittingId);
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
    Sitting sitting = memory.sitting(sittingId); // first: nothing is read after a transaction
    return told(sitting, memory.known(sittingId, caller.personId(), this::read));
  }

  /** The same from what this node remembers; empty if that does not say it. */
  public Optional<Told> recall(UUID sittingId, KnownCaller who) {
    return who.may(Capability.SIT)
        ? memory
            .recall(sittingId, who.personId())
            .map(known -> told(memory.sitting(sittingId), known))
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
            .orElseGet(() -> ToldViews.waiting(subject(sitting, known), now, known.messages()));
    return told.askedAgainAfter(presence.pauseOfQuestions());
  }

  private static ToldViews.Subject subject(Sitting sitting, ToldMemory.Known known) {
    Candidate candidate = known.candidate();
    boolean admitted = candidate.admittedAt() != null;
    return new ToldViews.Subject(
        sitting, candidate, candidate.version(), admitted, known.promised());
  }

  private ToldMemory.Known read(UUID candidateId) {
    Instant now = time.now();
    Candidate candidate = sittings.candidate(candidateId).orElseThrow(CandidateLine::notListed);
    UUID sittingId = candidate.sittingId();
    List<Told.Message> messages =
        acts.messages(sittingId, candidate.id(), candidate.roomId(), MESSAGES).stream()
            .map(ToldViews::message)
            .toList();
    @Nullable Standing standing =
        sittings
            .attemptOf(candidate.id())
            .map(begun -> standing(sittingId, candidate, begun))
            .orElse(null);
    Duration promised =
        promises.timesOf(List.of(candidate)).getOrDefault(candidate.id(), Duration.ZERO);
    return new ToldMemory.Known(candidate, standing, promised, messages, now);
  }

  private Standing standing(UUID sittingId, Candidate candidate, Attempt begun) {
    AttemptRules rules = contexts.of(memory.sitting(sittingId), candidate).rules();
    return new Standing(AttemptFacts.of(begun), journal.state(begun, rules));
  }

  private Candidate candidacy(UUID sittingId) {
    return sittings.candidacy(sittingId, caller.personId()).orElseThrow(CandidateLine::notListed);
  }

  private static RefusedException notListed() {
    return RefusedException.of(ExamRefusal.SITTING_NOT_FOUND);
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
