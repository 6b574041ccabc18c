package vn.benhoc.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

  private final Throttle throttle = new Throttle("account:x", NOW);

  @Test
  void letsAFewSlipsPass() {
    fail(ThrottleRule.ACCOUNT, 4);
    assertThat(throttle.blockedFor(NOW)).isZero();
  }

  @Test
  void makesTheFifthFailureWait() {
    fail(ThrottleRule.ACCOUNT, 5);
    assertThat(throttle.blockedFor(NOW)).isEqualTo(Duration.ofSeconds(30));
    assertThat(throttle.blockedFor(NOW.plusSeconds(30))).isZero();
  }

  @Test
  void doublesThePauseUpToItsLongest() {
    fail(ThrottleRule.ACCOUNT, 6);
    assertThat(throttle.blockedFor(NOW)).isEqualTo(Duration.ofMinutes(1));
    fail(ThrottleRule.ACCOUNT, 100);
    assertThat(throttle.blockedFor(NOW)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void forgetsWhatWasLongAgo() {
    fail(ThrottleRule.ACCOUNT, 4);
    Instant later = NOW.plus(ThrottleRule.ACCOUNT.memory()).plusMillis(1);
    throttle.failed(ThrottleRule.ACCOUNT, later);
    assertThat(throttle.blockedFor(later)).isZero();
  }

  @Test
  void aSchoolBehindOneAddressMayMistypeTogether() {
    fail(ThrottleRule.ADDRESS, 299);
    assertThat(throttle.blockedFor(NOW)).isZero();
    fail(ThrottleRule.ADDRESS, 1);
    assertThat(throttle.blockedFor(NOW)).isEqualTo(Duration.ofSeconds(30));
  }

  private void fail(ThrottleRule rule, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(rule, NOW);
    }
  }
}
