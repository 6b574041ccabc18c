package vn.benhoc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.time.TimeSource;

/**
 * Records what people did, in their own transaction: what was rolled back was not done.
 *
 * <p>An entry is chained to its predecessor soon afterwards by {@link AuditChain}, not here: one
 * chain written inside every transaction would let only one transaction commit at a time.
 */
@ApplicationScoped
public class Audit {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private TimeSource time;
  @Inject private Actor actor;
  @Inject private Event<AuditFilled> filled;

  /**
   * Records what the actor of this request did.
   *
   * @param action what was done, such as {@code password.reset}
   * @param detailJson ids, states, counts and the reason that was stated; never an answer, a key or
   *     a secret
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String subjectKind, UUID subject, String detailJson) {
    AuditFact fact =
        new AuditFact(
            ids.next(),
            time.now(),
            actor.personId(),
            actor.address(),
            action,
            subjectKind,
            subject,
            detailJson);
    entities.persist(new AuditEntry(fact));
    filled.fire(new AuditFilled());
  }
}
