package vn.benhoc.exam.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.exam.boundary.EntryFinding;
import vn.benhoc.exam.control.IntakeCheck.Listed;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;

/** The rooms a list names. A list names one for everybody or for nobody. */
final class NamedRooms {

  private static final String FIELD = "room";

  private final Map<String, Room> byName = new HashMap<>();

  /** How the rooms there are and those the list has named so far are written. */
  private final Map<String, String> written = new HashMap<>();

  private final List<Candidate> known;

  /**
   * The rooms there are.
   *
   * @param known who is on the list of the sitting already
   */
  NamedRooms(List<Room> rooms, List<Candidate> known) {
    rooms.forEach(room -> byName.put(room.name(), room));
    rooms.forEach(room -> written.putIfAbsent(RoomDrafts.likeness(room.name()), room.name()));
    this.known = known;
  }

  /**
   * Checks the rooms of a list.
   *
   * @param entries all of it but those that name somebody again, whether anybody is found for them
   *     or not: who mends the list is told of both at once
   * @param listed those for whom somebody is found
   */
  void check(List<CandidateEntry> entries, List<Listed> listed, List<EntryFinding> findings) {
    Map<String, List<CandidateEntry>> named = byRoom(entries, one -> one);
    if (named.isEmpty()) {
      return;
    }
    entries.stream()
        .filter(one -> one.room() == null)
        .forEach(one -> findings.add(blocking(one, "room-missing-here", Map.of())));
    Set<UUID> people =
        listed.stream().map(one -> one.pupil().personId()).collect(Collectors.toSet());
    named.forEach((name, inRoom) -> check(name, inRoom, people, findings));
  }

  private void check(
      String name, List<CandidateEntry> inRoom, Set<UUID> people, List<EntryFinding> findings) {
    CandidateEntry first = inRoom.get(0);
    Room room = byName.get(name);
    int most = room == null ? RoomPlan.MOST_SEATS : room.plan().capacity();
    if (inRoom.size() > most) {
      findings.add(
          blocking(
              inRoom.get(most),
              "room-overfull",
              Map.of("room", name, "most", Integer.toString(most))));
    }
    if (name.length() > RoomDrafts.LONGEST_NAME) {
      findings.add(blocking(first, "too-long", Map.of("most", "" + RoomDrafts.LONGEST_NAME)));
    }
    if (room == null) {
      findings.add(newRoom(first, name));
    } else if (isTakenByOthers(room, people)) {
      findings.add(blocking(first, "room-taken", Map.of("room", name)));
    }
  }

  /** A room that is to be made, unless there would be two that are hardly told apart. */
  private EntryFinding newRoom(CandidateEntry first, String name) {
    String other = written.putIfAbsent(RoomDrafts.likeness(name), name);
    return other == null
        ? new EntryFinding(first.row(), FIELD, false, "room-will-be-made", Map.of("room", name))
        : blocking(first, "room-like-another", Map.of("room", name, "other", other));
  }

  private boolean isTakenByOthers(Room room, Set<UUID> people) {
    return known.stream()
        .anyMatch(one -> room.id().equals(one.roomId()) && !people.contains(one.personId()));
  }

  /** The entries of each room, in the order the list first names them. */
  static Map<String, List<Listed>> named(List<Listed> listed) {
    return byRoom(listed, Listed::entry);
  }

  private static <T> Map<String, List<T>> byRoom(List<T> all, Function<T, CandidateEntry> entry) {
    return all.stream()
        .filter(one -> entry.apply(one).room() != null)
        .collect(
            Collectors.groupingBy(
                one -> String.valueOf(entry.apply(one).room()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static EntryFinding blocking(
      CandidateEntry entry, String code, Map<String, String> parameters) {
    return IntakeCheck.blocking(entry, FIELD, code, parameters);
  }

  /** The rooms of those names; those that are not there are made and added. */
  Map<String, Room> made(UUID sittingId, Set<String> names, RoomDrafts drafts) {
    Map<String, Room> made = new LinkedHashMap<>();
    int next = byName.values().stream().mapToInt(Room::number).max().orElse(0) + 1;
    for (String name : new TreeSet<>(names)) {
      if (!byName.containsKey(name)) {
        made.put(name, drafts.usual(sittingId, next, name));
        next++;
      }
    }
    return made;
  }
}
