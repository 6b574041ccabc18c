package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.control.Silence.Silent;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Candidates 1 to 3 were heard of on this node, 4 never. */
class SilenceTest {

  private static final UUID ROOM = new UUID(6, 1);
  private static final Place HERE = new Place(Attempts.SITTING, Optional.of(ROOM));
  private static final Place THERE = new Place(Attempts.SITTING, Optional.of(new UUID(6, 2)));
  private static final Instant SAVED = Attempts.OPENS.minusSeconds(20);

  private Instant now = Attempts.OPENS.minusSeconds(3_600);
  private final Presence presence =
      Wired.with(
          new Presence(),
          new PushBus(),
          new TimeSource() {
            @Override
            public Instant now() {
              return now;
            }
          });
  private final Silence silence = Wired.with(new Silence(), presence);

  @BeforeEach
  void threeAreHeard() {
    presence.begin();
    now = Attempts.OPENS;
    for (int number = 1; number <= 3; number++) {
      presence.opened(scope(number));
    }
  }

  private static Scope scope(int number) {
    return new Scope(Attempts.SITTING, ROOM, Attempts.candidate(number));
  }

  private static Writer writer(Place place, int number) {
    return new Writer(place, Attempts.candidate(number), SAVED);
  }

  private Map<Place, Silent> silent(Place place, int... numbers) {
    List<Writer> writers = IntStream.of(numbers).mapToObj(number -> writer(place, number)).toList();
    return silence.of(writers, now);
  }

  @Test
  void whoIsHeardIsNotSilent() {
    assertThat(silent(HERE, 1, 2, 3)).isEmpty();
  }

  @Test
  void whoWritesAndIsNotHeardIsSilentSinceTheyWereLastHeard() {
    presence.closed(scope(1));
    now = now.plusSeconds(5);
    presence.closed(scope(2));
    now = now.plusSeconds(5);
    assertThat(silent(HERE, 1, 2, 3)).isEqualTo(Map.of(HERE, new Silent(2, Attempts.OPENS)));
  }

  @Test
  void whoDoesNotWriteIsNotMissed() {
    presence.closed(scope(1));
    presence.closed(scope(2));
    now = now.plusSeconds(5);
    assertThat(silent(HERE, 2)).isEqualTo(Map.of(HERE, new Silent(1, Attempts.OPENS)));
  }

  @Test
  void whoWasNeverHeardOfIsSilentSinceTheirLastSaveHoweverManyOthersWere() {
    assertThat(silent(HERE, 1, 4)).isEqualTo(Map.of(HERE, new Silent(1, SAVED)));
  }

  @Test
  void afterAStartOfTheNodeWhoWasNeverHeardOfIsNotMissedYet() {
    presence.begin();
    now = now.plusSeconds(80);
    assertThat(silence.since(Attempts.candidate(4), SAVED, now)).isEmpty();
    now = now.plusMillis(1);
    assertThat(silence.since(Attempts.candidate(4), SAVED, now)).contains(SAVED);
  }

  @Test
  void afterAStartOfTheNodeItIsKnownWhoHasNotComeBackYet() {
    List<Writer> writers = List.of(writer(HERE, 1), writer(HERE, 4), writer(THERE, 2));
    presence.begin();
    assertThat(silence.unheard(writers, now)).isEqualTo(Map.of(HERE, 1));
    now = now.plusSeconds(80).plusMillis(1);
    assertThat(silence.unheard(writers, now)).as("they are silent from here on").isEmpty();
  }

  @Test
  void whoWasMovedIsMissedWhereTheySitNowThoughTheirSocketKnowsTheOldRoom() {
    assertThat(silent(THERE, 1)).isEmpty();
    presence.heard(scope(1));
    presence.closed(scope(1));
    now = now.plusSeconds(5);
    assertThat(silent(THERE, 1)).isEqualTo(Map.of(THERE, new Silent(1, Attempts.OPENS)));
  }
}
