package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefutationTest {

  private static final Ranges BITS = new Ranges(new int[] {0, 0}, new int[] {1, 1});
  private static final Row SUM_OVER_ONE = row(2, Row.NO_MOST, 1, 1);
  private static final Row SUM_UP_TO_ONE = row(Row.NO_LEAST, 1, 1, 1);

  private static Row row(long least, long most, long... factors) {
    return new Row(new int[] {0, 1}, factors, least, most);
  }

  private static boolean holds(Ranges ranges, List<Row> rows, double... multipliers) {
    return Refutation.holds(rows, multipliers, ranges, 2);
  }

  @Test
  void rowsThatContradictEachOtherAreRefutedByTheirDifference() {
    List<Row> rows = List.of(SUM_OVER_ONE, SUM_UP_TO_ONE);

    assertThat(holds(BITS, rows, -1, 1)).isTrue();
    assertThat(holds(BITS, rows, 1, -1)).isTrue();
  }

  @Test
  void withoutMultipliersOrWithWrongOnesNothingIsProven() {
    List<Row> rows = List.of(SUM_OVER_ONE, SUM_UP_TO_ONE);

    assertThat(holds(BITS, rows, 0, 0)).isFalse();
    assertThat(holds(BITS, rows, 1, 1)).isFalse();
    assertThat(holds(BITS, rows, Double.NaN, Double.NaN)).isFalse();
  }

  @Test
  void rowsThatJustMeetAreNotRefuted() {
    assertThat(holds(BITS, List.of(row(1, Row.NO_MOST, 1, 1), SUM_UP_TO_ONE), -1, 1)).isFalse();
  }

  @Test
  void whatTheVariablesCanNotReachIsRefuted() {
    Ranges narrow = new Ranges(new int[] {0, 0}, new int[] {1, 0});

    assertThat(holds(narrow, List.of(SUM_OVER_ONE), 1)).isTrue();
    assertThat(holds(BITS, List.of(SUM_OVER_ONE), 1)).isFalse();
    assertThat(holds(BITS, List.of(row(Row.NO_LEAST, -1, 1, 1)), 1)).isTrue();
    assertThat(holds(BITS, List.of(row(Row.NO_LEAST, -1, 1, -1)), 1)).isFalse();
    assertThat(holds(BITS, List.of(row(Row.NO_LEAST, -2, 1, -1)), 1)).isTrue();
  }

  @Test
  void numbersBeyondALongProveNothing() {
    List<Row> rows = List.of(row(Long.MAX_VALUE / 2, Row.NO_MOST, 1, 1));

    assertThat(holds(BITS, rows, 1)).isFalse();
  }
}
