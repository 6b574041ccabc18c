package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.exam.control.Invigilators;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** The rooms the caller is named for. */
@Stateless
public class OwnRooms {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Invigilators invigilators;
  @Inject private Sittings sittings;
  @Inject private TimeSource time;

  /** Those of sittings that open today in Vietnam or are still open, the first to open first. */
  public List<NamedRoom> today() {
    permissions.requireSignedIn();
    LocalDate day = LocalDate.ofInstant(time.now(), VIETNAM);
    Instant from = day.atStartOfDay(VIETNAM).toInstant();
    Instant to = day.plusDays(1).atStartOfDay(VIETNAM).toInstant();
    List<Room> rooms = invigilators.roomsOf(caller.personId(), from, to);
    Map<UUID, Sitting> byId = sittings.sittings(rooms.stream().map(Room::sittingId).toList());
    Map<UUID, Integer> seated = invigilators.seatedIn(rooms.stream().map(Room::id).toList());
    return rooms.stream()
        .map(room -> view(room, sitting(byId, room), seated.getOrDefault(room.id(), 0)))
        .toList();
  }

  private static Sitting sitting(Map<UUID, Sitting> byId, Room room) {
    Sitting sitting = byId.get(room.sittingId());
    if (sitting == null) {
      throw RefusedException.of(ExamRefusal.SITTING_NOT_FOUND);
    }
    return sitting;
  }

  private static NamedRoom view(Room room, Sitting sitting, int candidates) {
    return new NamedRoom(
        room.id(),
        room.name(),
        room.schoolName(),
        sitting.id(),
        sitting.title(),
        sitting.opensAt(),
        sitting.closesAt(),
        sitting.minutes(),
        candidates);
  }
}
