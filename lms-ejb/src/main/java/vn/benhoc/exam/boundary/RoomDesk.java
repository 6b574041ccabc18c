package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.boundary.SeatingView.CodeCount;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.RoomDrafts;
import vn.benhoc.exam.control.RoomViews;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.SeatingWay;
import vn.benhoc.exam.control.SeatingWork;
import vn.benhoc.exam.control.SeatingWork.Place;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.ToldSeating;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.RefusedException;

/** The rooms of a sitting, and seating its candidates in them. */
@Stateless
public class RoomDesk {

  private static final String AUDITED = "sitting";

  @Inject private Permissions permissions;
  @Inject private InvigilationRights rights;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private RoomDrafts drafts;
  @Inject private SeatingWork work;
  @Inject private Audit audit;
  @Inject private Ids ids;

  /** All rooms with who sits where, as far as the caller may see them. */
  public List<RoomView> rooms(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(sittingId);
    RoomViews views = views(sitting);
    views.putAll(sittings.candidates(sittingId));
    return views.of(rooms.rooms(sittingId));
  }

  /** The same without the seats, for lists of very many rooms. */
  public List<RoomView> roomList(UUID sittingId) {
    return rooms(sittingId).stream().map(RoomView::withoutSeats).toList();
  }

  /**
   * One room, for its list and the signs on its seats.
   *
   * @throws RefusedException {@code room-not-found}
   */
  public RoomView room(UUID sittingId, UUID roomId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(sittingId);
    RoomViews views = views(sitting);
    views.putAll(sittings.candidates(sittingId));
    return views.of(List.of(rooms.room(sittingId, roomId))).get(0);
  }

  /**
   * Gives the sitting these rooms instead of those it had; nobody is seated afterwards.
   *
   * @throws RefusedException {@code rooms-not-valid}, located; {@code sitting-started}
   */
  public List<RoomView> setRooms(UUID sittingId, RoomsPlan plan) {
    Sitting sitting = managed(sittingId);
    List<Room> made = drafts.rooms(sittingId, plan, List.of());
    rooms.hold(sitting);
    List<Candidate> candidates = rooms.heldCandidates(sittingId);
    requireNotStarted(sittingId);
    candidates.forEach(Candidate::unseat);
    rooms.flush();
    rooms.replace(sittingId, made);
    audit.record("sitting.rooms", AUDITED, sittingId, "{\"rooms\":" + made.size() + "}");
    return views(sitting).of(made);
  }

  /**
   * Gives the sitting these rooms too; everybody keeps their seat. The answer is all of its rooms.
   *
   * @throws RefusedException {@code rooms-not-valid}, located
   */
  public List<RoomView> addRooms(UUID sittingId, RoomsPlan plan) {
    Sitting sitting = managed(sittingId);
    rooms.hold(sitting);
    List<Room> made = drafts.rooms(sittingId, plan, rooms.rooms(sittingId));
    rooms.add(made);
    audit.record("sitting.rooms-add", AUDITED, sittingId, "{\"rooms\":" + made.size() + "}");
    return rooms(sittingId);
  }

  /**
   * Gives a room another name.
   *
   * @throws RefusedException {@code room-not-found}, {@code rooms-not-valid}, located
   */
  public RoomView rename(UUID sittingId, UUID roomId, RoomName name) {
    Sitting sitting = managed(sittingId);
    rooms.hold(sitting);
    Room room = rooms.room(sittingId, roomId);
    List<Room> others = rooms.rooms(sittingId).stream().filter(one -> one != room).toList();
    room.rename(drafts.name(name.name(), others));
    audit.record("sitting.room-rename", AUDITED, sittingId, "{\"room\":\"%s\"}".formatted(roomId));
    return room(sittingId, roomId);
  }

  /**
   * Drops a room that nobody sits in.
   *
   * @throws RefusedException {@code room-not-found}, {@code room-not-empty}
   */
  public void delete(UUID sittingId, UUID roomId) {
    Sitting sitting = managed(sittingId);
    rooms.hold(sitting);
    Room room = rooms.room(sittingId, roomId);
    rooms.hold(room);
    int seated = rooms.heldIn(room).size();
    if (seated > 0) {
      throw RefusedException.of(
          ExamRefusal.ROOM_NOT_EMPTY,
          Map.of("room", room.name(), "candidates", Integer.toString(seated)));
    }
    rooms.remove(room);
    audit.record("sitting.room-delete", AUDITED, sittingId, "{\"room\":\"%s\"}".formatted(roomId));
  }

  /**
   * Puts everybody back where they were told to be before.
   *
   * @throws RefusedException {@code seating-not-valid}, located; {@code sitting-started}
   */
  public List<RoomView> seatAsTold(UUID sittingId, SeatingAsTold told) {
    Sitting sitting = managed(sittingId);
    rooms.hold(sitting);
    List<Candidate> candidates = rooms.heldCandidates(sittingId);
    requireNotStarted(sittingId);
    List<ToldSeating.Part> parts = work.told(sitting, candidates, rooms.rooms(sittingId), told);
    candidates.forEach(Candidate::unseat);
    rooms.flush();
    for (ToldSeating.Part part : parts) {
      part.seat().ifPresent(seat -> part.candidate().seat(seat.room().id(), seat.seat()));
      part.candidate().deal(part.form().id(), part.form().code());
    }
    audit.record("sitting.seat-back", AUDITED, sittingId, "{\"candidates\":" + parts.size() + "}");
    return rooms(sittingId);
  }

  /**
   * How everybody would be seated; nothing is changed.
   *
   * @throws RefusedException {@code seating-not-valid}, located; {@code sitting-without-rooms},
   *     {@code sitting-without-candidates}, {@code too-few-seats}, {@code too-few-codes}
   */
  public SeatingView preview(UUID sittingId, SeatingPlan plan) {
    Sitting sitting = managed(sittingId);
    SeatingWork.Way way = SeatingWay.of(plan, ids.seed());
    return shown(sitting, places(sitting, sittings.candidates(sittingId), way), way);
  }

  /**
   * Seats everybody anew and deals the forms anew.
   *
   * @throws RefusedException as {@link #preview}, and {@code sitting-started}
   */
  public SeatingView seat(UUID sittingId, SeatingPlan plan) {
    Sitting sitting = managed(sittingId);
    SeatingWork.Way way = SeatingWay.of(plan, ids.seed());
    rooms.hold(sitting);
    List<Candidate> candidates = rooms.heldCandidates(sittingId);
    requireNotStarted(sittingId);
    List<Place> places = places(sitting, candidates, way);
    candidates.forEach(Candidate::unseat);
    rooms.flush();
    for (Place place : places) {
      place.candidate().seat(place.room().id(), place.seat());
      place.candidate().deal(place.form().id(), place.form().code());
    }
    audit.record(
        "sitting.seat",
        AUDITED,
        sittingId,
        "{\"candidates\":%d,\"number\":\"%d\"}".formatted(places.size(), way.seed()));
    return shown(sitting, places, way);
  }

  private List<Place> places(Sitting sitting, List<Candidate> candidates, SeatingWork.Way way) {
    List<Room> own = rooms.rooms(sitting.id());
    if (own.isEmpty()) {
      throw RefusedException.of(ExamRefusal.SITTING_WITHOUT_ROOMS);
    }
    if (candidates.isEmpty()) {
      throw RefusedException.of(ExamRefusal.SITTING_WITHOUT_CANDIDATES);
    }
    return work.plan(sitting, candidates, own, way);
  }

  private SeatingView shown(Sitting sitting, List<Place> places, SeatingWork.Way way) {
    RoomViews views = views(sitting);
    Map<String, Integer> counts = new HashMap<>();
    for (Place place : places) {
      views.put(place.candidate(), place.room().id(), place.seat(), place.form().code());
      counts.merge(place.form().code(), 1, Integer::sum);
    }
    List<RoomView> seen = views.of(rooms.rooms(sitting.id()));
    List<CodeCount> codes =
        counts.entrySet().stream()
            .map(entry -> new CodeCount(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(CodeCount::candidates).thenComparing(CodeCount::code))
            .toList();
    int used = (int) seen.stream().filter(room -> room.taken() > 0).count();
    return new SeatingView(Long.toString(way.seed()), places.size(), used, codes, seen);
  }

  private Sitting managed(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    return sitting;
  }

  private RoomViews views(Sitting sitting) {
    Set<UUID> own = permissions.requireSome(Capability.SITTING_READ, sittings.unitIds(sitting));
    return new RoomViews(own, rights.of(sitting)::opens);
  }

  private void requireNotStarted(UUID sittingId) {
    if (rooms.isStarted(sittingId)) {
      throw RefusedException.of(ExamRefusal.SITTING_STARTED);
    }
  }
}
