package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.RefusedException;

/** Begins attempts. */
@ApplicationScoped
public class AttemptStart {

  @Inject private Sittings sittings;
  @Inject private AttemptJournal journal;
  @Inject private Ids ids;

  /**
   * Starts the attempt, or finds it as it was left. The candidate's row must be held.
   *
   * @throws RefusedException {@code not-open-yet}, {@code admission-over}, {@code marked-absent}
   */
  public Attempt start(Candidate candidate, AttemptContext context, Instant now) {
    return sittings.attemptOf(candidate.id()).orElseGet(() -> begin(candidate, context, now));
  }

  private Attempt begin(Candidate candidate, AttemptContext context, Instant now) {
    Transition transition =
        context.rules().apply(AttemptState.initial(), new AttemptEvent.Started(), now);
    AttemptProblems.refuseUnlessAccepted(transition, "");
    if (candidate.isAbsent()) {
      throw RefusedException.of(ExamRefusal.MARKED_ABSENT);
    }
    Instant deadline = context.rules().deadline(transition.state(), now).orElse(now);
    Attempt attempt = journal.begin(ids.next(), candidate, now, deadline);
    journal.rememberAfterCommit(attempt, transition.state());
    return attempt;
  }
}
