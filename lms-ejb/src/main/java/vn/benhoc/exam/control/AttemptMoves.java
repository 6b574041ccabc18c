package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;

/** Tells whoever looks on that something has changed for a candidate. */
@ApplicationScoped
public class AttemptMoves {

  /** The topic of it: within the sitting, about the candidate, without a text. */
  public static final String TOPIC = "exam.attempt";

  @Inject private PushBus bus;
  @Inject private Presence presence;
  @Inject private Event<CandidateChanged> changed;

  /** After the commit, on the thread of the lane. */
  void written(AttemptWork work) {
    Dealt dealt = work.context().dealt();
    presence.heard(dealt.candidateId());
    moved(dealt.sittingId(), dealt.candidateId());
  }

  void moved(UUID sittingId, UUID candidateId) {
    bus.tell(new News(TOPIC, sittingId, candidateId, ""));
  }

  /** Tells it when the caller's transaction is committed. */
  public void movesSoon(UUID sittingId, UUID candidateId) {
    changed.fire(new CandidateChanged(sittingId, candidateId));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChanged changed) {
    moved(changed.sittingId(), changed.candidateId());
  }
}
