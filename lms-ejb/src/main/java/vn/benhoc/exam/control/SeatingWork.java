package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.seating.Entrant;
import vn.benhoc.engine.seating.RoomFilling;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.RoomSeating;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.engine.seating.Seated;
import vn.benhoc.engine.seating.SeatingRequest;
import vn.benhoc.engine.seating.SeatingResult;
import vn.benhoc.engine.seating.TooFewCodes;
import vn.benhoc.engine.seating.TooFewSeats;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SeatingAsTold;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.problem.RefusedException;

/** Seats the candidates of a sitting and deals them forms. */
@ApplicationScoped
public class SeatingWork {

  private FormStore forms;
  private Roster roster;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected SeatingWork() {}

  @Inject
  public SeatingWork(FormStore forms, Roster roster) {
    this.forms = forms;
    this.roster = roster;
  }

  /**
   * How they are seated.
   *
   * @param byName in the order of their names, else at random
   * @param withinSchool in rooms of their own school
   */
  public record Way(boolean byName, RoomFilling filling, boolean withinSchool, long seed) {}

  /** Where a candidate is to sit, with which form. */
  public record Place(Candidate candidate, Room room, Seat seat, FormRef form) {}

  /**
   * Where everybody would sit; nothing is changed.
   *
   * @throws RefusedException {@code too-few-seats}, {@code too-few-codes}
   */
  public List<Place> plan(Sitting sitting, List<Candidate> candidates, List<Room> rooms, Way way) {
    Map<String, FormRef> byCode = formsByCode(sitting);
    List<Place> places = new ArrayList<>();
    Map<UUID, List<Candidate>> groups = groups(candidates, way);
    SeededRandom seeds = SeededRandom.of(way.seed());
    for (Map.Entry<UUID, List<Candidate>> group : groups.entrySet()) {
      List<Room> own = way.withinSchool() ? roomsOf(group.getKey(), rooms) : rooms;
      Way part = new Way(way.byName(), way.filling(), false, seeds.fork(places.size()).nextLong());
      places.addAll(seated(group.getValue(), own, byCode, part));
    }
    return places;
  }

  /** By school where that is wanted, in the order in which the list comes to the schools. */
  private Map<UUID, List<Candidate>> groups(List<Candidate> candidates, Way way) {
    Map<UUID, UUID> schools = new HashMap<>();
    if (way.withinSchool()) {
      Collection<UUID> classes = candidates.stream().map(Candidate::classId).distinct().toList();
      for (UnitRef unit : roster.units(classes)) {
        schools.put(unit.id(), unit.parentId() == null ? unit.id() : unit.parentId());
      }
    }
    UUID nobodys = new UUID(0, 0);
    return candidates.stream()
        .collect(
            Collectors.groupingBy(
                candidate -> schools.getOrDefault(candidate.classId(), nobodys),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static List<Room> roomsOf(UUID school, List<Room> rooms) {
    return rooms.stream().filter(room -> school.equals(room.schoolId())).toList();
  }

  private Map<String, FormRef> formsByCode(Sitting sitting) {
    return forms.forms(sitting.paperId()).forms().stream()
        .collect(
            Collectors.toMap(
                FormRef::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /**
   * Where everybody was told to be before; nothing is changed.
   *
   * @throws RefusedException {@code seating-not-valid}, located
   */
  public List<ToldSeating.Part> told(
      Sitting sitting, List<Candidate> candidates, List<Room> rooms, SeatingAsTold told) {
    List<FormRef> all = List.copyOf(formsByCode(sitting).values());
    return new ToldSeating(candidates, rooms, all).parts(told);
  }

  private static List<Place> seated(
      List<Candidate> candidates, List<Room> rooms, Map<String, FormRef> forms, Way way) {
    Map<String, Candidate> byId = new HashMap<>();
    candidates.forEach(candidate -> byId.put(candidate.id().toString(), candidate));
    SeatingRequest request =
        new SeatingRequest(
            rooms.stream().map(Room::plan).toList(),
            order(candidates, way),
            way.filling(),
            List.copyOf(forms.keySet()),
            way.seed());
    return accepted(RoomSeating.seat(request), rooms).placements().stream()
        .map(
            placed ->
                new Place(
                    present(byId, placed.candidate()),
                    rooms.get(placed.room()),
                    placed.seat(),
                    present(forms, placed.code())))
        .toList();
  }

  private static List<String> order(List<Candidate> candidates, Way way) {
    List<Entrant> entrants =
        candidates.stream()
            .map(candidate -> new Entrant(candidate.id().toString(), candidate.fullName()))
            .toList();
    List<Entrant> ordered =
        way.byName() ? Entrant.byName(entrants) : Entrant.atRandom(entrants, way.seed());
    return ordered.stream().map(Entrant::id).toList();
  }

  /**
   * Seats the candidates of each room in the order given, as a list that names rooms has them.
   *
   * @throws RefusedException {@code too-few-seats}, {@code too-few-codes}
   */
  public List<Place> inNamedRooms(Sitting sitting, Map<Room, List<Candidate>> named, long seed) {
    List<Room> rooms = List.copyOf(named.keySet());
    List<Candidate> inOrder = named.values().stream().flatMap(List::stream).toList();
    Map<String, FormRef> byCode = formsByCode(sitting);
    List<RoomPlan> plans = new ArrayList<>();
    named.forEach((room, candidates) -> plans.add(cut(room, candidates.size())));
    SeatingRequest request =
        new SeatingRequest(
            plans,
            inOrder.stream().map(candidate -> candidate.id().toString()).toList(),
            RoomFilling.FULL,
            List.copyOf(byCode.keySet()),
            seed);
    List<Seated.Placement> placed = accepted(RoomSeating.seat(request), rooms).placements();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Seated.Placement one = placed.get(i);
      FormRef form = present(byCode, one.code());
      places.add(new Place(inOrder.get(i), rooms.get(one.room()), one.seat(), form));
    }
    return places;
  }

  /** The room with just its first seats, so that those are all filled. */
  private static RoomPlan cut(Room room, int candidates) {
    RoomPlan plan = room.plan();
    List<Seat> seats = plan.seats();
    if (candidates > seats.size()) {
      throw tooFewSeats(candidates, seats.size());
    }
    List<Seat> gaps = new ArrayList<>(plan.gaps());
    gaps.addAll(seats.subList(candidates, seats.size()));
    return new RoomPlan(plan.rows(), plan.columns(), Set.copyOf(gaps));
  }

  private static Seated accepted(SeatingResult result, List<Room> rooms) {
    if (result instanceof TooFewSeats few) {
      throw tooFewSeats(few.candidates(), few.seats());
    }
    if (result instanceof TooFewCodes few) {
      throw RefusedException.of(
          ExamRefusal.TOO_FEW_CODES, Map.of("room", rooms.get(few.room()).name()));
    }
    return (Seated) result;
  }

  private static RefusedException tooFewSeats(int candidates, int seats) {
    return RefusedException.of(
        ExamRefusal.TOO_FEW_SEATS,
        Map.of("candidates", Integer.toString(candidates), "seats", Integer.toString(seats)));
  }

  private static <K, V> V present(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("the seating names what was not in the request");
    }
    return value;
  }
}
