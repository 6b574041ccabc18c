package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * What staff do to an attempt, in their own transaction, so that it stands or falls with what is
 * recorded of it. It goes beside the {@link Lane}: whoever writes first wins, the other does it
 * again on what stands then.
 */
@ApplicationScoped
public class AttemptActs {

  private static final int MOST_TRIES = 8;

  @Inject private AttemptJournal journal;
  @Inject private AttemptWriter writer;
  @Inject private Event<CandidateChanged> changed;

  /**
   * Does it in the caller's transaction.
   *
   * @return how the attempt stands after it
   * @throws RefusedException {@code changed-meanwhile} if others are always faster
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Standing carryOut(AttemptContext context, Act act) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Standing before = journal.standings(List.of(context)).get(context.candidateId());
      AttemptWork work = new AttemptWork(context, before);
      act.on(work);
      if (writer.write(List.of(work)).isEmpty()) {
        Dealt dealt = context.dealt();
        changed.fire(new CandidateChanged(dealt.sittingId(), dealt.candidateId()));
        return work.standing();
      }
    }
    throw RefusedException.of(PlatformRefusal.CHANGED_MEANWHILE);
  }
}
