package vn.benhoc.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

  private static final String HERE = "abcd-efgh-jkmn/1";

  private final OutboxEntry entry =
      new OutboxEntry(new UUID(0, 1), "attempt.handed-in", new UUID(0, 2), "{}", NOW);

  @Test
  void isDueAtOnce() {
    assertThat(entry.isDue(NOW)).isTrue();
  }

  @Test
  void isHiddenFromOthersOnceClaimed() {
    OutboxMessage message = entry.claim(HERE, NOW);
    assertThat(message.tries()).isZero();
    assertThat(entry.isDue(NOW)).isFalse();
  }

  @Test
  void comesBackWhenItsNodeDied() {
    entry.claim(HERE, NOW);
    assertThat(entry.isDue(NOW.plus(OutboxEntry.CLAIM))).isTrue();
  }

  @Test
  void isDueAgainAtOnceWhenFreedFromABootThatEnded() {
    entry.claim(HERE, NOW);
    assertThat(entry.claimedBy()).isEqualTo(HERE);
    entry.release(NOW.plusSeconds(3));
    assertThat(entry.isDue(NOW.plusSeconds(3))).isTrue();
    assertThat(entry.claimedBy()).isNull();
    assertThat(entry.claim(HERE, NOW).tries()).isEqualTo(1);
  }

  @Test
  void staysWithWhoHasItNowWhenItFailsWhereItsClaimRanOut() {
    entry.claim("aaaa-bbbb-cccc/1", NOW);
    Instant later = NOW.plus(OutboxEntry.CLAIM);
    entry.claim(HERE, later);
    entry.failed("aaaa-bbbb-cccc/1", later, "no");
    assertThat(entry.claimedBy()).isEqualTo(HERE);
    assertThat(entry.isDue(later.plusSeconds(60))).isFalse();
    assertThat(entry.parkedMessage().fault()).isEmpty();
  }

  @Test
  void isNobodysAfterAFailure() {
    entry.claim(HERE, NOW);
    entry.failed(HERE, NOW, "no");
    assertThat(entry.claimedBy()).isNull();
  }

  @Test
  void waitsForTheEndOfItsClaimWhereItMayBeWhatEndsServers() {
    for (int i = 0; i < OutboxEntry.MOST_TRIES; i++) {
      entry.release(NOW);
      assertThat(entry.isDue(NOW)).isTrue();
      entry.claim(HERE, NOW);
    }
    entry.release(NOW);
    assertThat(entry.isDue(NOW)).isFalse();
    assertThat(entry.isDue(NOW.plus(OutboxEntry.CLAIM))).isTrue();
  }

  @Test
  void waitsTwiceAsLongAfterEachFailure() {
    entry.claim(HERE, NOW);
    entry.failed(HERE, NOW, "no");
    assertThat(entry.dueAt()).isEqualTo(NOW.plusSeconds(2));
    entry.claim(HERE, NOW);
    entry.failed(HERE, NOW, "no");
    assertThat(entry.dueAt()).isEqualTo(NOW.plusSeconds(4));
  }

  @Test
  void parksAfterItsLastTryAndIsNeverDueAgain() {
    for (int i = 0; i < OutboxEntry.MOST_TRIES; i++) {
      assertThat(entry.isParked()).isFalse();
      entry.claim(HERE, NOW);
      entry.failed(HERE, NOW, "no");
    }
    assertThat(entry.isParked()).isTrue();
    assertThat(entry.isDue(NOW.plus(Duration.ofDays(365)))).isFalse();
  }

  @Test
  void hasAllItsTriesAgainOnceUnparked() {
    for (int i = 0; i < OutboxEntry.MOST_TRIES; i++) {
      entry.claim(HERE, NOW);
      entry.failed(HERE, NOW, "no");
    }
    entry.unpark(NOW);
    assertThat(entry.isDue(NOW)).isTrue();
    assertThat(entry.claim(HERE, NOW).tries()).isZero();
  }

  @Test
  void keepsAsMuchOfAReasonAsItsColumnHolds() {
    entry.claim(HERE, NOW);
    entry.failed(HERE, NOW, "x".repeat(5000));
    assertThat(entry.parkedMessage().fault()).hasSize(2000);
  }
}
