package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.FIRST_CLASS;
import static vn.benhoc.exam.TwoSchools.FIRST_SCHOOL;
import static vn.benhoc.exam.TwoSchools.SECOND_SCHOOL;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.SOMEBODY;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.boundary.RoomsNow.RoomNow;
import vn.benhoc.exam.control.Presence;
import vn.benhoc.exam.control.RoomBoard;
import vn.benhoc.exam.control.RoomBoard.Asked;
import vn.benhoc.exam.control.RoomBoard.Line;
import vn.benhoc.exam.control.RoomCensus;
import vn.benhoc.exam.control.RoomCensus.Count;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.Silence;
import vn.benhoc.exam.control.Writer;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Rooms 1 to 5 of two schools: 2 lost one, 4 lost three, nobody has begun in 5. */
class RoomsNowDeskTest {

  private static final int[] SILENT = {0, 1, 0, 3, 0};

  private final TwoSchools schools = new TwoSchools();
  private final List<Asked> asked = new ArrayList<>();
  private boolean justBegun;
  private final RoomsNowDesk desk = new TwoSchoolsDesks(schools).roomsNow(board());

  private RoomBoard board() {
    return new RoomBoard() {
      @Override
      public List<Line> lines(Asked whom) {
        asked.add(whom);
        return IntStream.rangeClosed(1, 5).mapToObj(number -> line(number, justBegun)).toList();
      }
    };
  }

  private static Line line(int number, boolean unheard) {
    UUID school = number < 3 ? FIRST_SCHOOL : SECOND_SCHOOL;
    String name = number < 3 ? "THPT Rạch Dừa" : "THPT Cửa Sông";
    var sign = new Room.Sign(number, "P.0" + number, school, name, "ABCD-EFGH");
    Room room = new Room(new UUID(9, number), SITTING, sign, new RoomPlan(6, 4, Set.of()));
    Count count = new Count(24, 0, number == 5 ? 0 : 20, 4, Optional.of(TwoSchools.NOW));
    int silent = SILENT[number - 1];
    return new Line(
        SITTING,
        room,
        count,
        silent,
        silent == 0 ? Optional.empty() : Optional.of(TwoSchools.NOW.minusSeconds(60)),
        unheard && number == 3 ? 2 : 0);
  }

  private static RoomsNowQuery query(@Nullable UUID school, @Nullable String text) {
    return new RoomsNowQuery(null, school, text, false, 0, 50);
  }

  private static List<String> names(RoomsNow told) {
    return told.items().stream().map(RoomNow::name).toList();
  }

  @Test
  void thoseWithTroubleComeFirstTheWorstAtTheHead() {
    schools.holding(BOTH, SITTING_MANAGE);
    RoomsNow told = desk.now(query(null, null));
    assertThat(names(told)).containsExactly("P.04", "P.02", "P.05", "P.01", "P.03");
    assertThat(told.items())
        .extracting(RoomNow::trouble)
        .containsExactly("silent", "silent", "empty", "none", "none");
    assertThat(told.troubled()).isEqualTo(3);
    assertThat(told.schools())
        .extracting(RoomsNow.School::name)
        .containsExactly("THPT Cửa Sông", "THPT Rạch Dừa");
  }

  @Test
  void afterAStartRoomsWhosePagesHaveNotComeBackAreNotWell() {
    justBegun = true;
    schools.holding(BOTH, SITTING_MANAGE);
    RoomsNow told = desk.now(query(null, null));
    assertThat(names(told)).containsExactly("P.04", "P.02", "P.03", "P.05", "P.01");
    assertThat(told.items().get(2).trouble()).isEqualTo("unheard");
    assertThat(told.items().get(2).unheard()).isEqualTo(2);
  }

  @Test
  void whereEverybodyComesWhenTheyLikeNobodyIsMissed() {
    schools.holding(BOTH, SITTING_MANAGE);
    schools.admitsFor(Duration.ofHours(3));
    assertThat(desk.now(query(null, null)).items()).extracting(RoomNow::trouble).contains("empty");
    schools.admitsFor(Duration.ofHours(3).plusSeconds(1));
    assertThat(desk.now(query(null, null)).items())
        .extracting(RoomNow::trouble)
        .doesNotContain("empty");
  }

  @Test
  void theLightCountsWhatTheListCounts() {
    schools.holding(BOTH, SITTING_MANAGE);
    assertThat(desk.troubled()).isEqualTo(desk.now(query(null, null)).troubled()).isEqualTo(3);
  }

  @Test
  void theyAreFoundBySchoolAndByNamesWithoutMarks() {
    schools.holding(BOTH, SITTING_MANAGE);
    assertThat(names(desk.now(query(FIRST_SCHOOL, null)))).containsExactly("P.02", "P.01");
    assertThat(names(desk.now(query(null, "rach dua")))).containsExactly("P.02", "P.01");
    assertThat(names(desk.now(query(null, "p.03")))).containsExactly("P.03");
    var elsewhere = new RoomsNowQuery(UNKNOWN, null, null, false, 0, 50);
    assertThat(desk.now(elsewhere).total()).isZero();
    assertThat(desk.now(elsewhere).schools()).hasSize(2);
  }

  @Test
  void theyComePageByPage() {
    schools.holding(BOTH, SITTING_MANAGE);
    RoomsNow first = desk.now(new RoomsNowQuery(null, null, null, true, 0, 2));
    assertThat(names(first)).containsExactly("P.04", "P.02");
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.nextCursor()).isEqualTo("2");
    RoomsNow last = desk.now(new RoomsNowQuery(null, null, null, true, 2, 2));
    assertThat(names(last)).containsExactly("P.05");
    assertThat(last.nextCursor()).isNull();
  }

  @Test
  void ofASittingThatIsManagedInPartOnlyTheOwnClassesAreAskedFor() {
    schools.holding(FIRST, SITTING_MANAGE);
    desk.now(query(null, null));
    assertThat(asked)
        .containsExactly(new Asked(Set.of(SITTING), Reach.managing(Set.of(FIRST_CLASS))));
    asked.clear();
    schools.holding(BOTH, SITTING_MANAGE);
    desk.now(query(null, null));
    assertThat(asked).containsExactly(new Asked(Set.of(SITTING), Reach.whole()));
  }

  @Test
  void whoIsNamedStandsBesideTheRoom() {
    schools.holding(BOTH, SITTING_MANAGE);
    schools.named(schools.sharedRoom(), SOMEBODY);
    RoomNow shared = desk.now(query(null, "P.01")).items().stream().findFirst().orElseThrow();
    assertThat(shared.invigilators()).containsExactly("Lê Thị Thư Kí");
  }

  @Test
  void whoManagesNothingIsToldNothing() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    assertThatThrownBy(() -> desk.now(query(null, null)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(PeopleRefusal.FORBIDDEN));
    assertThat(asked).isEmpty();
  }

  /** One of each school writes in the room; the page of the second school's is not heard from. */
  @Test
  void whoManagesOneSchoolIsNotToldThatOneOfTheOtherIsSilent() {
    RoomsNowDesk onRows = new TwoSchoolsDesks(schools).roomsNow(boardOfRows());
    schools.holding(FIRST, SITTING_MANAGE);
    assertThat(onRows.now(query(null, null)).items())
        .extracting(RoomNow::writing, RoomNow::silent, RoomNow::trouble)
        .containsExactly(tuple(1, 0, "none"));
    schools.holding(BOTH, SITTING_MANAGE);
    assertThat(onRows.now(query(null, null)).items())
        .extracting(RoomNow::writing, RoomNow::silent, RoomNow::trouble)
        .containsExactly(tuple(2, 1, "silent"));
  }

  private RoomBoard boardOfRows() {
    Room room = schools.sharedRoom();
    TimeSource clock =
        new TimeSource() {
          @Override
          public Instant now() {
            return TwoSchools.NOW;
          }
        };
    Presence presence = Wired.with(new Presence(), new PushBus(), clock);
    presence.heard(new Scope(SITTING, room.id(), TwoSchools.candidateId(1)));
    Silence silence = Wired.with(new Silence(), presence);
    Rooms rooms =
        new Rooms() {
          @Override
          public Map<UUID, List<Room>> rooms(Collection<UUID> sittings) {
            return Map.of(SITTING, List.of(room));
          }
        };
    return Wired.with(new RoomBoard(), census(room), silence, rooms, clock);
  }

  private RoomCensus census(Room room) {
    Place here = new Place(SITTING, Optional.of(room.id()));
    return new RoomCensus() {
      @Override
      public Census of(Collection<UUID> sittings, Reach reach) {
        List<Writer> writers =
            schools.candidates().stream()
                .filter(one -> room.id().equals(one.roomId()))
                .filter(one -> reach.covers(one.classId(), one.roomId()))
                .map(one -> new Writer(here, one.id(), TwoSchools.NOW))
                .toList();
        int all = writers.size();
        Count count = new Count(all, 0, all, 0, Optional.of(TwoSchools.NOW));
        return new Census(Map.of(here, count), writers);
      }
    };
  }
}
