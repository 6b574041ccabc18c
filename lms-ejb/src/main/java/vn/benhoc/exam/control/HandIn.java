package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptRefusal;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.platform.outbox.Outbox;

/** Hands an attempt in, once, whoever comes first; the marking hears of it after the commit. */
@ApplicationScoped
public class HandIn {

  /** The outbox topic; the subject is the attempt. */
  public static final String TOPIC = "exam.attempt-handed-in";

  @Inject private AttemptJournal journal;
  @Inject private Outbox outbox;

  /**
   * Hands in what is saved. An attempt that is handed in stays as it is. Where the clock comes too
   * early, because time was granted after the start, the row learns when writing ends now. The row
   * must be held.
   *
   * @return the state after it
   */
  public AttemptState handIn(Attempt attempt, AttemptContext context, HandInBy by, Instant now) {
    AttemptState before = journal.state(attempt, context.rules());
    AttemptEvent event = new AttemptEvent.HandedIn(by);
    Transition transition = context.rules().apply(before, event, now);
    if (transition instanceof Transition.Refused refused) {
      if (refused.refusal() == AttemptRefusal.TIME_NOT_OVER) {
        context.rules().deadline(before, now).ifPresent(attempt::endsAt);
        return before;
      }
      throw AttemptProblems.of(refused, "");
    }
    AttemptState after = transition.state();
    Instant at = after.handedInAt();
    HandInBy whose = after.handedInBy();
    if (attempt.handedInAt() == null && at != null && whose != null) {
      journal.append(attempt, event, now, null);
      attempt.handedIn(at, whose.code(), ReceiptCode.of(attempt.id(), at, after));
      journal.rememberAfterCommit(attempt, after);
      outbox.add(TOPIC, attempt.id(), "{}");
    }
    return after;
  }
}
