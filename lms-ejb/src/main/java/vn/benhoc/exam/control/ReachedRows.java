package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.ReachedRow;

/**
 * Whom acts reached that leave no decision in the logs and were not for everybody of their room or
 * sitting: whoever was not meant is not told later either. Of a message to a room it is kept
 * always, so that whoever is moved out of the room takes it along.
 */
@ApplicationScoped
public class ReachedRows {

  /** What is done by these leaves no decision in the logs. */
  static final Set<String> WITHOUT_DECISION =
      Set.of(DeskActKind.MESSAGE.code(), DeskActKind.COLLECT.code());

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Keeps whom it reached, where that has to be known. */
  void keep(DeskAct act, List<UUID> reached) {
    boolean many = act.scope().candidateId() == null;
    if (!many || !WITHOUT_DECISION.contains(act.matter().kind())) {
      return;
    }
    boolean partial = reached.size() < all(act.scope());
    if (partial) {
      act.reachedSomeOnly();
    }
    if (partial || isMessageToRoom(act)) {
      reached.forEach(one -> entities.persist(new ReachedRow(one, act.id())));
    }
  }

  private static boolean isMessageToRoom(DeskAct act) {
    return act.scope().roomId() != null && act.matter().kind().equals(DeskActKind.MESSAGE.code());
  }

  private long all(DeskAct.Scope scope) {
    UUID room = scope.roomId();
    var query =
        entities
            .createQuery(
                "select count(c) from Candidate c where c.sittingId = :sitting"
                    + (room == null ? "" : " and c.roomId = :room"),
                Long.class)
            .setParameter("sitting", scope.sittingId());
    if (room != null) {
      query.setParameter("room", room);
    }
    return query.getSingleResult();
  }

  /** The acts of which some of these candidates are known to have been reached. */
  Set<UUID> actsFor(Collection<UUID> candidates) {
    return candidates.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "select distinct r.key.actId from ReachedRow r"
                        + " where r.key.candidateId in :candidates",
                    UUID.class)
                .setParameter("candidates", candidates)
                .getResultList());
  }
}
