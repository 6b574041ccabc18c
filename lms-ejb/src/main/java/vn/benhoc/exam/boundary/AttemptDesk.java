package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptFacts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.AttemptViews;
import vn.benhoc.exam.control.AttemptWriting;
import vn.benhoc.exam.control.Lockdowns;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.SavePace;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.control.WritingDevice;
import vn.benhoc.exam.control.WritingMemory;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.paper.boundary.PackedForm;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * What a candidate does in their own attempt. Somebody else's attempt is not found.
 *
 * <p>Without transactions of its own: what is written goes through the lane, whose commit it shares
 * with others, and no thread waits for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttemptDesk {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptWriting writing;
  @Inject private WritingMemory known;
  @Inject private SavePace pace;
  @Inject private Lockdowns lockdowns;
  @Inject private Sittings sittings;
  @Inject private PaperKeys keys;
  @Inject private FormStore forms;
  @Inject private TimeSource time;

  /**
   * The attempt as it stands, for going on with it.
   *
   * @param device that asks; null if it names none
   * @throws RefusedException {@code bound-elsewhere} where it is written and the sitting binds its
   *     candidates to one device, to any other
   */
  public AttemptView attempt(UUID attemptId, @Nullable String device, @Nullable String client) {
    AttemptContext context = own(attemptId);
    Attempt row = readable(attemptId, device);
    AttemptState state = journal.state(row, context.rules());
    boolean released = sittings.sitting(row.sittingId()).releasedAt() != null;
    return AttemptViews.view(
        new Standing(AttemptFacts.of(row), state), context, time.now(), client, released);
  }

  /**
   * The paper, while it is being written.
   *
   * @param device that asks; null if it names none
   * @throws RefusedException {@code attempt-closed} from the hand-in on; {@code bound-elsewhere} as
   *     above
   */
  public PackedForm paper(UUID attemptId, @Nullable String device) {
    AttemptContext context = own(attemptId);
    if (readable(attemptId, device).handedInAt() != null) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_CLOSED);
    }
    return forms.packed(context.dealt().formId());
  }

  /**
   * Keeps a batch, all of it or nothing. There is a receipt once what it acknowledges is on disk. A
   * batch that is kept already is acknowledged again.
   *
   * @param device that sends it; null if it names none
   * @return the receipt; or refused: {@code attempt-closed}, {@code response-not-valid}, {@code
   *     written-elsewhere}, {@code attempt-log-full}; {@code exam-busy} and {@code saving-too-fast}
   *     where it may be sent again
   */
  public CompletionStage<Receipt> save(
      UUID attemptId, @Nullable String device, ResponseBatch batch) {
    Instant now = time.now();
    AttemptContext context = own(attemptId);
    pace.require(attemptId, batch);
    refuseOnceKeyIsOut(context, now);
    return writing.save(context, sender(attemptId, device), batch, now);
  }

  /**
   * What comes late may count, but not once the key is known, here or in another sitting. Who is
   * known to write is not asked for: it costs a query.
   */
  private void refuseOnceKeyIsOut(AttemptContext context, Instant now) {
    if (!known.isOpen(context, now) && keys.isOut(sittings.sitting(context.dealt().sittingId()))) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_CLOSED);
    }
  }

  /**
   * Hands in what is kept. Done twice it says the same twice.
   *
   * @param device that hands in; null if it names none
   */
  public CompletionStage<HandedIn> handIn(UUID attemptId, @Nullable String device) {
    Instant now = time.now();
    AttemptContext context = own(attemptId);
    return writing.handIn(context, sender(attemptId, device), now);
  }

  private AttemptContext own(UUID attemptId) {
    permissions.requireAnywhere(Capability.SIT);
    AttemptContext context = contexts.ofAttempt(attemptId);
    if (!context.dealt().personId().equals(caller.personId())) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND);
    }
    return context;
  }

  private WritingDevice.Sender sender(UUID attemptId, @Nullable String device) {
    return new WritingDevice.Sender(device, lockdowns.checkOfAttempt(attemptId).oneDevice());
  }

  /** What is handed in may be looked at from anywhere. */
  private Attempt readable(UUID attemptId, @Nullable String device) {
    Attempt row =
        journal
            .find(attemptId)
            .orElseThrow(() -> RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND));
    WritingDevice.Sender sender = sender(attemptId, device);
    if (row.handedInAt() == null && sender.oneDevice()) {
      new WritingDevice(row.device()).requireHolder(sender);
    }
    return row;
  }
}
