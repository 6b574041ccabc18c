package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.Heart;
import vn.benhoc.exam.control.Machine;
import vn.benhoc.exam.control.RoomBoard;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.control.SweepFailures;
import vn.benhoc.exam.control.TrafficMeter;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.outbox.Backlog;
import vn.benhoc.platform.outbox.Outbox;
import vn.benhoc.platform.start.DurableCommits;
import vn.benhoc.platform.time.TimeSource;

/**
 * A day of 2,501 open sittings, of which that of the two schools opened first, and one in which
 * somebody still writes after the end of admission.
 */
class ExamDayDeskTest {

  private final TwoSchools schools = new TwoSchools().holding(BOTH, SITTING_MANAGE, SITTING_READ);
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final List<Sitting> open = open();
  private final Sitting late = schools.another("Ca kéo dài", NOW.minusSeconds(9_000), 1);

  private int lapses;

  private List<Sitting> open() {
    List<Sitting> all = new ArrayList<>();
    IntStream.range(0, 2_500).forEach(i -> all.add(schools.another("Ca " + i, NOW, 1)));
    all.add(schools.sitting());
    return all;
  }

  private SittingSearch search() {
    return new SittingSearch() {
      @Override
      public List<Sitting> page(Filter filter, int first, int size) {
        List<Sitting> all = "open".equals(filter.state()) ? open : List.of(late);
        return all.stream().skip(first).limit(size).toList();
      }
    };
  }

  private ExamDayDesk desk() {
    return desks.examDay(
        search(),
        new OutageDesk() {
          @Override
          public List<OutageView> outages() {
            return List.of();
          }
        },
        new Heart() {
          @Override
          public Duration silence() {
            return Duration.ZERO;
          }
        },
        new Outbox() {
          @Override
          public Backlog backlog() {
            return new Backlog(0, Duration.ZERO, 0);
          }
        },
        new RoomsNowDesk() {
          @Override
          public int troubled() {
            return 6;
          }
        },
        new SweepFailures(),
        new TrafficMeter(new TimeSource()),
        new Machine() {
          @Override
          public Left left() {
            return new Left(50_000, 5_000);
          }
        },
        new DurableCommits() {
          @Override
          public int lapses() {
            return lapses;
          }
        });
  }

  @Test
  void theLightKnowsOfADatabaseThatDoesNotFlush() {
    assertThat(desk().now().alarms()).extracting(ExamDayView.Alarm::code).doesNotContain("unsafe");
    lapses = 1;
    assertThat(desk().now().alarms()).contains(new ExamDayView.Alarm("unsafe", 1));
  }

  @Test
  void theListEndsSomewhereSaysHowManyThereAreAndBeginsWithWhatIsNotOverThoughItShouldBe() {
    ExamDayView day = desk().now();
    assertThat(day.total()).isEqualTo(2_502);
    assertThat(day.sittings()).hasSize(200);
    assertThat(day.sittings().get(0).id()).isEqualTo(late.id());
  }

  @Test
  void theLightKnowsOfTheRoomsThatHaveToBeLookedAt() {
    assertThat(desk().now().troubledRooms()).isEqualTo(6);
  }

  @Test
  void theRoomsOfAllSittingsAreLookedAt() {
    List<Set<UUID>> asked = new ArrayList<>();
    RoomBoard board =
        new RoomBoard() {
          @Override
          public List<Line> lines(Asked whom) {
            asked.add(whom.sittings());
            return List.of();
          }
        };
    desks.roomsNow(board, search()).now(new RoomsNowQuery(null, null, null, false, 0, 50));
    assertThat(asked).singleElement().satisfies(all -> assertThat(all).hasSize(2_502));
    assertThat(asked.get(0)).contains(SITTING, late.id());
  }
}
