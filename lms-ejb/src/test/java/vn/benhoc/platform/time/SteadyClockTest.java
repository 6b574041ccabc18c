package vn.benhoc.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

  private static final Instant EIGHT = Instant.parse("2026-05-20T01:00:00Z");

  private Instant machine = EIGHT;
  private Duration passed = Duration.ofDays(3);
  private final SteadyClock clock =
      new SteadyClock(() -> machine, () -> passed, Duration.ofSeconds(2));

  private void pass(Duration time) {
    machine = machine.plus(time);
    passed = passed.plus(time);
  }

  private void set(Duration by) {
    machine = machine.plus(by);
  }

  @Test
  void saysWhatTheMachineSays() {
    assertThat(clock.now()).isEqualTo(EIGHT);
    pass(Duration.ofMinutes(7));
    assertThat(clock.now()).isEqualTo(EIGHT.plus(Duration.ofMinutes(7)));
    assertThat(clock.machineAhead()).isZero();
  }

  @Test
  void aSmallCorrectionIsFollowedAtOnce() {
    set(Duration.ofSeconds(2));
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(2));
    set(Duration.ofSeconds(-1));
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(1));
    assertThat(clock.machineAhead()).isZero();
  }

  @Test
  void smallCorrectionsMayAddUp() {
    for (int i = 0; i < 10; i++) {
      set(Duration.ofSeconds(1));
      clock.now();
    }
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(10));
  }

  @Test
  void aJumpForwardEndsNothing() {
    set(Duration.ofMinutes(20));
    assertThat(clock.now()).isEqualTo(EIGHT);
    pass(Duration.ofSeconds(5));
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(5));
    assertThat(clock.machineAhead()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void aJumpBackGivesNothing() {
    set(Duration.ofHours(-1));
    pass(Duration.ofSeconds(5));
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(5));
    assertThat(clock.machineAhead()).isEqualTo(Duration.ofHours(-1));
  }

  @Test
  void aClockThatIsSetRightAgainIsFollowed() {
    set(Duration.ofMinutes(20));
    clock.now();
    set(Duration.ofMinutes(-20));
    pass(Duration.ofSeconds(1));
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(1));
    assertThat(clock.machineAhead()).isZero();
  }

  @Test
  void followsWhenItIsTold() {
    set(Duration.ofMinutes(-20));
    clock.follow();
    assertThat(clock.now()).isEqualTo(EIGHT.minus(Duration.ofMinutes(20)));
    assertThat(clock.machineAhead()).isZero();
  }

  @Test
  void doesNotBeginBeforeWhatHasBeen() {
    clock.notBefore(EIGHT.plusSeconds(600));
    pass(Duration.ofSeconds(3));
    assertThat(clock.now()).isEqualTo(EIGHT.plusSeconds(603));
    assertThat(clock.machineAhead()).isEqualTo(Duration.ofSeconds(-600));
  }

  @Test
  void whatHasBeenLongAgoChangesNothing() {
    clock.notBefore(EIGHT.minusSeconds(1));
    assertThat(clock.now()).isEqualTo(EIGHT);
  }
}
