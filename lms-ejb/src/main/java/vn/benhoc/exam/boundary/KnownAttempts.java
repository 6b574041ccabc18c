package vn.benhoc.exam.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.AttemptWriting;
import vn.benhoc.exam.control.SavePace;
import vn.benhoc.exam.control.WritingMemory;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.paper.boundary.PackedForm;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.KnownCaller;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * What candidates do over and over while they write, judged by what this node remembers and without
 * a look into the database. Whatever is not plainly allowed is not found here; {@link AttemptDesk}
 * finds it, or says why not.
 */
@ApplicationScoped
public class KnownAttempts {

  @Inject private WritingMemory memory;
  @Inject private AttemptWriting writing;
  @Inject private SavePace pace;
  @Inject private TimeSource time;

  /** Not injected by CDI, which looks the bean up at every call. */
  @EJB private FormStore forms;

  /**
   * The caller's own attempt, if it is known to be open and the sitting lets visit and device pass.
   *
   * @param device that asks; null if it names none
   * @param visit how the request came; asked only where the sitting asks
   */
  public Optional<KnownAttempt> recall(
      UUID attemptId, KnownCaller caller, @Nullable String device, Supplier<Visit> visit) {
    return caller.may(Capability.SIT)
        ? memory
            .open(attemptId, caller.personId(), device, visit, time.now())
            .map(known -> new KnownAttempt(attemptId, known))
        : Optional.empty();
  }

  /** The paper. */
  public PackedForm paper(KnownAttempt attempt) {
    return forms.packed(attempt.known().context().dealt().formId());
  }

  /**
   * Keeps a batch, as {@link AttemptDesk#save} does.
   *
   * @throws RefusedException {@code response-not-valid}, {@code saving-too-fast}
   */
  public CompletionStage<Receipt> save(KnownAttempt attempt, ResponseBatch batch) {
    Instant now = time.now();
    pace.require(attempt.id(), batch);
    return writing.save(attempt.known().context(), attempt.known().sender(), batch, now);
  }

  /** Hands in what is kept, as {@link AttemptDesk#handIn} does. */
  public CompletionStage<HandedIn> handIn(KnownAttempt attempt) {
    return writing.handIn(attempt.known().context(), attempt.known().sender(), time.now());
  }
}
