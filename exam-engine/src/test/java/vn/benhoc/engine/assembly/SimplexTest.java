package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SimplexTest {

  /** Minimise 3x + 2y, x + y = s, x + 3y = t with s in [4, 9], t in [6, 9]: x = 3, y = 1. */
  private static final Simplex.Program SMALL =
      new Simplex.Program(
          new double[][] {{1, 1, -1, 0}, {1, 3, 0, -1}},
          new double[] {0, 0, 4, 6},
          new double[] {10, 1, 9, 9},
          new double[] {3, 2, 0, 0});

  @Test
  void findsTheCheapestCorner() {
    double[] values = Simplex.solve(SMALL).values();

    assertThat(values[0]).isCloseTo(3, within(1e-9));
    assertThat(values[1]).isCloseTo(1, within(1e-9));
  }

  @Test
  void pricesSayWhatOneMoreOnTheRightWouldCost() {
    double[] prices = Simplex.solve(SMALL).prices();
    assertThat(prices[0]).isCloseTo(3, within(1e-9));
    assertThat(prices[1]).isCloseTo(0, within(1e-9));
  }
}
