package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.control.WallAskers.Wall;
import vn.benhoc.platform.time.TimeSource;

/** How often walls without a socket are told to ask, by how many of them there are. */
class WallAskersTest {

  private Duration now = Duration.ofHours(1);
  private final WallAskers askers =
      Wired.with(
          new WallAskers(),
          new TimeSource() {
            @Override
            public Duration elapsed() {
              return now;
            }
          });

  private Duration asked(int room) {
    return askers.asked(new Wall(new UUID(3, 3), Attempts.SITTING, Optional.of(new UUID(6, room))));
  }

  private void askInRooms(int most) {
    for (int room = 1; room <= most; room++) {
      asked(room);
    }
    now = now.plusMillis(400);
  }

  @Test
  void fewAskEverySecondAndAHalf() {
    askInRooms(200);
    assertThat(asked(1)).isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void theRoomsOfAProvinceTogetherAskNoMoreThanANodeAnswers() {
    askInRooms(1_350);
    assertThat(asked(1)).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void noWallWaitsForEver() {
    askInRooms(20_000);
    assertThat(asked(1)).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void theSameWallCountsOnce() {
    for (int times = 0; times < 1_000; times++) {
      asked(1);
    }
    now = now.plusMillis(400);
    assertThat(asked(1)).isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void thoseThatNoLongerAskDoNotCount() {
    askInRooms(1_350);
    now = now.plusMillis(3_350);
    assertThat(asked(1)).isEqualTo(Duration.ofSeconds(9));
    now = now.plusMillis(1_000);
    assertThat(asked(1)).isEqualTo(Duration.ofMillis(1_500));
  }
}
