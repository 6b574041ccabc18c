package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.FIRST_CLASS;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.Presence;
import vn.benhoc.exam.control.RoomBoard;
import vn.benhoc.exam.control.RoomCensus;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.Silence;
import vn.benhoc.exam.control.Writer;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** A room in which one of each school writes: the pages of both fell silent a minute ago. */
class WallOverviewTest {

  private static final Instant HEARD = NOW.minusSeconds(60);

  private final TwoSchools schools = new TwoSchools();
  private final Set<UUID> handedIn = new HashSet<>();
  private Instant now = HEARD;
  private final Presence presence = Wired.with(new Presence(), new PushBus(), clock());
  private final Silence silence = Wired.with(new Silence(), presence);
  private final WallDesk desk = new TwoSchoolsDesks(schools).walls(board());

  @BeforeEach
  void bothAreHeardForTheLastTime() {
    schools.sharedRoom();
    seated().forEach(one -> presence.heard(scope(one)));
    now = NOW;
  }

  private static Scope scope(Candidate one) {
    return new Scope(SITTING, one.roomId(), one.id());
  }

  private TimeSource clock() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return now;
      }
    };
  }

  private List<Candidate> seated() {
    return schools.candidates().stream().filter(one -> one.roomId() != null).toList();
  }

  private List<Candidate> reached(Reach reach) {
    return seated().stream().filter(one -> reach.covers(one.classId(), one.roomId())).toList();
  }

  private RoomBoard board() {
    Rooms rooms =
        new Rooms() {
          @Override
          public Map<UUID, List<Room>> rooms(Collection<UUID> sittings) {
            return Map.of(SITTING, List.of(schools.sharedRoom()));
          }
        };
    return Wired.with(new RoomBoard(), census(), silence, rooms, clock());
  }

  private RoomCensus census() {
    return new RoomCensus() {
      @Override
      public Census of(Collection<UUID> sittings, Reach reach) {
        Place here = new Place(SITTING, Optional.of(TwoSchools.SHARED_ROOM));
        int all = reached(reach).size();
        List<Writer> writers =
            reached(reach).stream()
                .filter(one -> !handedIn.contains(one.id()))
                .map(one -> new Writer(here, one.id(), HEARD))
                .toList();
        Count count = new Count(all, 0, all, handedIn.size(), Optional.of(HEARD));
        return new Census(Map.of(here, count), writers);
      }
    };
  }

  private int lost() {
    return desk.overview(SITTING).rooms().get(0).lost();
  }

  @Test
  void whoWritesAndIsNotHeardIsLost() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    assertThat(lost()).isEqualTo(2);
  }

  @Test
  void whoHasHandedInIsNotLostWhileAnotherWrites() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    handedIn.add(candidateId(1));
    presence.heard(scope(seated().get(1)));
    assertThat(lost()).isZero();
  }

  @Test
  void whoWritesAndWasNeverHeardOfIsLost() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    now = HEARD.plusSeconds(9 * 3_600);
    presence.look();
    assertThat(lost()).isEqualTo(2);
  }

  @Test
  void whoIsOfAnotherSchoolIsNotCounted() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    seated().stream()
        .filter(one -> one.classId().equals(FIRST_CLASS))
        .forEach(one -> presence.heard(scope(one)));
    assertThat(lost()).isZero();
  }
}
