package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.SHARED_ROOM;
import static vn.benhoc.exam.TwoSchools.SITTING;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.control.RoomBoard.Asked;
import vn.benhoc.exam.control.RoomBoard.Line;
import vn.benhoc.exam.control.RoomCensus.Count;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.platform.time.TimeSource;

/** A room in which ten of twenty-four write, an empty one, and three without a seat. */
class RoomBoardTest {

  private static final UUID EMPTY_ROOM = new UUID(9, 2);
  private static final Place HERE = new Place(SITTING, Optional.of(SHARED_ROOM));
  private static final Place NOWHERE = new Place(SITTING, Optional.empty());
  private static final Asked ALL = new Asked(Set.of(SITTING), Set.of());

  private Instant now = TwoSchools.NOW;
  private int read;
  private boolean settled = true;
  private final Map<Place, Silence.Heard> heard = new HashMap<>();
  private final RoomBoard board =
      TwoSchools.wired(new RoomBoard(), census(), silence(), rooms(), clock());

  private RoomCensus census() {
    return new RoomCensus() {
      @Override
      public Map<Place, Count> of(Collection<UUID> sittings, Collection<UUID> classes) {
        read++;
        return Map.of(
            HERE, new Count(24, 1, 15, 5, Optional.of(TwoSchools.NOW)),
            NOWHERE, new Count(3, 0, 0, 0, Optional.empty()));
      }
    };
  }

  private Silence silence() {
    return new Silence() {
      @Override
      public Map<Place, Heard> of(Set<UUID> some, Instant at) {
        return heard;
      }

      @Override
      public boolean isSettled(Instant at) {
        return settled;
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
    List<Line> lines = board.lines(new Asked(Set.of(SITTING), Set.of(TwoSchools.FIRST_CLASS)));
    assertThat(lines).hasSize(2);
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
  void theSilentAreThoseWhoFellSilentAndThoseWhoWereNeverHeard() {
    Instant since = now.minusSeconds(90);
    heard.put(HERE, new Silence.Heard(8, 1, since));
    assertThat(line(SHARED_ROOM).silent()).isEqualTo(3);
    assertThat(line(SHARED_ROOM).silentSince()).contains(since);
  }

  @Test
  void afterAStartOfTheNodeNobodyIsMissedYet() {
    settled = false;
    assertThat(line(SHARED_ROOM).silent()).isZero();
    assertThat(line(SHARED_ROOM).silentSince()).isEmpty();
  }

  @Test
  void noMoreAreSilentThanWrite() {
    heard.put(HERE, new Silence.Heard(2, 9, now));
    assertThat(line(SHARED_ROOM).silent()).isEqualTo(10);
  }
}
