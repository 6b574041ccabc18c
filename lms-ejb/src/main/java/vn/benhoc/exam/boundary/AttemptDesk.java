package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.AttemptSaving;
import vn.benhoc.exam.control.AttemptViews;
import vn.benhoc.exam.control.BatchEvents;
import vn.benhoc.exam.control.HandIn;
import vn.benhoc.exam.control.Progress;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.paper.boundary.SealedForm;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** What a candidate does in their own attempt. Somebody else's attempt is not found. */
@Stateless
public class AttemptDesk {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptSaving saving;
  @Inject private HandIn handIn;
  @Inject private FormStore forms;
  @Inject private TimeSource time;

  /** The attempt as it stands, for going on with it on any machine. */
  public AttemptView attempt(UUID attemptId, @Nullable String client) {
    permissions.requireAnywhere(Capability.SIT);
    Attempt attempt = own(journal.find(attemptId).orElse(null));
    AttemptContext context = contexts.of(attempt);
    AttemptState state = journal.state(attempt, context.rules());
    return AttemptViews.view(attempt, context, state, time.now(), client);
  }

  /**
   * The paper, while it is being written.
   *
   * @throws RefusedException {@code attempt-closed} from the hand-in on
   */
  public SealedForm paper(UUID attemptId) {
    permissions.requireAnywhere(Capability.SIT);
    Attempt attempt = own(journal.find(attemptId).orElse(null));
    if (attempt.handedInAt() != null) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_CLOSED);
    }
    return forms.sealed(contexts.of(attempt).candidate().formId());
  }

  /**
   * Keeps a batch, all of it or nothing. The receipt is sent after the commit, so what it
   * acknowledges is on disk. A batch that is kept already is acknowledged again.
   *
   * @throws RefusedException {@code attempt-closed}, {@code response-not-valid}
   */
  public Receipt save(UUID attemptId, ResponseBatch batch) {
    permissions.requireAnywhere(Capability.SIT);
    List<BatchEvents.Read> events = BatchEvents.read(batch);
    Attempt attempt = own(journal.hold(attemptId).orElse(null));
    AttemptContext context = contexts.of(attempt);
    Instant now = time.now();
    AttemptState state = saving.save(attempt, context, events, now);
    return receipt(batch, events, context, state, now);
  }

  private static Receipt receipt(
      ResponseBatch batch,
      List<BatchEvents.Read> events,
      AttemptContext context,
      AttemptState state,
      Instant now) {
    TreeSet<Long> accepted = new TreeSet<>();
    events.forEach(read -> accepted.add(read.sequence()));
    String client = batch.clientId() == null ? "" : batch.clientId();
    return new Receipt(
        state.lastSequence(client),
        now,
        now,
        context.rules().deadline(state, now).orElse(now),
        context.rules().millisLeft(state, now),
        new ArrayList<>(accepted),
        state.phase().code());
  }

  /** Hands in what is kept. Done twice it says the same twice. */
  public HandedIn handIn(UUID attemptId) {
    permissions.requireAnywhere(Capability.SIT);
    Attempt attempt = own(journal.hold(attemptId).orElse(null));
    AttemptContext context = contexts.of(attempt);
    AttemptState state = handIn.handIn(attempt, context, HandInBy.CANDIDATE, time.now());
    Progress progress = Progress.of(context.form(), state);
    Instant at = attempt.handedInAt();
    String by = attempt.handedInBy();
    String code = attempt.receiptCode();
    if (at == null || by == null || code == null) {
      throw new IllegalStateException("attempt " + attemptId + " was not handed in");
    }
    return new HandedIn(at, by, code, progress.answered(), progress.total());
  }

  private Attempt own(@Nullable Attempt attempt) {
    if (attempt == null || !attempt.personId().equals(caller.personId())) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND);
    }
    return attempt;
  }
}
