package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinePaceTest {

  private final LinePace pace = new LinePace();

  @Test
  void aGuessHoldsUntilSomethingWasMeasured() {
    assertThat(pace.doneWithin(Duration.ofSeconds(60), 1)).isEqualTo(200);
    assertThat(pace.doneWithin(Duration.ofSeconds(60), 4)).isEqualTo(800);
  }

  @Test
  void whatWasMeasuredOfLateTakesItsPlace() {
    for (int i = 0; i < 100; i++) {
      pace.took(Duration.ofMillis(600));
    }
    assertThat(pace.doneWithin(Duration.ofSeconds(60), 1)).isBetween(99L, 101L);
  }

  @Test
  void oneThatTookLongDoesNotEmptyTheLine() {
    pace.took(Duration.ofSeconds(3));
    assertThat(pace.doneWithin(Duration.ofSeconds(60), 1)).isBetween(100L, 110L);
  }

  @Test
  void eachThreadDoesAtLeastOne() {
    for (int i = 0; i < 100; i++) {
      pace.took(Duration.ofMinutes(5));
    }
    assertThat(pace.doneWithin(Duration.ofSeconds(60), 2)).isEqualTo(2);
  }
}
