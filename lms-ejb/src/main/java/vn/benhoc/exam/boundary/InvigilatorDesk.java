package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.ExamSessions;
import vn.benhoc.exam.control.InvigilatorChanges;
import vn.benhoc.exam.control.Invigilators;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.RoomInvigilator;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.StaffMember;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Naming people for rooms (ADR 0028): what they may there follows from it at once. */
@Stateless
public class InvigilatorDesk {

  /** More are no help in a room. */
  private static final int MOST_IN_A_ROOM = 6;

  private static final int MOST_FOUND = 20;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private ExamSessions sessions;
  @Inject private Rooms rooms;
  @Inject private Invigilators invigilators;
  @Inject private InvigilatorChanges changes;
  @Inject private Roster roster;
  @Inject private Audit audit;
  @Inject private TimeSource time;

  /** Who is named for the rooms of a sitting; rooms without anybody are not told. */
  public List<RoomInvigilators> named(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.requireSome(Capability.SITTING_READ, sittings.unitIds(sitting));
    return views(invigilators.of(sittingId));
  }

  /**
   * Staff who could be named, by a part of their name or account: of the units whose sittings the
   * caller manages; twenty at most.
   */
  public List<StaffMember> search(UUID sittingId, @Nullable String text) {
    managed(sittingId);
    String wanted = text == null ? "" : text.strip();
    return wanted.isEmpty() ? List.of() : roster.staff(scope(), wanted, MOST_FOUND);
  }

  /**
   * Names somebody for a room; who is named already stays so.
   *
   * @throws RefusedException {@code room-not-found}; {@code invigilator-not-fit} for who is not of
   *     the staff of the caller's units, cannot sign in or sits the exam; {@code
   *     too-many-invigilators}
   */
  public RoomInvigilators name(UUID sittingId, UUID roomId, UUID personId) {
    Room room = managedRoom(sittingId, roomId);
    rooms.hold(room);
    if (!invigilators.isNamed(roomId, personId)) {
      requireFit(sittingId, personId);
      requireRoomForOneMore(room);
      if (invigilators.name(new RoomInvigilator(room, personId, caller.personId(), time.now()))) {
        tell("sitting.invigilator-name", room, personId);
      }
    }
    return view(roomId);
  }

  /**
   * Takes it back: from now on they have no more right there than others.
   *
   * @throws RefusedException {@code room-not-found}
   */
  public RoomInvigilators unname(UUID sittingId, UUID roomId, UUID personId) {
    Room room = managedRoom(sittingId, roomId);
    rooms.hold(room);
    if (invigilators.unname(roomId, personId)) {
      tell("sitting.invigilator-unname", room, personId);
    }
    return view(roomId);
  }

  private void requireFit(UUID sittingId, UUID personId) {
    if (roster.staff(scope(), List.of(personId)).isEmpty()
        || sittings.candidacy(sittingId, personId).isPresent()) {
      throw RefusedException.of(ExamRefusal.INVIGILATOR_NOT_FIT);
    }
  }

  private void requireRoomForOneMore(Room room) {
    if (invigilators.in(List.of(room.id())).size() >= MOST_IN_A_ROOM) {
      throw RefusedException.of(
          ExamRefusal.TOO_MANY_INVIGILATORS,
          Map.of("room", room.name(), "most", Integer.toString(MOST_IN_A_ROOM)));
    }
  }

  private void tell(String action, Room room, UUID personId) {
    audit.record(
        action,
        "room",
        room.id(),
        "{\"sitting\":\"%s\",\"person\":\"%s\"}".formatted(room.sittingId(), personId));
    changes.changed(room.sittingId(), room.id());
  }

  private Scope scope() {
    return permissions.scope(Capability.SITTING_MANAGE);
  }

  private Room managedRoom(UUID sittingId, UUID roomId) {
    managed(sittingId);
    return rooms.room(sittingId, roomId);
  }

  /** Who manages all of a sitting's classes, or organises its session. */
  private void managed(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    UUID session = sitting.sessionId();
    boolean organises =
        session != null
            && permissions.has(Capability.SITTING_MANAGE, sessions.session(session).unitId());
    if (!organises) {
      permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    }
  }

  private RoomInvigilators view(UUID roomId) {
    return views(invigilators.in(List.of(roomId))).stream()
        .findFirst()
        .orElse(new RoomInvigilators(roomId, List.of()));
  }

  private List<RoomInvigilators> views(Collection<RoomInvigilator> all) {
    Map<UUID, PersonName> names =
        roster.names(all.stream().map(RoomInvigilator::personId).distinct().toList());
    Map<UUID, List<RoomInvigilator>> byRoom =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    RoomInvigilator::roomId, LinkedHashMap::new, Collectors.toList()));
    return byRoom.entrySet().stream()
        .map(
            room ->
                new RoomInvigilators(
                    room.getKey(),
                    room.getValue().stream()
                        .map(one -> names.get(one.personId()))
                        .filter(java.util.Objects::nonNull)
                        .map(
                            name ->
                                new RoomInvigilators.Named(
                                    name.id(), name.fullName(), name.initials()))
                        .toList()))
        .toList();
  }
}
