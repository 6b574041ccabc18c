package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.platform.memory.Recent;

/**
 * Remembers how attempts stand on this node, by their candidate, so that a save reads no log. An
 * entry says up to which event it folds; whoever writes compares that with the row, so an old entry
 * is harmless. Only what is committed is kept. Safe for use by many threads.
 */
@ApplicationScoped
public class AttemptMemory {

  private static final int MOST = 40_000;

  private final Recent<UUID, Standing> standings = Recent.entries(MOST);

  public Optional<Standing> recall(UUID candidateId) {
    return standings.find(candidateId);
  }

  public void remember(Standing standing) {
    standings.put(standing.facts().candidateId(), standing);
  }

  public void forget(UUID candidateId) {
    standings.forget(candidateId);
  }

  /** Staff wrote beside the lane: the next who asks reads anew. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChanged changed) {
    forget(changed.candidateId());
  }
}
