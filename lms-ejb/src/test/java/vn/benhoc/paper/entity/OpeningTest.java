package vn.benhoc.paper.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private static final Instant NOON = Instant.parse("2026-05-19T05:00:00Z");
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final UUID THREE = new UUID(0, 3);

  private final Opening opening =
      new Opening(new UUID(0, 9), new UUID(0, 8), "báo có lỗi in", ONE, NOON);

  private static Instant minutes(long after) {
    return NOON.plusSeconds(60 * after);
  }

  @Test
  void waitsForASecondPersonForAQuarterOfAnHour() {
    assertThat(opening.waits(minutes(14))).isTrue();
    assertThat(opening.waits(minutes(15))).isFalse();
    assertThat(opening.opensFor(ONE, minutes(1))).isFalse();
  }

  @Test
  void opensForBothAndNobodyElse() {
    opening.agree(TWO, minutes(5));
    assertThat(opening.opensFor(ONE, minutes(6))).isTrue();
    assertThat(opening.opensFor(TWO, minutes(6))).isTrue();
    assertThat(opening.opensFor(THREE, minutes(6))).isFalse();
  }

  @Test
  void isOpenForHalfAnHour() {
    opening.agree(TWO, minutes(5));
    assertThat(opening.isOpen(minutes(34))).isTrue();
    assertThat(opening.isOpen(minutes(35))).isFalse();
  }

  @Test
  void nobodyIsTheirOwnSecond() {
    assertThatIllegalStateException().isThrownBy(() -> opening.agree(ONE, minutes(1)));
  }

  @Test
  void comesTooLateOrOnce() {
    assertThatIllegalStateException().isThrownBy(() -> opening.agree(TWO, minutes(15)));
    opening.agree(TWO, minutes(2));
    assertThatIllegalStateException().isThrownBy(() -> opening.agree(THREE, minutes(3)));
  }

  @Test
  void whatIsEndedIsOver() {
    opening.agree(TWO, minutes(5));
    opening.end(minutes(6));
    assertThat(opening.opensFor(ONE, minutes(6))).isFalse();
    opening.end(minutes(40));
    assertThat(opening.endedAt()).isEqualTo(minutes(6));
  }
}
