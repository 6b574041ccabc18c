package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.exam.control.IntakeCheck.Checked;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;

/** Thirty pupils HS1 to HS30 of class 12A1 of one school; HS99 is of another school. */
class IntakeCheckTest {

  private static final UUID SITTING = new UUID(1, 1);
  private static final UUID SESSION = new UUID(1, 2);
  private static final UUID SCHOOL = new UUID(2, 1);
  private static final UUID CLASS = new UUID(2, 11);
  private static final UUID OTHER_CLASS = new UUID(2, 22);
  private static final Scope OWN = new Scope(false, List.of("/p/1/"));

  private final Map<UUID, String> numbers = new HashMap<>();
  private final Set<UUID> begun = new HashSet<>();
  private final List<Candidate> known = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();
  private final Sitting sitting = sitting();
  private final IntakeCheck check =
      new IntakeCheck(roster(), sittings(), storedRooms(), sessionNumbers());

  private static Sitting sitting() {
    Instant at = Instant.EPOCH;
    var window = new Sitting.Window(at, at, 50, Duration.ZERO);
    Sitting made =
        new Sitting(
            new Sitting.Draft(SITTING, "Thi", new UUID(6, 6), "Đề", "TOAN", window),
            new UUID(3, 3),
            at);
    made.joinSession(SESSION);
    return made;
  }

  private static UUID person(int number) {
    return new UUID(7, number);
  }

  private static Roster roster() {
    return new Roster() {
      @Override
      public List<ClassPupil> pupilsWithCodes(Collection<String> codes) {
        return IntStream.concat(IntStream.rangeClosed(1, 30), IntStream.of(99))
            .filter(number -> codes.contains("HS" + number))
            .mapToObj(IntakeCheckTest::pupil)
            .toList();
      }

      @Override
      public List<UnitRef> units(Collection<UUID> ids) {
        return Stream.of(
                new UnitRef(
                    SCHOOL, UnitKind.SCHOOL, "THPT1", "THPT Rạch Dừa", null, "/p/1/", null, null),
                new UnitRef(CLASS, UnitKind.CLASS, "12A1", "12A1", SCHOOL, "/p/1/a/", "y", 12),
                new UnitRef(
                    OTHER_CLASS, UnitKind.CLASS, "12B1", "12B1", SCHOOL, "/p/2/b/", "y", 12))
            .filter(unit -> ids.contains(unit.id()))
            .toList();
      }
    };
  }

  private static ClassPupil pupil(int number) {
    boolean other = number == 99;
    return new ClassPupil(
        person(number),
        "Trần Thị Hoà " + number,
        "HS" + number,
        other ? OTHER_CLASS : CLASS,
        other ? "12B1" : "12A1",
        number);
  }

  private Sittings sittings() {
    return new Sittings() {
      @Override
      public List<Candidate> candidates(UUID sittingId) {
        return known;
      }
    };
  }

  private Rooms storedRooms() {
    return new Rooms() {
      @Override
      public List<Room> rooms(UUID sittingId) {
        return rooms;
      }
    };
  }

  private SessionNumbers sessionNumbers() {
    return new SessionNumbers() {
      @Override
      public Map<UUID, String> numbers(UUID session) {
        return numbers;
      }

      @Override
      public Set<UUID> begun(UUID session) {
        return begun;
      }
    };
  }

  private static CandidateEntry entry(int row, String code, @Nullable String sbd) {
    return new CandidateEntry(row, sbd, null, null, code, null, null, null, null, null, null);
  }

  private static CandidateEntry inRoom(int row, String code, @Nullable String room) {
    return new CandidateEntry(row, null, null, null, code, null, null, room, null, null, null);
  }

  private List<String> found(CandidateEntry... entries) {
    return told(check.check(sitting, OWN, List.of(entries)));
  }

  private static List<String> told(Checked checked) {
    return checked.findings().stream()
        .map(one -> one.row() + " " + one.field() + " " + one.code() + (one.blocks() ? "" : "?"))
        .toList();
  }

  @Test
  void aListOfOwnPupilsIsTaken() {
    Checked checked =
        check.check(sitting, OWN, List.of(entry(2, "HS1", null), entry(3, "HS2", "00000002")));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.isBlocked()).isFalse();
    assertThat(checked.listed())
        .extracting(one -> one.pupil().personId())
        .containsExactly(person(1), person(2));
  }

  @Test
  void peopleOfOtherUnitsAreAsUnknownAsThoseWhoAreNot() {
    assertThat(found(entry(2, "HS99", null), entry(3, "HS0", null)))
        .containsExactly("2 sectorCode person-unknown", "3 sectorCode person-unknown");
    Checked all = check.check(sitting, new Scope(true, List.of()), List.of(entry(2, "HS99", null)));
    assertThat(all.findings()).isEmpty();
  }

  @Test
  void aPersonIsListedOnceAndByTheirCode() {
    CandidateEntry nameless =
        new CandidateEntry(4, null, "An", null, null, null, null, null, null, null, null);
    Checked checked =
        check.check(sitting, OWN, List.of(entry(2, "HS1", null), entry(3, "HS1", null), nameless));

    assertThat(told(checked))
        .containsExactly("3 sectorCode person-twice", "4 sectorCode sector-code-required");
    assertThat(checked.findings().get(0).parameters()).containsEntry("row", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "Trần Thị Hoà 1, 12A1, THPT Rạch Dừa, ''",
    "TRẦN THỊ HÒA  1, 12a1, thpt1, ''",
    "Trần Thị Hoa 1, 12A1, THPT1, 2 fullName name-differs",
    "Trần Thị Hoà 1, 12A2, THPT1, 2 className class-differs",
    "Trần Thị Hoà 1, 12A1, Trường THPT Rạch Dừa, 2 school school-differs?"
  })
  void whatTheListSaysOfAPersonIsCompared(
      String name, String className, String school, String finding) {
    CandidateEntry entry =
        new CandidateEntry(2, null, name, null, "HS1", className, school, null, null, null, null);

    assertThat(String.join(",", found(entry))).isEqualTo(finding);
  }

  @Test
  void minutesStayWithinWhatCanBeGiven() {
    CandidateEntry entry =
        new CandidateEntry(2, null, null, null, "HS1", null, null, null, 301, null, null);

    assertThat(found(entry))
        .containsExactly(
            "2 extraMinutes extra-minutes-out-of-range",
            "2 allowanceReason allowance-needs-reason");
  }

  private static CandidateEntry more(
      @Nullable Integer minutes, @Nullable Boolean larger, @Nullable String reason) {
    return new CandidateEntry(
        2, null, null, null, "HS1", null, null, null, minutes, larger, reason);
  }

  @Test
  void extraTimeNeedsAReasonUnlessOneIsKnown() {
    assertThat(found(more(15, null, null)))
        .containsExactly("2 allowanceReason allowance-needs-reason");
    assertThat(found(more(15, true, "khuyết tật"))).isEmpty();
    assertThat(found(more(0, null, null))).isEmpty();
    assertThat(found(more(null, true, null))).isEmpty();
    Candidate there = candidate();
    there.allow(10, false, "khuyết tật");
    known.add(there);
    assertThat(found(more(15, null, null))).isEmpty();
  }

  @Test
  void aNumberIsOnePersonsInTheSession() {
    numbers.put(person(1), "00000001");
    numbers.put(person(8), "00000008");

    assertThat(
            found(
                entry(2, "HS1", "00000001"),
                entry(3, "HS2", "00000008"),
                entry(4, "HS3", "00000003"),
                entry(5, "HS4", "00000003"),
                entry(6, "HS5", "1234567")))
        .containsExactly("3 sbd sbd-taken", "5 sbd sbd-twice", "6 sbd sbd-not-eight-digits");
  }

  @Test
  void numbersMayChangeHandsWithinAList() {
    numbers.put(person(1), "00000001");
    numbers.put(person(2), "00000002");

    assertThat(found(entry(2, "HS1", "00000002"), entry(3, "HS2", "00000001"))).isEmpty();
    assertThat(found(entry(2, "HS1", "00000002"), entry(3, "HS2", null)))
        .containsExactly("2 sbd sbd-taken");
  }

  @Test
  void whoHasBegunInTheSessionKeepsTheirNumber() {
    numbers.put(person(1), "00000001");
    begun.add(person(1));

    assertThat(found(entry(2, "HS1", "00000002"))).containsExactly("2 sbd sbd-fixed");
    assertThat(found(entry(2, "HS1", "00000001"))).isEmpty();
  }

  @Test
  void roomsAreNamedForEverybodyOrNobody() {
    assertThat(found(inRoom(2, "HS1", "01"), inRoom(3, "HS2", null)))
        .containsExactly("3 room room-missing-here", "2 room room-will-be-made?");
  }

  @Test
  void theRoomIsMissedOfWhomNobodyIsFoundForToo() {
    assertThat(found(inRoom(2, "HS1", "01"), inRoom(3, "HS0", null)))
        .contains("3 sectorCode person-unknown", "3 room room-missing-here");
  }

  @Test
  void aRoomThatWillBeMadeIsToldWhereItIsNamedFirst() {
    assertThat(found(inRoom(2, "HS0", "01"), inRoom(3, "HS1", "01")))
        .contains("2 room room-will-be-made?")
        .doesNotContain("3 room room-will-be-made?");
  }

  @Test
  void whoIsListedTwiceIsToldThatAlone() {
    assertThat(found(inRoom(2, "HS1", "01"), inRoom(3, "HS1", null)))
        .containsExactly("3 sectorCode person-twice", "2 room room-will-be-made?");
  }

  @Test
  void aRoomTakesNoMoreThanItHolds() {
    CandidateEntry[] many =
        IntStream.rangeClosed(1, 25)
            .mapToObj(i -> inRoom(i + 1, "HS" + i, "01"))
            .toArray(CandidateEntry[]::new);

    assertThat(found(many)).containsExactly("26 room room-overfull", "2 room room-will-be-made?");
    rooms.add(room("01", RoomPlan.of(2, 2)));
    assertThat(found(many)).containsExactly("6 room room-overfull");
  }

  @Test
  void roomsThatAreHardlyToldApartAreNotMadeBeside() {
    assertThat(found(inRoom(2, "HS1", "P.01"), inRoom(3, "HS2", "p.01")))
        .containsExactly("2 room room-will-be-made?", "3 room room-like-another");
    rooms.add(room("Phòng A", RoomPlan.of(2, 2)));
    assertThat(found(inRoom(2, "HS1", "Phòng A"), inRoom(3, "HS2", "phong a")))
        .containsExactly("3 room room-like-another");
  }

  @Test
  void aRoomWithOthersIsTaken() {
    Room room = room("01", RoomPlan.of(2, 2));
    rooms.add(room);
    Candidate seated = candidate();
    seated.seat(room.id(), new Seat(1, 1));
    known.add(seated);

    assertThat(found(inRoom(2, "HS2", "01"))).containsExactly("2 room room-taken");
    assertThat(found(inRoom(2, "HS1", "01"), inRoom(3, "HS2", "01"))).isEmpty();
  }

  /** The first pupil, listed already. */
  private static Candidate candidate() {
    return new Candidate(
        new UUID(4, 1),
        SITTING,
        new Candidate.Pupil(person(1), "An", CLASS, "12A1", 1),
        new Candidate.Deal("00000001", 1, new UUID(8, 8), "1001"));
  }

  private static Room room(String name, RoomPlan plan) {
    return new Room(new UUID(9, 9), SITTING, new Room.Sign(1, name, null, null, "abcd-efgh"), plan);
  }
}
