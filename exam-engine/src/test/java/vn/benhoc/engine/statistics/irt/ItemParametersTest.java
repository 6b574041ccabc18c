package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The curves against hand calculation to three places, and against their own definition. */
class ItemParametersTest {

  @Test
  void curveOfTheLogitsFromMinusTwoToOne() {
    ItemParameters item = new ItemParameters(0.5, 1.0);
    double[] tabled = {0.119, 0.182, 0.269, 0.378, 0.500, 0.622, 0.731};
    for (int theta = -3; theta <= 3; theta++) {
      assertThat(item.probability(theta)).isCloseTo(tabled[theta + 3], within(0.0005));
    }
  }

  @Test
  void informationFallsOnBothSidesOfTheDifficulty() {
    ItemParameters item = new ItemParameters(1.5, 1.0);
    double[] tabled = {0.0055, 0.0244, 0.1016, 0.3356, 0.5625, 0.3356, 0.1016};
    double[] thetas = {-3, -2, -1, 0, 1, 2, 3};
    for (int at = 0; at < thetas.length; at++) {
      assertThat(item.information(thetas[at])).isCloseTo(tabled[at], within(0.0001));
    }
  }

  @Test
  void handCalculation() {
    ItemParameters item = new ItemParameters(2, -0.5);
    assertThat(item.probability(-0.5)).isEqualTo(0.5);
    assertThat(item.probability(0)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-15));
    assertThat(item.information(-0.5)).isEqualTo(1.0);
    assertThat(item.intercept()).isEqualTo(1.0);
    assertThat(ItemParameters.ofIntercept(2, 1)).isEqualTo(item);
  }

  @Test
  void extremeAbilitiesGiveNoNonsense() {
    ItemParameters item = new ItemParameters(3, 0);
    assertThat(item.probability(1000)).isEqualTo(1);
    assertThat(item.probability(-1000)).isZero();
    assertThat(item.information(-1000)).isZero();
    assertThat(item.probability(-20)).isCloseTo(Math.exp(-60), within(1e-35));
  }

  @Test
  void refusesWhatIsNoCurve() {
    assertThatThrownBy(() -> new ItemParameters(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("discrimination");
    assertThatThrownBy(() -> new ItemParameters(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ItemParameters(1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("difficulty");
    assertThatThrownBy(() -> new TestInformation(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void testInformationAddsUp() {
    TestInformation form =
        new TestInformation(List.of(new ItemParameters(2, 0), new ItemParameters(1, 0)));
    assertThat(form.at(0)).isEqualTo(1.25);
    assertThat(form.standardError(0).orElseThrow()).isCloseTo(0.894427, within(1e-6));
    assertThat(form.expectedRight(0)).isEqualTo(1.0);
    assertThat(form.standardError(1000)).isEmpty();
  }

  @Test
  void theSteepestCurvesAreNoNonsense() {
    ItemParameters item = new ItemParameters(1e200, 0);
    assertThat(item.information(1)).isZero();
    assertThat(item.information(-1)).isZero();
    assertThat(new TestInformation(List.of(item)).standardError(1)).isEmpty();
    assertThat(new TestInformation(List.of(item)).standardError(0)).isEmpty();
  }

  private static double curve(double a, double b, double theta) {
    return 1 / (1 + Math.exp(-a * (theta - b)));
  }

  @Property
  void informationIsTheSquaredSlopeOverTheVariance(
      @ForAll @DoubleRange(min = 0.2, max = 3) double a,
      @ForAll @DoubleRange(min = -3, max = 3) double b,
      @ForAll @DoubleRange(min = -4, max = 4) double theta) {
    ItemParameters item = new ItemParameters(a, b);
    double h = 1e-5;
    double slope = (curve(a, b, theta + h) - curve(a, b, theta - h)) / (2 * h);
    double p = curve(a, b, theta);
    assertThat(item.probability(theta)).isCloseTo(p, within(1e-14));
    assertThat(item.information(theta)).isCloseTo(slope * slope / (p * (1 - p)), within(1e-6));
  }
}
