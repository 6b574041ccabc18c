package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Who is heard from, and since when they are not. */
class PresenceTest {

  private static final UUID ROOM = new UUID(6, 1);
  private static final UUID ME = Attempts.candidate(1);
  private static final Scope MINE = new Scope(Attempts.SITTING, ROOM, ME);

  private Instant now = Attempts.OPENS;
  private final List<UUID> told = new ArrayList<>();
  private final PushBus bus = new PushBus();
  private final Presence presence =
      Wired.with(
          new Presence(),
          bus,
          new TimeSource() {
            @Override
            public Instant now() {
              return now;
            }
          });

  @BeforeEach
  void listen() {
    bus.listen(AttemptMoves.TOPIC, news -> told.add(news.subject()));
    presence.begin();
  }

  private void pass(long millis) {
    now = now.plusMillis(millis);
    presence.look();
  }

  private Optional<Instant> lostSince() {
    return presence.lostSince(ME, now);
  }

  @Test
  void aClosedSocketIsALostConnectionAfterTheTimeAReloadTakes() {
    presence.opened(MINE);
    told.clear();
    pass(10_000);
    presence.closed(MINE);
    pass(900);
    assertThat(lostSince()).isEmpty();
    pass(1);
    assertThat(lostSince()).contains(Attempts.OPENS.plusSeconds(10));
    assertThat(told).containsExactly(ME);
  }

  @Test
  void fewPagesWithoutASocketAskOften() {
    presence.heard(MINE);
    pass(400);
    assertThat(presence.pauseOfQuestions()).isEqualTo(AskPace.PAGES.least());
  }

  @Test
  void theMoreHaveToAskTheLessOftenEachAsksAndTheLongerOneIsWaitedFor() {
    for (int number = 1; number <= 6_000; number++) {
      presence.heard(new Scope(Attempts.SITTING, ROOM, Attempts.candidate(number)));
    }
    pass(400);
    assertThat(presence.pauseOfQuestions()).isEqualTo(Duration.ofSeconds(12));
    presence.heard(MINE);
    pass(29_000);
    assertThat(lostSince()).isEmpty();
    pass(1_001);
    assertThat(lostSince()).isPresent();
  }

  @Test
  void halfAProvinceAsksNoMoreThanANodeAnswersAndIsWaitedForAsLong() {
    for (int number = 1; number <= 30_000; number++) {
      presence.heard(new Scope(Attempts.SITTING, ROOM, Attempts.candidate(number)));
    }
    pass(400);
    assertThat(presence.pauseOfQuestions()).isEqualTo(Duration.ofSeconds(60));
    presence.heard(MINE);
    pass(149_000);
    assertThat(lostSince()).isEmpty();
    pass(1_001);
    assertThat(lostSince()).isPresent();
  }

  @Test
  void whoHasASocketDoesNotCountAndNobodyWaitsForEver() {
    for (int number = 1; number <= 6_000; number++) {
      presence.opened(new Scope(Attempts.SITTING, ROOM, Attempts.candidate(number)));
    }
    pass(400);
    assertThat(presence.pauseOfQuestions()).isEqualTo(AskPace.PAGES.least());
    assertThat(AskPace.PAGES.pause(1_000_000)).isEqualTo(AskPace.PAGES.most());
  }

  @Test
  void whoComesBackIsTold() {
    presence.opened(MINE);
    presence.closed(MINE);
    pass(5_000);
    told.clear();
    presence.opened(MINE);
    assertThat(lostSince()).isEmpty();
    assertThat(told).containsExactly(ME);
  }

  @Test
  void oneOfTwoPagesMayGo() {
    presence.opened(MINE);
    presence.opened(MINE);
    presence.closed(MINE);
    pass(40_000);
    assertThat(lostSince()).isEmpty();
  }

  @Test
  void aSilentSocketIsLostAfterTwoHeartbeats() {
    presence.opened(MINE);
    pass(30_000);
    presence.heard(MINE);
    pass(45_000);
    assertThat(lostSince()).isEmpty();
    pass(1);
    assertThat(lostSince()).contains(Attempts.OPENS.plusSeconds(30));
  }

  @Test
  void aSaveIsASignOfLifeButMakesNobodyKnown() {
    presence.heard(ME);
    assertThat(presence.isKnown(ME)).isFalse();
    presence.heard(MINE);
    pass(20_000);
    presence.heard(ME);
    pass(20_000);
    assertThat(lostSince()).isEmpty();
  }

  @Test
  void nothingIsToldOfWhoStaysAsTheyWere() {
    presence.opened(MINE);
    told.clear();
    for (int i = 0; i < 20; i++) {
      pass(10_000);
      presence.heard(MINE);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void thoseOfAnotherDayAreForgotten() {
    presence.opened(MINE);
    pass(9 * 3_600_000L);
    assertThat(presence.isKnown(ME)).isFalse();
  }
}
