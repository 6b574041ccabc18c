package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;

class RangesTest {

  private static Row row(long least, long most, long... factors) {
    int[] variables = new int[factors.length];
    Arrays.setAll(variables, index -> index);
    return new Row(variables, factors, least, most);
  }

  private static Ranges upTo(int... most) {
    return new Ranges(new int[most.length], most);
  }

  @Test
  void aValueThatLeavesNoRoomIsTakenAway() {
    Ranges ranges = upTo(3, 3);

    assertThat(ranges.narrow(List.of(row(Row.NO_LEAST, 5, 2, 3)))).isTrue();
    assertThat(ranges.high(0)).isEqualTo(2);
    assertThat(ranges.high(1)).isEqualTo(1);
  }

  @Test
  void aValueThatIsNeededIsKept() {
    Ranges ranges = upTo(3, 3);

    assertThat(ranges.narrow(List.of(row(14, Row.NO_MOST, 2, 3)))).isTrue();
    assertThat(ranges.low(0)).isEqualTo(3);
    assertThat(ranges.low(1)).isEqualTo(3);
    assertThat(ranges.isFixed(0)).isTrue();
  }

  @Test
  void negativeFactorsNarrowTheOtherEnd() {
    Ranges ranges = upTo(3, 3);

    assertThat(ranges.narrow(List.of(row(Row.NO_LEAST, -4, -2, 1)))).isTrue();
    assertThat(ranges.low(0)).isEqualTo(2);
    assertThat(ranges.high(1)).isEqualTo(2);
  }

  @Test
  void narrowingGoesOnUntilNothingChanges() {
    Ranges ranges = upTo(1, 1, 1);

    boolean met = ranges.narrow(List.of(row(0, 0, 0, 1, -1), row(0, 0, 1, -1), row(1, 1, 1, 0, 0)));

    assertThat(met).isTrue();
    assertThat(List.of(ranges.low(0), ranges.low(1), ranges.low(2))).containsOnly(1);
  }

  @Test
  void aRowThatCanNotBeMetIsReported() {
    assertThat(upTo(1, 1).narrow(List.of(row(3, Row.NO_MOST, 1, 1)))).isFalse();
    assertThat(upTo(1, 1).narrow(List.of(row(Row.NO_LEAST, -1, 1, 1)))).isFalse();
    assertThat(upTo(1, 1).narrow(List.of(row(2, 2, 1, 1)))).isTrue();
  }

  @Property(tries = 300)
  void noSolutionIsTakenAway(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    long[] factors = new long[3];
    Arrays.setAll(factors, index -> random.below(13) - 6L);
    long least = random.below(30) - 15L;
    Row row = row(least, least + random.below(6), factors);
    Ranges ranges = upTo(3, 2, 3);

    boolean possible = ranges.narrow(List.of(row));

    for (int value = 0; value < 48; value++) {
      int[] values = {value % 4, value / 4 % 3, value / 12};
      if (row.holds(values)) {
        assertThat(possible).isTrue();
        for (int variable = 0; variable < 3; variable++) {
          assertThat(values[variable]).isBetween(ranges.low(variable), ranges.high(variable));
        }
      }
    }
  }
}
