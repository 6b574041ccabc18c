package vn.benhoc.exam;

import static vn.benhoc.exam.TwoSchools.SITTING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/** The rooms of {@link TwoSchools}, without a database: what is to be held is noted. */
final class TwoSchoolsRooms extends Rooms {

  private final TwoSchoolsRows sittings;
  private final List<Room> rooms = new ArrayList<>();
  private boolean held;
  private final Set<UUID> heldRooms = new HashSet<>();

  TwoSchoolsRooms(TwoSchoolsRows sittings) {
    this.sittings = sittings;
  }

  @Override
  public void hold(Sitting sitting) {
    held = true;
  }

  @Override
  public void hold(Room room) {
    heldRooms.add(room.id());
  }

  @Override
  public List<Candidate> heldIn(Room room) {
    if (!heldRooms.contains(room.id())) {
      throw new IllegalStateException("the room is not held");
    }
    return sittings.candidates(room.sittingId()).stream()
        .filter(candidate -> room.id().equals(candidate.roomId()))
        .toList();
  }

  @Override
  public List<Room> rooms(UUID sittingId) {
    return List.copyOf(rooms);
  }

  @Override
  public Room room(UUID sittingId, UUID id) {
    return rooms.stream()
        .filter(room -> room.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of(ExamRefusal.ROOM_NOT_FOUND));
  }

  @Override
  public void replace(UUID sittingId, List<Room> newRooms) {
    rooms.clear();
    add(newRooms);
  }

  @Override
  public void add(List<Room> newRooms) {
    requireHeld();
    rooms.addAll(newRooms);
  }

  @Override
  public List<Candidate> heldCandidates(UUID sittingId) {
    requireHeld();
    return sittings.candidates(sittingId);
  }

  @Override
  public boolean isStarted(UUID sittingId) {
    requireHeld();
    return !sittings.attemptsByCandidate(sittingId).isEmpty();
  }

  @Override
  public void remove(Room room) {
    requireHeld();
    rooms.remove(room);
  }

  @Override
  public Map<UUID, List<Room>> rooms(Collection<UUID> sittingIds) {
    return rooms.stream()
        .filter(room -> sittingIds.contains(room.sittingId()))
        .collect(Collectors.groupingBy(Room::sittingId));
  }

  @Override
  public Map<UUID, Integer> seated(Collection<UUID> sittingIds) {
    int seated =
        (int) sittings.candidates(SITTING).stream().filter(one -> one.roomId() != null).count();
    return Map.of(SITTING, seated);
  }

  @Override
  public void flush() {
    if (heldRooms.isEmpty()) {
      requireHeld();
    }
  }

  private void requireHeld() {
    if (!held) {
      throw new IllegalStateException("the sitting is not held");
    }
  }
}
