package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/** Rooms and who sits in them, in the database. */
@ApplicationScoped
public class Rooms {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Two who change the rooms or seats of a sitting wait for each other here. */
  public void hold(Sitting sitting) {
    entities.lock(sitting, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Two who move candidates into one room wait for each other here. */
  public void hold(Room room) {
    entities.lock(room, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Who sits in the room, held. Nobody else is: a move in a sitting of thousands lets the others
   * start.
   */
  public List<Candidate> heldIn(Room room) {
    return entities
        .createQuery("select c from Candidate c where c.roomId = :room", Candidate.class)
        .setParameter("room", room.id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** In the order they are filled. */
  public List<Room> rooms(UUID sittingId) {
    return entities
        .createQuery(
            "select r from Room r where r.sittingId = :sitting order by r.number", Room.class)
        .setParameter("sitting", sittingId)
        .getResultList();
  }

  /**
   * A room of that sitting.
   *
   * @throws RefusedException {@code room-not-found}
   */
  public Room room(UUID sittingId, UUID id) {
    return Optional.ofNullable(entities.find(Room.class, id))
        .filter(room -> room.sittingId().equals(sittingId))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.ROOM_NOT_FOUND));
  }

  /** The names of those rooms. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from Room r where r.id in :ids", Room.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Room::id, Room::name));
  }

  /** The rooms of the sitting are these from now on; nobody may sit in the old ones. */
  public void replace(UUID sittingId, List<Room> rooms) {
    rooms(sittingId).forEach(entities::remove);
    entities.flush();
    add(rooms);
  }

  /** Nobody may sit in it. */
  public void remove(Room room) {
    entities.remove(room);
    entities.flush();
  }

  /** The rooms of several sittings, those of each in the order they are filled. */
  public Map<UUID, List<Room>> rooms(Collection<UUID> sittingIds) {
    return sittingIds.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select r from Room r where r.sittingId in :sittings order by r.number", Room.class)
            .setParameter("sittings", sittingIds)
            .getResultStream()
            .collect(Collectors.groupingBy(Room::sittingId));
  }

  /** How many candidates of each sitting have a seat. */
  public Map<UUID, Integer> seated(Collection<UUID> sittingIds) {
    Map<UUID, Integer> seated = new HashMap<>();
    if (!sittingIds.isEmpty()) {
      entities
          .createQuery(
              "select c.sittingId, count(c) from Candidate c where c.sittingId in :sittings"
                  + " and c.roomId is not null group by c.sittingId",
              Object[].class)
          .setParameter("sittings", sittingIds)
          .getResultList()
          .forEach(row -> seated.put((UUID) row[0], ((Number) row[1]).intValue()));
    }
    return seated;
  }

  public void add(List<Room> rooms) {
    rooms.forEach(entities::persist);
    entities.flush();
  }

  /**
   * The list of the sitting, held, in its order. Whoever starts an attempt holds their own row of
   * it, so nobody starts meanwhile.
   */
  public List<Candidate> heldCandidates(UUID sittingId) {
    return entities
        .createQuery(
            "select c from Candidate c where c.sittingId = :sitting order by c.place",
            Candidate.class)
        .setParameter("sitting", sittingId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * Whether anybody has started; read behind all other transactions, not as of this one's start.
   */
  public boolean isStarted(UUID sittingId) {
    return !entities
        .createQuery("select a from Attempt a where a.sittingId = :sitting", Attempt.class)
        .setParameter("sitting", sittingId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Writes what is pending, so that what comes next finds the places free. */
  public void flush() {
    entities.flush();
  }
}
