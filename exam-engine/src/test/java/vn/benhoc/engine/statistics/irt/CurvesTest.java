package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurvesTest {

  private static Curves two(double[] slopes, double... intercepts) {
    return new Curves(IrtModel.TWO_PARAMETER, slopes, intercepts);
  }

  @Test
  void parametersAreOrderedAsAVector() {
    Curves two = two(new double[] {1, 2, 3}, 4, 5, 6);
    assertThat(two.parameters()).isEqualTo(6);
    assertThat(two.slopeAt(2)).isEqualTo(4);
    assertThat(two.interceptAt(2)).isEqualTo(5);
    Curves one = new Curves(IrtModel.ONE_PARAMETER, new double[] {1, 1, 1}, new double[] {4, 5, 6});
    assertThat(one.parameters()).isEqualTo(4);
    assertThat(one.slopeAt(2)).isZero();
    assertThat(one.interceptAt(2)).isEqualTo(3);
  }

  @Test
  void aCopyStaysWhereItWas() {
    Curves curves = two(new double[] {1, 2}, 3, 4);
    Curves copy = curves.copy();
    curves.slopes()[1] = 9;
    curves.intercepts()[0] = 7;
    assertThat(copy.slopes()).containsExactly(1, 2);
    assertThat(copy.intercepts()).containsExactly(3, 4);
  }

  @Test
  void distanceIsTheLargestDifferenceOfASlopeOrAnIntercept() {
    Curves curves = two(new double[] {1, 2}, 3, 4);
    assertThat(curves.distance(two(new double[] {1, 2}, 3, 4))).isZero();
    assertThat(curves.distance(two(new double[] {-4, 2}, 3, 5))).isEqualTo(5);
    assertThat(curves.distance(two(new double[] {1, 3}, 9, 2))).isEqualTo(6);
    assertThat(two(new double[] {-1, 0}, -3, 0).distance(two(new double[] {1, 0}, 3, 1)))
        .isEqualTo(6);
  }

  @Test
  void aValueInsideItsBoundIsNeverPushedOut() {
    assertThat(Curves.isOutward(9.999, 1, 10)).isFalse();
    assertThat(Curves.isOutward(-9.999, -1, 10)).isFalse();
    assertThat(Curves.isOutward(10, 1, 10)).isTrue();
    assertThat(Curves.isOutward(-10, -1, 10)).isTrue();
    assertThat(Curves.isOutward(10, -1, 10)).isFalse();
    assertThat(Curves.isOutward(-10, 1, 10)).isFalse();
    assertThat(Curves.isOutward(10, 0, 10)).isTrue();
    assertThat(Curves.isOutward(-10, 0, 10)).isTrue();
  }

  @Test
  void theNearestValueWithinABoundIsItselfOrTheBound() {
    assertThat(Curves.within(3, 10)).isEqualTo(3);
    assertThat(Curves.within(11, 10)).isEqualTo(10);
    assertThat(Curves.within(-11, 10)).isEqualTo(-10);
  }

  @Test
  void anItemStandsAtABoundByItsSlopeOrItsInterceptUpOrDown() {
    Curves curves = two(new double[] {10, -10, 1, 1, 9.9}, 0, 0, 30, -30, 29.9);
    assertThat(curves.isAtBound(0)).isTrue();
    assertThat(curves.isAtBound(1)).isTrue();
    assertThat(curves.isAtBound(2)).isTrue();
    assertThat(curves.isAtBound(3)).isTrue();
    assertThat(curves.isAtBound(4)).isFalse();
  }
}
