package vn.benhoc.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.benhoc.Wired;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.exam.boundary.SittingDesk;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.CandidateRows;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.LateArrivalRows;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.SittingOverviews;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.RoomInvigilator;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.time.TimeSource;

/**
 * A sitting of a class of one school and a class of the same name of another, two candidates each,
 * of whom the last has not come. The desk is the real one; the database is not.
 */
public final class TwoSchools {

  public static final UUID SITTING = new UUID(1, 1);
  public static final UUID UNKNOWN = new UUID(1, 2);
  public static final UUID PROVINCE = new UUID(2, 0);
  public static final UUID FIRST_SCHOOL = new UUID(2, 1);
  public static final UUID SECOND_SCHOOL = new UUID(2, 2);
  public static final UUID FIRST_CLASS = new UUID(2, 11);
  public static final UUID SECOND_CLASS = new UUID(2, 22);

  public static final String BOTH = "/p/";
  public static final String FIRST = "/p/1/";
  public static final String SECOND = "/p/2/";

  public static final UUID SHARED_ROOM = new UUID(9, 1);
  public static final UUID PERSON = new UUID(3, 3);
  public static final UUID SOMEBODY = new UUID(3, 4);

  /** Of the second school. */
  public static final List<UUID> STAFF =
      Stream.iterate(4L, id -> id + 1).limit(8).map(id -> new UUID(3, id)).toList();

  public static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

  private final TwoSchoolsGrants grants = new TwoSchoolsGrants();
  private final Caller caller = new Caller(new Actor());
  private final Permissions permissions = new Permissions(caller, grants, TwoSchoolsPeople.units());
  private final TwoSchoolsRows sittings = new TwoSchoolsRows();
  private final TwoSchoolsSittings made = new TwoSchoolsSittings(sittings);
  private final TwoSchoolsRooms rooms = new TwoSchoolsRooms(sittings);
  private final TwoSchoolsInvigilators invigilators = new TwoSchoolsInvigilators(sittings);
  private final TwoSchoolsForms forms = new TwoSchoolsForms();
  private int lateWaiting;

  /** From here on somebody calls who holds the capabilities there too. */
  public TwoSchools holding(String path, Capability... capabilities) {
    caller.become(PERSON);
    grants.hold(path, capabilities);
    return this;
  }

  /** From here on somebody calls who holds just the capabilities there. */
  public TwoSchools holdingOnly(String path, Capability... capabilities) {
    grants.holdNothing();
    return holding(path, capabilities);
  }

  /** Another sitting has the same paper, opens at that time and has so many who write. */
  public void admitsFor(Duration window) {
    sittings.admitsFor(window);
  }

  public Sitting another(String title, Instant opensAt, int writing) {
    return sittings.another(title, opensAt, writing);
  }

  /** The candidate has begun. */
  public TwoSchools begins(int place) {
    sittings.begin(place);
    return this;
  }

  /** The sitting has not opened yet. */
  public TwoSchools planned() {
    sittings.opensAt(NOW.plusSeconds(3_600));
    return this;
  }

  public TwoSchools paperOf(UUID owner) {
    made.paperOf(owner);
    return this;
  }

  public Sitting sitting() {
    return sittings.sitting(SITTING);
  }

  /** Nobody has begun. */
  public TwoSchools notStarted() {
    sittings.dropAttempts();
    return this;
  }

  /** The paper has that many forms, 1001 and on. */
  public TwoSchools formsInPaper(int count) {
    forms.count(count);
    return this;
  }

  public List<Candidate> candidates() {
    return sittings.candidates(SITTING);
  }

  /** Whose rows were locked to be changed, which is what walls and pages hear of. */
  public List<UUID> locked() {
    return sittings.locked();
  }

  /** What attempts of its sittings are judged by. */
  public AttemptContexts contexts() {
    return Wired.with(new AttemptContexts(), sittings, forms);
  }

  /** Finds the sitting of the two schools, whatever is looked for. */
  SittingSearch search() {
    return made.search();
  }

  TwoSchoolsForms forms() {
    return forms;
  }

  /** What desks are wired with. */
  Object[] parts() {
    return new Object[] {
      permissions,
      caller,
      sittings,
      rooms,
      forms,
      keys(),
      invigilators,
      rights(),
      Wired.with(new CandidateRows(), sittings, rooms, forms),
      Wired.with(new SittingOverviews(), sittings),
      new Ids(),
      clock()
    };
  }

  /** A room in which the first candidate of each school sits. */
  public Room sharedRoom() {
    var sign = new Room.Sign(1, "001", null, null, "ABCD-EFGH");
    Room room = new Room(SHARED_ROOM, SITTING, sign, new RoomPlan(2, 2, Set.of()));
    rooms.hold(sitting());
    rooms.add(List.of(room));
    candidates().get(0).seat(room.id(), new Seat(1, 1));
    candidates().get(2).seat(room.id(), new Seat(1, 2));
    return room;
  }

  /** A further room, in which nobody sits yet. */
  public Room emptyRoom(int number) {
    var sign = new Room.Sign(number, "%03d".formatted(number), null, null, "ABCD-EFG" + number);
    Room room = new Room(new UUID(9, number), SITTING, sign, new RoomPlan(2, 2, Set.of()));
    rooms.hold(sitting());
    rooms.add(List.of(room));
    return room;
  }

  /** That person is on the list. */
  public TwoSchools sits(UUID person) {
    sittings.sits(person);
    return this;
  }

  /** A person is named for that room. */
  public TwoSchools named(Room room, UUID person) {
    invigilators.name(new RoomInvigilator(room, person, PERSON, NOW));
    return this;
  }

  /** Nobody is named for that room any more. */
  public TwoSchools unnamed(Room room, UUID person) {
    invigilators.unname(room.id(), person);
    return this;
  }

  /** Who reaches whom. */
  public InvigilationRights rights() {
    return Wired.with(new InvigilationRights(), permissions, caller, sittings, invigilators);
  }

  private PaperKeys keys() {
    return Wired.with(new PaperKeys(), sittings);
  }

  public Permissions permissions() {
    return permissions;
  }

  public Caller caller() {
    return caller;
  }

  /** The candidates for whom somebody handed in. */
  public List<UUID> handedIn() {
    return made.handedIn();
  }

  public static UUID candidateId(int place) {
    return new UUID(4, place);
  }

  public static UUID attemptId(int place) {
    return new UUID(5, place);
  }

  public SittingDesk desk() {
    return Wired.with(
        new SittingDesk(),
        permissions,
        rights(),
        caller,
        sittings,
        Wired.with(new CandidateRows(), sittings, rooms, forms),
        Wired.with(new SittingOverviews(), sittings),
        made.search(),
        made.creation(),
        contexts(),
        made.acts(),
        keys(),
        audit(),
        new Ids(),
        clock());
  }

  public MarkingAccess access() {
    return Wired.with(new MarkingAccess(), sittings, lateRows(), keys(), clock());
  }

  /** So many answers wait for a decision. */
  public TwoSchools lateWaiting(int answers) {
    lateWaiting = answers;
    return this;
  }

  private LateArrivalRows lateRows() {
    return new LateArrivalRows() {
      @Override
      public long waiting(UUID sittingId) {
        return lateWaiting;
      }
    };
  }

  /** Records nothing. */
  public static Audit audit() {
    return new Audit() {
      @Override
      public void record(String action, String subjectKind, UUID subject, String detailJson) {}
    };
  }

  private static TimeSource clock() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return NOW;
      }
    };
  }
}
