package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.engine.text.VietnameseText;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.RoomDraft;
import vn.benhoc.exam.boundary.RoomsPlan;
import vn.benhoc.exam.boundary.SeatPlace;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Checks what is asked of rooms and makes them. */
@ApplicationScoped
public class RoomDrafts {

  static final int MOST_ROOMS = 2_000;
  static final int LONGEST_NAME = 100;

  private Ids ids;
  private Roster roster;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected RoomDrafts() {}

  @Inject
  public RoomDrafts(Ids ids, Roster roster) {
    this.ids = ids;
    this.roster = roster;
  }

  /**
   * The rooms of a plan, numbered in its order; a number that no room has comes before a new one.
   *
   * @param present the rooms there are beside them
   * @throws RefusedException {@code rooms-not-valid} with every fault located
   */
  public List<Room> rooms(UUID sittingId, RoomsPlan plan, List<Room> present) {
    List<Finding> findings = new ArrayList<>();
    if (plan.rooms().size() + present.size() > MOST_ROOMS) {
      findings.add(Finding.at("/rooms", "too-many-rooms", most(MOST_ROOMS)));
      throw RefusedException.located(ExamRefusal.ROOMS_NOT_VALID, findings);
    }
    Map<UUID, UnitRef> schools = schools(plan);
    Set<String> names = names(present);
    Iterator<Integer> numbers = freeNumbers(present);
    List<Room> rooms = new ArrayList<>();
    for (RoomDraft draft : plan.rooms()) {
      String path = "/rooms/" + rooms.size();
      checkName(draft.name(), names, path, findings);
      checkSchool(draft.schoolId(), schools, path, findings);
      RoomPlan seats = seats(draft, path, findings).orElse(RoomPlan.of(1, 1));
      rooms.add(room(sittingId, numbers.next(), draft, schools, seats));
    }
    if (!findings.isEmpty()) {
      throw RefusedException.located(ExamRefusal.ROOMS_NOT_VALID, findings);
    }
    return rooms;
  }

  /**
   * A name for a room, as it is kept.
   *
   * @param others the rooms beside it
   * @throws RefusedException {@code rooms-not-valid}, located
   */
  public String name(@Nullable String wanted, List<Room> others) {
    List<Finding> findings = new ArrayList<>();
    checkName(wanted, names(others), "", findings);
    if (!findings.isEmpty() || wanted == null) {
      throw RefusedException.located(ExamRefusal.ROOMS_NOT_VALID, findings);
    }
    return wanted.strip();
  }

  /**
   * What names have in common that are too much alike for a door: {@code P.01} and {@code p.01},
   * {@code Phòng A} and {@code Phong A}. Never finer than what the database takes for the same.
   */
  static String likeness(String name) {
    return VietnameseText.lowerCase(VietnameseText.withoutDiacritics(name.strip()));
  }

  private static Set<String> names(List<Room> rooms) {
    return rooms.stream()
        .map(room -> likeness(room.name()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Iterator<Integer> freeNumbers(List<Room> present) {
    Set<Integer> used = present.stream().map(Room::number).collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .filter(number -> !used.contains(number))
        .iterator();
  }

  /** A room of six rows of four, as it is made for a list that names it. */
  public Room usual(UUID sittingId, int number, String name) {
    return new Room(
        ids.next(),
        sittingId,
        new Room.Sign(number, name, null, null, ids.readable(2)),
        RoomPlan.of(6, 4));
  }

  private Room room(
      UUID sittingId, int number, RoomDraft draft, Map<UUID, UnitRef> schools, RoomPlan seats) {
    UnitRef school = draft.schoolId() == null ? null : schools.get(draft.schoolId());
    String name = draft.name();
    return new Room(
        ids.next(),
        sittingId,
        new Room.Sign(
            number,
            name == null ? "" : name.strip(),
            draft.schoolId(),
            school == null ? null : school.name(),
            ids.readable(2)),
        seats);
  }

  private Map<UUID, UnitRef> schools(RoomsPlan plan) {
    Set<UUID> wanted =
        plan.rooms().stream()
            .map(RoomDraft::schoolId)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    Map<UUID, UnitRef> schools = new HashMap<>();
    roster.units(wanted).forEach(unit -> schools.put(unit.id(), unit));
    return schools;
  }

  private static void checkName(
      @Nullable String name, Set<String> names, String path, List<Finding> findings) {
    String at = path + "/name";
    if (name == null || name.isBlank()) {
      findings.add(Finding.at(at, "required"));
    } else if (name.strip().length() > LONGEST_NAME) {
      findings.add(Finding.at(at, "too-long", most(LONGEST_NAME)));
    } else if (!names.add(likeness(name))) {
      findings.add(Finding.at(at, "room-named-twice", Map.of("name", name.strip())));
    }
  }

  private static void checkSchool(
      @Nullable UUID school, Map<UUID, UnitRef> schools, String path, List<Finding> findings) {
    if (school != null) {
      UnitRef unit = schools.get(school);
      if (unit == null || unit.kind() != UnitKind.SCHOOL) {
        findings.add(Finding.at(path + "/schoolId", "not-a-school"));
      }
    }
  }

  private static Optional<RoomPlan> seats(RoomDraft draft, String path, List<Finding> findings) {
    Integer rows = draft.rows();
    Integer columns = draft.columns();
    List<SeatPlace> gaps = draft.gaps() == null ? List.of() : draft.gaps();
    try {
      Set<Seat> without =
          gaps.stream().map(gap -> new Seat(gap.row(), gap.column())).collect(Collectors.toSet());
      return Optional.of(
          new RoomPlan(rows == null ? 0 : rows, columns == null ? 0 : columns, without));
    } catch (IllegalArgumentException e) {
      findings.add(Finding.at(path, "room-plan-not-valid", most(RoomPlan.MOST_SEATS)));
      return Optional.empty();
    }
  }

  private static Map<String, String> most(int number) {
    return Map.of("most", Integer.toString(number));
  }
}
