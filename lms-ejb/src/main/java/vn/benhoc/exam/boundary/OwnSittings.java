package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.Act;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptFacts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.AttemptLane;
import vn.benhoc.exam.control.AttemptSecret;
import vn.benhoc.exam.control.AttemptViews;
import vn.benhoc.exam.control.AttemptWork;
import vn.benhoc.exam.control.CandidateState;
import vn.benhoc.exam.control.EntryCodes;
import vn.benhoc.exam.control.LateComers;
import vn.benhoc.exam.control.Lockdowns;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.Promises;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.control.StartQueue;
import vn.benhoc.exam.control.SubjectNames;
import vn.benhoc.exam.control.WritingDevice;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** The sittings a pupil is a candidate of; anybody else's are not found. */
@Stateless
public class OwnSittings {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptLane lane;
  @Inject private StartQueue queue;
  @Inject private Lockdowns lockdowns;
  @Inject private Promises promises;
  @Inject private PaperKeys keys;
  @Inject private LateComers lateComers;
  @Inject private AttemptSecret secret;
  @Inject private EntryCodes codes;
  @Inject private SubjectNames subjects;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /** All of them, the latest first. */
  public List<OwnSitting> all() {
    permissions.requireAnywhere(Capability.SIT);
    Instant now = time.now();
    List<Candidate> candidacies = sittings.candidaciesOf(caller.personId());
    Map<UUID, Sitting> byId =
        sittings.sittings(candidacies.stream().map(Candidate::sittingId).toList());
    Map<UUID, Attempt> attempts = sittings.attemptsOf(caller.personId());
    Map<UUID, Duration> promised = promises.timesOf(notBegun(candidacies, attempts));
    return candidacies.stream()
        .filter(candidate -> byId.containsKey(candidate.sittingId()))
        .map(
            candidate ->
                own(
                    sitting(byId, candidate),
                    candidate,
                    attempts.get(candidate.id()),
                    promised.getOrDefault(candidate.id(), Duration.ZERO),
                    now))
        .sorted(Comparator.comparing(OwnSitting::opensAt).reversed())
        .toList();
  }

  private static List<Candidate> notBegun(
      List<Candidate> candidacies, Map<UUID, Attempt> attempts) {
    return candidacies.stream().filter(one -> !attempts.containsKey(one.id())).toList();
  }

  private static Sitting sitting(Map<UUID, Sitting> byId, Candidate candidate) {
    Sitting sitting = byId.get(candidate.sittingId());
    if (sitting == null) {
      throw RefusedException.of(ExamRefusal.SITTING_NOT_FOUND);
    }
    return sitting;
  }

  /**
   * Starts the attempt, or finds it as it was left, which never has to wait in a line. The device
   * that comes first writes; another one has to take over.
   *
   * @param client names the page, to hear what of it is kept
   * @param arrival where the page is
   * @param roomCode what the candidate typed; null for nothing
   * @return the attempt, once its start is on disk, or a place in the line; or refused: {@code
   *     not-open-yet}, {@code admission-over}, {@code sitting-time-over} to who was let in after
   *     that, {@code not-admitted}, {@code room-code-wrong}, {@code room-code-locked}, {@code
   *     marked-absent}, {@code written-elsewhere}, {@code bound-elsewhere}, {@code key-is-out}
   *     after the end of admission, {@code exam-busy}
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public CompletionStage<StartAnswer> start(
      UUID sittingId, @Nullable String client, Device arrival, @Nullable String roomCode) {
    permissions.requireAnywhere(Capability.SIT);
    Entry entry = new Entry(client, new WritingDevice.Arrival(arrival.name(), arrival.takesOver()));
    Optional<AttemptContext> inLine = queue.waiting(sittingId, caller.personId());
    if (inLine.isPresent()) {
      return queue.enter(inLine.get(), context -> begin(context, entry));
    }
    Candidate candidate = candidacy(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    Optional<Attempt> begun = sittings.attemptOf(candidate.id());
    if (begun.isPresent()) {
      return resume(begun.get(), contexts.of(sitting, candidate), sitting, entry);
    }
    if (time.now().isAfter(sitting.closesAt())) { // let in all the same, by staff
      keys.requireSecret(sitting);
    }
    AttemptContext read =
        contexts
            .toBegin(sitting, candidate)
            .withCode(codes.admission(sitting, candidate, roomCode));
    Act.start(ids.next(), time.now()).on(new AttemptWork(read, null));
    lateComers.requireTime(sitting, time.now());
    return queue.enter(read, context -> begin(context, entry));
  }

  /**
   * Where a page is.
   *
   * @param name of the device; null if it does not tell
   * @param takesOver whether to go on here although another device writes
   */
  public record Device(@Nullable String name, boolean takesOver) {}

  /** Which page asks, and where it is. */
  private record Entry(@Nullable String client, WritingDevice.Arrival arrival) {}

  private CompletionStage<StartAnswer> begin(AttemptContext context, Entry entry) {
    return lane.begin(context, entering(context, entry))
        .thenApply(
            standing -> told(standing, contexts.ofAttempt(standing.facts().id()), entry, false));
  }

  private Act entering(AttemptContext context, Entry entry) {
    boolean oneDevice = lockdowns.check(context.dealt().sittingId()).oneDevice();
    return Act.enter(ids.next(), entry.arrival(), oneDevice, time.now());
  }

  /** Nothing is written unless the attempt changes hands. */
  private CompletionStage<StartAnswer> resume(
      Attempt attempt, AttemptContext context, Sitting sitting, Entry entry) {
    AttemptFacts facts = AttemptFacts.of(attempt);
    boolean comes =
        entry.arrival().device() == null || !facts.desk().device().isHeldBy(entry.arrival());
    if (facts.closed() == null && comes) {
      return lane.submit(context, entering(context, entry))
          .thenApply(standing -> told(standing, context, entry, false));
    }
    Standing standing = new Standing(facts, journal.state(attempt, context.rules()));
    return CompletableFuture.completedStage(
        told(standing, context, entry, sitting.releasedAt() != null));
  }

  private StartAnswer told(
      Standing standing, AttemptContext context, Entry entry, boolean released) {
    AttemptView view = AttemptViews.view(standing, context, time.now(), entry.client(), released);
    AttemptFacts facts = standing.facts();
    boolean writesHere =
        entry.arrival().device() != null && facts.desk().device().isHeldBy(entry.arrival());
    return writesHere ? view.sealedBy(secret.told(view.id())) : view;
  }

  private Candidate candidacy(UUID sittingId) {
    return sittings
        .candidacy(sittingId, caller.personId())
        .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
  }

  private OwnSitting own(
      Sitting sitting,
      Candidate candidate,
      @Nullable Attempt attempt,
      Duration promised,
      Instant now) {
    return new OwnSitting(
        sitting.id(),
        sitting.title(),
        subjects.of(sitting.subject(), caller.language()),
        sitting.opensAt(),
        sitting.closesAt(),
        sitting.minutes() + candidate.extraMinutes() + Math.toIntExact(promised.toMinutes()),
        attempt == null
            ? CandidateState.notBegun(sitting, candidate, now)
            : CandidateState.begun(sitting, attempt.handedInAt() != null),
        attempt == null ? null : attempt.id(),
        attempt == null ? null : attempt.deadline(),
        attempt == null ? null : attempt.handedInAt(),
        sitting.releasedAt(),
        candidate.sbd(),
        candidate.className(),
        null);
  }
}
