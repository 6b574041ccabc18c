package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.SHARED_ROOM;
import static vn.benhoc.exam.TwoSchools.SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.control.RoomBoard.Asked;
import vn.benhoc.exam.control.RoomBoard.Line;
import vn.benhoc.exam.control.RoomCensus.Count;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/**
 * A room in which ten of twenty-four write, of whom the first is of one class and the second of
 * another, an empty one, and three without a seat.
 */
class RoomBoardTest {

  private static final UUID EMPTY_ROOM = new UUID(9, 2);
  private static final Place HERE = new Place(SITTING, Optional.of(SHARED_ROOM));
  private static final Place NOWHERE = new Place(SITTING, Optional.empty());
  private static final Reach OWN = Reach.managing(Set.of(TwoSchools.FIRST_CLASS));
  private static final Asked ALL = new Asked(Set.of(SITTING), Reach.whole());

  private Instant now = TwoSchools.NOW;
  private int read;
  private final List<Writer> writers = new ArrayList<>();
  private final Presence presence = Wired.with(new Presence(), new PushBus(), clock());
  private final Silence silence = Wired.with(new Silence(), presence);
  private final RoomBoard board = Wired.with(new RoomBoard(), census(), silence, rooms(), clock());

  @BeforeEach
  void theFirstTwoWriteAndAreHeard() {
    for (int number = 1; number <= 2; number++) {
      writers.add(new Writer(HERE, Attempts.candidate(number), now));
      presence.opened(page(number));
    }
  }

  private static Scope page(int number) {
    return new Scope(SITTING, SHARED_ROOM, Attempts.candidate(number));
  }

  private RoomCensus census() {
    return new RoomCensus() {
      @Override
      public Census of(Collection<UUID> sittings, Reach reach) {
        read++;
        return new Census(
            Map.of(
                HERE, new Count(24, 1, 15, 5, Optional.of(TwoSchools.NOW)),
                NOWHERE, new Count(3, 0, 0, 0, Optional.empty())),
            reach.isWhole() ? List.copyOf(writers) : writers.subList(0, 1));
      }
    };
  }

  private static Rooms rooms() {
    return new Rooms() {
      @Override
      public Map<UUID, List<Room>> rooms(Collection<UUID> sittings) {
        return Map.of(SITTING, List.of(roomOf(SHARED_ROOM, 1), roomOf(EMPTY_ROOM, 2)));
      }
    };
  }

  private static Room roomOf(UUID id, int number) {
    var sign = new Room.Sign(number, "00" + number, null, null, "ABCD-EFGH");
    return new Room(id, SITTING, sign, new RoomPlan(6, 4, Set.of()));
  }

  private TimeSource clock() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return now;
      }
    };
  }

  private Line line(UUID roomId) {
    return board.lines(ALL).stream()
        .filter(one -> one.room() != null && one.room().id().equals(roomId))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRoomIsToldAndWhoHasNoSeat() {
    assertThat(board.lines(ALL)).hasSize(3);
    assertThat(line(SHARED_ROOM).count().writing()).isEqualTo(10);
    assertThat(line(SHARED_ROOM).count().notBegun()).isEqualTo(8);
    assertThat(line(EMPTY_ROOM).count().candidates()).isZero();
    assertThat(board.lines(ALL)).filteredOn(one -> one.room() == null).hasSize(1);
  }

  @Test
  void whoseClassesAreSomeSeesTheRoomsOfTheirsAlone() {
    List<Line> lines = board.lines(new Asked(Set.of(SITTING), OWN));
    assertThat(lines).hasSize(2);
  }

  @Test
  void whoIsNamedForARoomSeesItBeforeAnybodySitsThere() {
    Reach named = Reach.of(Set.of(), Set.of(), Set.of(EMPTY_ROOM), Set.of(EMPTY_ROOM), false);
    assertThat(board.lines(new Asked(Set.of(SITTING), named)))
        .filteredOn(one -> one.room() != null && one.room().id().equals(EMPTY_ROOM))
        .hasSize(1);
  }

  @Test
  void manyWhoLookAtOnceAreOneQueryAMoment() {
    board.lines(ALL);
    now = now.plusMillis(1_400);
    board.lines(ALL);
    assertThat(read).isEqualTo(1);
    now = now.plusMillis(200);
    board.lines(ALL);
    assertThat(read).isEqualTo(2);
  }

  @Test
  void howeverManyLookAtRoomsOfTheirsTheWholeIsReadOnce() {
    board.lines(ALL);
    for (int number = 1; number <= 600; number++) {
      board.lines(named(number));
    }
    read = 0;
    board.lines(ALL);
    assertThat(read).isZero();
  }

  @Test
  void ofAHundredWhoLookAtRoomsOfTheirsEachIsReadOnceAMoment() {
    for (int twice = 0; twice < 2; twice++) {
      for (int number = 1; number <= 100; number++) {
        board.lines(named(number));
      }
    }
    assertThat(read).isEqualTo(100);
  }

  private static Asked named(int number) {
    Set<UUID> rooms = Set.of(new UUID(9, number));
    return new Asked(Set.of(SITTING), Reach.of(Set.of(), Set.of(), rooms, rooms, false));
  }

  @Test
  void theSilentAreThoseWhoFellSilentAndThoseWhoWereNeverHeard() {
    presence.closed(page(1));
    writers.add(new Writer(HERE, Attempts.candidate(3), now.plusSeconds(1)));
    now = now.plusSeconds(5);
    assertThat(line(SHARED_ROOM).silent()).isEqualTo(2);
    assertThat(line(SHARED_ROOM).silentSince()).contains(TwoSchools.NOW);
  }

  @Test
  void whoHasHandedInOrNotBegunAndIsHeardHidesNobodyWhoNeverCameBack() {
    for (int number = 11; number <= 20; number++) {
      presence.opened(page(number));
    }
    Instant saved = now.minusSeconds(300);
    writers.add(new Writer(HERE, Attempts.candidate(3), saved));
    assertThat(line(SHARED_ROOM).silent()).isEqualTo(1);
    assertThat(line(SHARED_ROOM).silentSince()).contains(saved);
  }

  @Test
  void whoHasHandedInOrNotBegunIsNotMissed() {
    presence.opened(page(11));
    presence.closed(page(11));
    now = now.plusSeconds(5);
    assertThat(line(SHARED_ROOM).silent()).isZero();
    assertThat(line(SHARED_ROOM).silentSince()).isEmpty();
  }

  @Test
  void afterAStartOfTheNodeNobodyIsMissedYet() {
    presence.begin();
    writers.add(new Writer(HERE, Attempts.candidate(3), now));
    assertThat(line(SHARED_ROOM).silent()).isZero();
    assertThat(line(SHARED_ROOM).silentSince()).isEmpty();
  }

  @Test
  void whoWasMovedIsMissedInTheRoomWhereTheySitNow() {
    Place there = new Place(SITTING, Optional.of(EMPTY_ROOM));
    writers.set(0, new Writer(there, Attempts.candidate(1), now));
    assertThat(line(EMPTY_ROOM).silent()).isZero();
    presence.heard(page(1));
    presence.closed(page(1));
    now = now.plusSeconds(5);
    assertThat(line(EMPTY_ROOM).silent()).isEqualTo(1);
    assertThat(line(SHARED_ROOM).silent()).isZero();
  }

  @Test
  void whoseClassesAreSomeIsNotToldOfOthersWhoAreSilent() {
    presence.closed(page(2));
    now = now.plusSeconds(5);
    assertThat(line(SHARED_ROOM).silent()).isEqualTo(1);
    Asked own = new Asked(Set.of(SITTING), OWN);
    assertThat(board.lines(own)).extracting(Line::silent).containsOnly(0);
  }
}
