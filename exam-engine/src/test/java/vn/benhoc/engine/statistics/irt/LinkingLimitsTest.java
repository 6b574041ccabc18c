package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where common items tell no line between two scales, or one of them tells nonsense. */
class LinkingLimitsTest {

  private static CommonItem item(double fromA, double fromB, double toA, double toB) {
    return new CommonItem(new ItemParameters(fromA, fromB), new ItemParameters(toA, toB));
  }

  /** Nine items that obey θ* = 1.25 θ + 0.4, and one more. */
  private static List<CommonItem> nineAnd(CommonItem last) {
    List<CommonItem> items = new ArrayList<>();
    for (int at = 0; at < 9; at++) {
      double a = 0.8 + 0.1 * at;
      double b = -1.6 + 0.4 * at;
      items.add(item(a, b, a / 1.25, 1.25 * b + 0.4));
    }
    items.add(last);
    return items;
  }

  /** The mean of seven equal difficulties of 0.1 is not 0.1 to the last bit. */
  @Test
  void equalDifficultiesHaveNoSpreadHoweverTheirMeanIsRounded() {
    for (double difficulty : new double[] {0.1, 0.3, 0.7, 1.1, -2.3}) {
      List<CommonItem> equal = new ArrayList<>();
      List<CommonItem> equalInOne = new ArrayList<>();
      List<CommonItem> equalInOther = new ArrayList<>();
      for (int at = 0; at < 7; at++) {
        equal.add(item(1, difficulty, 1, 0.37 * difficulty));
        equalInOne.add(item(1, difficulty, 1, 0.3 * at));
        equalInOther.add(item(1, 0.3 * at, 1, difficulty));
      }
      assertThat(Linking.of(equal, LinkingMethod.MEAN_SIGMA)).isEmpty();
      assertThat(Linking.of(equalInOne, LinkingMethod.MEAN_SIGMA)).isEmpty();
      assertThat(Linking.of(equalInOther, LinkingMethod.MEAN_SIGMA)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFarOutlierNeverLeavesWhatIsNoNumber(LinkingMethod method) {
    for (double far : new double[] {50, 1e4, 1e9, 1e100, 1e200, 1e308, Double.MAX_VALUE}) {
      for (CommonItem outlier :
          List.of(
              item(1, 0, 1, far),
              item(1, far, 1, 0),
              item(1, far, 1, -far),
              item(far, 0, 1, 0),
              item(1, 0, far, 0),
              item(1 / far, far, far, -far))) {
        Linking.of(nineAnd(outlier), method).ifPresent(LinkingLimitsTest::isFinite);
      }
    }
  }

  private static void isFinite(Linking linking) {
    ScaleTransformation line = linking.transformation();
    assertThat(
            new double[] {
              line.slope(),
              line.intercept(),
              linking.curveDifference(),
              linking.difficultyDifference()
            })
        .matches(numbers -> Arrays.stream(numbers).allMatch(Double::isFinite));
    linking
        .errors()
        .ifPresent(
            errors ->
                assertThat(errors.slope() + errors.intercept() + errors.covariance()).isFinite());
  }

  /**
   * From the means a far outlier puts every other curve where no candidate is, and the search never
   * comes back; the nine that agree must outweigh it.
   */
  @ParameterizedTest
  @EnumSource(names = {"HAEBARA", "STOCKING_LORD"})
  void curvesAreNotLedAstrayByAFarOutlier(LinkingMethod method) {
    for (double far : new double[] {1e3, 1e6, 1e12}) {
      Linking linking = Linking.of(nineAnd(item(1, 0.3, 0.8, far)), method).orElseThrow();
      assertThat(linking.transformation().slope()).isCloseTo(1.25, within(0.4));
      assertThat(linking.transformation().intercept()).isCloseTo(0.4, within(0.6));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HAEBARA", "STOCKING_LORD"})
  void curvesThatNobodyMeetsTellNoLine(LinkingMethod method) {
    // right for every candidate before and after: any line would do
    List<CommonItem> certain = List.of(item(5, -400, 5, -300), item(5, -500, 5, -400));
    assertThat(Linking.of(certain, method)).isEmpty();
    List<CommonItem> beyond = List.of(item(1e308, 1e308, 1e308, 1), item(1e308, 2, 1e308, 3));
    Linking.of(beyond, method).ifPresent(LinkingLimitsTest::isFinite);
  }

  /** Every curve is a step at the ability 1: that ties A + B, and neither of them. */
  @ParameterizedTest
  @EnumSource(names = {"HAEBARA", "STOCKING_LORD"})
  void stepsAtOneAbilityTellOneNumberOfTwo(LinkingMethod method) {
    CommonItem step = item(1000, 1, 1000, 1);
    assertThat(Linking.of(List.of(step, step), method)).isEmpty();
    assertThat(Linking.of(List.of(step, item(1000, -1, 1000, -1)), method)).isPresent();
  }

  @Test
  void mediansAreTheMiddleOneOrTheMeanOfTheMiddleTwo() {
    List<CommonItem> items =
        List.of(item(1, 5, 8, -1), item(6, -2, 2, 9), item(3, 1, 1.5, 4), item(9, 7, 0.1, 0));
    // A = 3/2, B = 4 − 3/2 · 1
    assertThat(LinkingMoments.of(items.subList(0, 3)).medians())
        .contains(new ScaleTransformation(1.5, 2.5));
    // of four: 4.5 / 1.75, difficulties 3 and 2
    ScaleTransformation four = LinkingMoments.of(items).medians().orElseThrow();
    assertThat(four.slope()).isCloseTo(18.0 / 7, within(1e-14));
    assertThat(four.intercept()).isCloseTo(2 - 54.0 / 7, within(1e-14));
  }

  /** Both 4 times 10²⁰⁰ off, whose square no double holds. */
  @Test
  void differencesBeyondTheirSquareAreStillMeasured() {
    List<CommonItem> items = List.of(item(1, 0, 1, 1e200), item(1, 0, 1, -7e200));
    // mean −3: differences −4 and 4
    Linking linking = Linking.of(items, LinkingMethod.MEAN_MEAN).orElseThrow();
    assertThat(linking.transformation().intercept() / 1e200).isCloseTo(-3, within(1e-12));
    assertThat(linking.difficultyDifference() / 1e200).isCloseTo(4, within(1e-12));
  }

  @Test
  void aLineBeyondADoubleIsNone() {
    List<CommonItem> items =
        List.of(item(10, Double.MAX_VALUE, 1, 0), item(10, Double.MAX_VALUE, 1, 1));
    assertThat(Linking.of(items, LinkingMethod.MEAN_MEAN)).isEmpty();
    assertThatThrownBy(() -> new ScaleTransformation(10, Double.NEGATIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
