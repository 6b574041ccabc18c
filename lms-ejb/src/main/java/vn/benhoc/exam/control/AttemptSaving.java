package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.platform.problem.RefusedException;

/** Keeps what candidates send. */
@ApplicationScoped
public class AttemptSaving {

  @Inject private AttemptJournal journal;

  /**
   * Keeps a batch, all of it or nothing; what is kept already changes nothing. The attempt's row
   * must be held.
   *
   * @return the state after it
   * @throws RefusedException {@code attempt-closed}, {@code response-not-valid}
   */
  public AttemptState save(
      Attempt attempt, AttemptContext context, List<BatchEvents.Read> events, Instant now) {
    AttemptState state = journal.state(attempt, context.rules());
    for (BatchEvents.Read read : events) {
      Transition transition = context.rules().apply(state, read.event(), now);
      AttemptProblems.refuseUnlessAccepted(transition, read.path());
      if (transition instanceof Transition.Accepted accepted && accepted.effect().isLogged()) {
        journal.append(attempt, read.event(), now, read.clientTime());
      }
      state = transition.state();
    }
    if (!events.isEmpty() && attempt.handedInAt() == null) {
      context.rules().deadline(state, now).ifPresent(attempt::endsAt);
      attempt.saved(now, Progress.of(context.form(), state).answered());
      journal.rememberAfterCommit(attempt, state);
    }
    return state;
  }
}
