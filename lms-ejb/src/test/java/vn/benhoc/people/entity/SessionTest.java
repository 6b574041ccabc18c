package vn.benhoc.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final SessionLife LIFE =
      new SessionLife(Duration.ofHours(4), Duration.ofHours(14));

  private final Session session = new Session("hash", new UUID(0, 1), "csrf", NOW);

  @Test
  void livesWhileItIsUsed() {
    session.seen(NOW.plus(Duration.ofHours(3)));
    assertThat(session.isAlive(LIFE, NOW.plus(Duration.ofHours(6)))).isTrue();
  }

  @Test
  void diesWhenNobodyUsesIt() {
    assertThat(session.isAlive(LIFE, NOW.plus(LIFE.idle()).minusMillis(1))).isTrue();
    assertThat(session.isAlive(LIFE, NOW.plus(LIFE.idle()))).isFalse();
  }

  @Test
  void diesOfAgeHoweverMuchItIsUsed() {
    session.seen(NOW.plus(Duration.ofHours(13)));
    assertThat(session.isAlive(LIFE, NOW.plus(LIFE.longest()))).isFalse();
  }

  @Test
  void isWrittenAgainAfterFiveMinutesAtTheEarliest() {
    assertThat(session.isSeenStale(NOW.plusSeconds(299))).isFalse();
    assertThat(session.isSeenStale(NOW.plusSeconds(300))).isTrue();
  }
}
