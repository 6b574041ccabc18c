package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.AttemptWriter;
import vn.benhoc.exam.control.DemoSittings;
import vn.benhoc.exam.control.LateArrivalRows;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.ResponseDocuments;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * What marking needs of sittings. It serves a component that has checked the caller's permission;
 * no page reaches it.
 */
@Stateless
public class MarkingAccess {

  /** The outbox topic of what is handed in, or changed after that; the subject is the attempt. */
  public static final String HANDED_IN = AttemptWriter.HANDED_IN;

  /** The outbox topic that tells of a sitting the demo's pupils have sat; the subject is it. */
  public static final String DEMO_SAT = DemoSittings.SAT;

  @Inject private Sittings sittings;
  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private LateArrivalRows late;
  @Inject private PaperKeys keys;
  @Inject private TimeSource time;

  /** Those of the attempts that are handed in. */
  public List<HandedInAttempt> handedIn(List<UUID> attemptIds) {
    return journal.find(attemptIds).stream()
        .filter(attempt -> attempt.handedInAt() != null)
        .map(this::handedIn)
        .toList();
  }

  /** The person's own attempt, handed in or not; empty if it is not theirs. */
  public Optional<HandedInAttempt> ownAttempt(UUID attemptId, UUID personId) {
    return journal
        .find(attemptId)
        .filter(attempt -> attempt.personId().equals(personId))
        .map(this::handedIn);
  }

  private HandedInAttempt handedIn(Attempt attempt) {
    AttemptContext context = contexts.of(attempt);
    return new HandedInAttempt(
        attempt.id(),
        attempt.sittingId(),
        attempt.candidateId(),
        attempt.personId(),
        context.dealt().formId(),
        context.dealt().formCode(),
        journal.state(attempt, context.rules()));
  }

  /** A response as it travels. */
  public static ResponseBody body(Response response) {
    return ResponseDocuments.write(response);
  }

  /**
   * The classes whose pupils sit, or the unit that organises a sitting without any; never empty. A
   * permission on a class is a permission on its own candidates.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public List<UUID> classesOf(UUID sittingId) {
    sittings.sitting(sittingId);
    return sittings.unitIds(sittingId);
  }

  /** The candidates of some classes of the sitting. */
  public Set<UUID> candidatesOf(UUID sittingId, Set<UUID> classes) {
    return sittings.candidates(sittingId).stream()
        .filter(candidate -> classes.contains(candidate.classId()))
        .map(Candidate::id)
        .collect(Collectors.toSet());
  }

  /** Whether answers that came late wait for a decision. */
  public boolean hasLateWaiting(UUID sittingId) {
    return late.waiting(sittingId) > 0;
  }

  /** The titles of the other sittings of its paper that are not over, the first to open first. */
  public List<String> stillSitting(UUID sittingId) {
    return keys.stillSat(sittings.sitting(sittingId), time.now()).stream()
        .map(Sitting::title)
        .toList();
  }

  public boolean isReleased(UUID sittingId) {
    return sittings.sitting(sittingId).releasedAt() != null;
  }

  /** Lets the candidates see their results from now on. */
  public void release(UUID sittingId) {
    Sitting sitting = sittings.sitting(sittingId);
    if (sitting.releasedAt() == null) {
      sitting.release(time.now());
    }
  }

  public void withdrawRelease(UUID sittingId) {
    sittings.sitting(sittingId).withdrawRelease();
  }

  /**
   * The title of the sitting.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public String title(UUID sittingId) {
    return sittings.sitting(sittingId).title();
  }
}
