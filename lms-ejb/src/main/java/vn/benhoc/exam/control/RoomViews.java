package vn.benhoc.exam.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.RoomView;
import vn.benhoc.exam.boundary.RoomView.SeatView;
import vn.benhoc.exam.boundary.RoomView.SeatedCandidate;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;

/**
 * Shows rooms to staff. Of those who are not of the reader's classes it tells that a seat is taken,
 * and nothing else.
 */
public final class RoomViews {

  private final Set<UUID> ownClasses;
  private final Predicate<UUID> opens;
  private final Map<UUID, Map<Seat, SeatView>> taken = new HashMap<>();

  /**
   * Views for one reader.
   *
   * @param ownClasses whose candidates the reader may see
   * @param opens of which rooms the reader may know what is read out in them
   */
  public RoomViews(Set<UUID> ownClasses, Predicate<UUID> opens) {
    this.ownClasses = Set.copyOf(ownClasses);
    this.opens = opens;
  }

  /** Puts a candidate on a seat with that form, stored or not. */
  public void put(Candidate candidate, UUID room, Seat seat, String form) {
    SeatedCandidate shown =
        ownClasses.contains(candidate.classId()) ? shown(candidate, form) : null;
    taken
        .computeIfAbsent(room, none -> new HashMap<>())
        .put(seat, new SeatView(seat.row(), seat.column(), true, shown));
  }

  /** Puts everybody on the seat they have. */
  public void putAll(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      UUID room = candidate.roomId();
      Optional<Seat> seat = candidate.seat();
      if (room != null && seat.isPresent()) {
        put(candidate, room, seat.get(), candidate.formCode());
      }
    }
  }

  public List<RoomView> of(List<Room> rooms) {
    return rooms.stream().map(this::view).toList();
  }

  private RoomView view(Room room) {
    Map<Seat, SeatView> here = taken.getOrDefault(room.id(), Map.of());
    List<SeatView> seats = new ArrayList<>();
    for (Seat seat : room.plan().seats()) {
      seats.add(here.getOrDefault(seat, new SeatView(seat.row(), seat.column(), false, null)));
    }
    @Nullable String code = opens.test(room.id()) ? room.code() : null;
    return new RoomView(
        room.id(),
        room.number(),
        room.name(),
        room.schoolId(),
        room.schoolName(),
        code,
        room.plan().rows(),
        room.plan().columns(),
        seats.size(),
        here.size(),
        seats);
  }

  private static SeatedCandidate shown(Candidate candidate, String form) {
    return new SeatedCandidate(
        candidate.id(),
        candidate.sbd(),
        candidate.fullName(),
        candidate.className(),
        form,
        candidate.extraMinutes(),
        candidate.hasLargerText(),
        candidate.isAbsent());
  }
}
