package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.ReachedKey;
import vn.benhoc.exam.entity.ReachedRow;

/** What invigilators said to candidates, in the database. */
@ApplicationScoped
public class DeskMessages {

  /** A query wants one room at least. */
  private static final UUID NO_ROOM = new UUID(0, 0);

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /**
   * The latest messages for candidates of one sitting, oldest first: those that reached them,
   * wherever they sat then, and what was said to all of the room in which they sit now. Who has
   * none is left out.
   *
   * @param most for each of them
   */
  public Map<UUID, List<DeskAct>> latest(UUID sittingId, List<Candidate> candidates, int most) {
    List<DeskAct> acts = forAnyOf(sittingId, candidates);
    Set<ReachedKey> reached = reached(acts, candidates);
    Map<UUID, List<DeskAct>> messages = new HashMap<>();
    for (Candidate one : candidates) {
      List<DeskAct> theirs =
          acts.stream()
              .filter(
                  act -> isFor(act, one) || reached.contains(new ReachedKey(one.id(), act.id())))
              .toList();
      if (!theirs.isEmpty()) {
        messages.put(one.id(), theirs.subList(Math.max(0, theirs.size() - most), theirs.size()));
      }
    }
    return messages;
  }

  private static boolean isFor(DeskAct act, Candidate candidate) {
    UUID only = act.scope().candidateId();
    UUID room = act.scope().roomId();
    return only == null
        ? !act.isPartial() && (room == null || room.equals(candidate.roomId()))
        : only.equals(candidate.id());
  }

  /** Oldest first. */
  private List<DeskAct> forAnyOf(UUID sittingId, List<Candidate> candidates) {
    List<UUID> rooms =
        Stream.concat(
                Stream.of(NO_ROOM),
                candidates.stream().flatMap(one -> Stream.ofNullable(one.roomId())).distinct())
            .toList();
    return entities
        .createQuery(
            "select a from DeskAct a where a.sittingId = :sitting and a.kind = :kind"
                + " and (a.candidateId in :candidates or a.candidateId is null and"
                + " (a.partial = false and (a.roomId is null or a.roomId in :rooms)"
                + " or exists (select r from ReachedRow r"
                + " where r.key.actId = a.id and r.key.candidateId in :candidates)))"
                + " order by a.at",
            DeskAct.class)
        .setParameter("sitting", sittingId)
        .setParameter("kind", DeskActKind.MESSAGE.code())
        .setParameter("candidates", candidates.stream().map(Candidate::id).toList())
        .setParameter("rooms", rooms)
        .getResultList();
  }

  /** Whom those acts reached of which that is noted: all but those for a whole sitting. */
  private Set<ReachedKey> reached(List<DeskAct> acts, List<Candidate> candidates) {
    List<UUID> noted =
        acts.stream()
            .filter(act -> act.isPartial() || act.scope().roomId() != null)
            .map(DeskAct::id)
            .toList();
    if (noted.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery(
            "select r from ReachedRow r where r.key.actId in :acts"
                + " and r.key.candidateId in :candidates",
            ReachedRow.class)
        .setParameter("acts", noted)
        .setParameter("candidates", candidates.stream().map(Candidate::id).toList())
        .getResultStream()
        .map(ReachedRow::key)
        .collect(Collectors.toSet());
  }
}
