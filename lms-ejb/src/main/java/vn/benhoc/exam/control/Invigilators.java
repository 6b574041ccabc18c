package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.RoomInvigilator;
import vn.benhoc.exam.entity.RoomInvigilatorKey;

/** Who is named for which rooms, in the database. */
@ApplicationScoped
public class Invigilators {

  private static final String NAME =
      "insert ignore into exam_invigilator (room_id, person_id, sitting_id, named_by, named_at)"
          + " values (?, ?, ?, ?, ?)";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** The rooms of a sitting that a person is named for. */
  public Set<UUID> roomsOf(UUID personId, UUID sittingId) {
    return new HashSet<>(
        entities
            .createQuery(
                "select i.key.roomId from RoomInvigilator i"
                    + " where i.key.personId = :person and i.sittingId = :sitting",
                UUID.class)
            .setParameter("person", personId)
            .setParameter("sitting", sittingId)
            .getResultList());
  }

  /** The rooms of a sitting that anybody is named for. */
  public Set<UUID> taken(UUID sittingId) {
    return new HashSet<>(
        entities
            .createQuery(
                "select distinct i.key.roomId from RoomInvigilator i where i.sittingId = :sitting",
                UUID.class)
            .setParameter("sitting", sittingId)
            .getResultList());
  }

  /** The rooms of a sitting in which somebody sits whom that reach covers. */
  public Set<UUID> roomsReached(UUID sittingId, Reach reach) {
    ReachClause who = new ReachClause(reach);
    return new HashSet<>(
        who.fill(
                entities.createQuery(
                    "select distinct c.roomId from Candidate c where c.sittingId = :sitting"
                        + " and c.roomId is not null and "
                        + who.text(),
                    UUID.class))
            .setParameter("sitting", sittingId)
            .getResultList());
  }

  /** Those of the rooms of a sitting, the first named first. */
  public List<RoomInvigilator> of(UUID sittingId) {
    return entities
        .createQuery(
            "select i from RoomInvigilator i where i.sittingId = :sitting"
                + " order by i.namedAt, i.key.personId",
            RoomInvigilator.class)
        .setParameter("sitting", sittingId)
        .getResultList();
  }

  /** Those of some rooms, the first named first. */
  public List<RoomInvigilator> in(Collection<UUID> rooms) {
    return rooms.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select i from RoomInvigilator i where i.key.roomId in :rooms"
                    + " order by i.namedAt, i.key.personId",
                RoomInvigilator.class)
            .setParameter("rooms", rooms)
            .getResultList();
  }

  /**
   * The rooms a person is named for in sittings that open in a span or are still open at its start,
   * the first to open first.
   */
  public List<Room> roomsOf(UUID personId, Instant fromInclusive, Instant toExclusive) {
    return entities
        .createQuery(
            "select r from RoomInvigilator i, Room r, Sitting s where i.key.personId = :person"
                + " and r.id = i.key.roomId and s.id = i.sittingId and s.deletedAt is null"
                + " and s.opensAt < :to and s.closesAt >= :from order by s.opensAt, r.number",
            Room.class)
        .setParameter("person", personId)
        .setParameter("from", fromInclusive)
        .setParameter("to", toExclusive)
        .getResultList();
  }

  /** How many candidates sit in each of the rooms. */
  public Map<UUID, Integer> seatedIn(Collection<UUID> rooms) {
    Map<UUID, Integer> seated = new HashMap<>();
    if (!rooms.isEmpty()) {
      entities
          .createQuery(
              "select c.roomId, count(c) from Candidate c where c.roomId in :rooms"
                  + " group by c.roomId",
              Object[].class)
          .setParameter("rooms", rooms)
          .getResultList()
          .forEach(row -> seated.put((UUID) row[0], ((Number) row[1]).intValue()));
    }
    return seated;
  }

  public boolean isNamed(UUID roomId, UUID personId) {
    return entities.find(RoomInvigilator.class, new RoomInvigilatorKey(roomId, personId)) != null;
  }

  /** Names somebody; false where another request has just done so. */
  public boolean name(RoomInvigilator one) {
    return entities
            .createNativeQuery(NAME)
            .setParameter(1, one.roomId().toString())
            .setParameter(2, one.personId().toString())
            .setParameter(3, one.sittingId().toString())
            .setParameter(4, one.namedBy().toString())
            .setParameter(5, Timestamp.from(one.namedAt()))
            .executeUpdate()
        > 0;
  }

  /** Takes it back; false for who is not named. */
  public boolean unname(UUID roomId, UUID personId) {
    RoomInvigilator one =
        entities.find(RoomInvigilator.class, new RoomInvigilatorKey(roomId, personId));
    if (one == null) {
      return false;
    }
    entities.remove(one);
    entities.flush();
    return true;
  }
}
