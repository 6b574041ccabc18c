package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.engine.build.SimulatedAnswers;

/**
 * The moment methods against Kolen and Brennan (2004), Test Equating, Scaling, and Linking, 2nd
 * edition, Tables 6.5 and 6.6: the common items of forms X and Y without item 27. The parameters
 * and the constants (mean/sigma 1.1761 and −0.5042, mean/mean 1.1449 and −0.4790) are repeated in
 * the test data of jMetrik's library. The methods by curves are published for three-parameter items
 * only; here an independent search on a grid finds the same minimum.
 */
class LinkingTest {

  private static final double[] A_X = {
    0.455118, 0.583871, 0.754398, 0.663274, 1.068977, 0.967194, 0.347868, 1.457918, 0.701952,
    1.407967, 1.299285
  };
  private static final double[] B_X = {
    -0.710086, -0.856669, 0.021221, 0.050618, 0.961047, 0.194976, 2.276794, 1.024128, 2.240131,
    1.555634, 2.158933
  };
  private static final double[] A_Y = {
    0.441595, 0.572995, 0.598719, 0.604125, 0.990164, 0.808079, 0.413973, 1.355437, 0.633562,
    1.134661, 0.925521
  };
  private static final double[] B_Y = {
    -1.334933, -1.321004, -0.709831, -0.353942, 0.531956, -0.115649, 2.553812, 0.581109, 1.896027,
    1.079013, 2.133706
  };

  private static List<CommonItem> kolenAndBrennan() {
    List<CommonItem> items = new ArrayList<>();
    for (int item = 0; item < A_X.length; item++) {
      items.add(
          new CommonItem(
              new ItemParameters(A_X[item], B_X[item]), new ItemParameters(A_Y[item], B_Y[item])));
    }
    return items;
  }

  private static Linking linked(List<CommonItem> items, LinkingMethod method) {
    return Linking.of(items, method).orElseThrow();
  }

  @Test
  void momentMethodsAreThoseOfKolenAndBrennan() {
    ScaleTransformation sigma =
        linked(kolenAndBrennan(), LinkingMethod.MEAN_SIGMA).transformation();
    assertThat(sigma.slope()).isCloseTo(1.1761, within(0.00006));
    assertThat(sigma.intercept()).isCloseTo(-0.5042, within(0.00006));
    ScaleTransformation mean = linked(kolenAndBrennan(), LinkingMethod.MEAN_MEAN).transformation();
    assertThat(mean.slope()).isCloseTo(1.1449, within(0.00006));
    assertThat(mean.intercept()).isCloseTo(-0.4790, within(0.00006));
  }

  /** The two criteria by their definitions, on normal abilities with other points. */
  private static double criterion(LinkingMethod method, double slope, double intercept) {
    double sum = 0;
    for (double theta = -6; theta <= 6; theta += 0.25) {
      double together = 0;
      double apart = 0;
      for (int item = 0; item < A_X.length; item++) {
        double logit = A_X[item] / slope * (theta - slope * B_X[item] - intercept);
        double difference =
            1 / (1 + Math.exp(-logit)) - 1 / (1 + Math.exp(-A_Y[item] * (theta - B_Y[item])));
        together += difference;
        apart += difference * difference;
      }
      double squares = method == LinkingMethod.HAEBARA ? apart : together * together;
      sum += Math.exp(-theta * theta / 2) / Math.sqrt(2 * Math.PI) * 0.25 * squares;
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(names = {"HAEBARA", "STOCKING_LORD"})
  void curveMethodsFindTheMinimumThatASearchFinds(LinkingMethod method) {
    double slope = 1;
    double intercept = 0;
    for (double step = 0.2; step > 1e-7; step /= 1.5) {
      double bestSlope = slope;
      double bestIntercept = intercept;
      for (int i = -3; i <= 3; i++) {
        for (int j = -3; j <= 3; j++) {
          if (criterion(method, slope + i * step, intercept + j * step)
              < criterion(method, bestSlope, bestIntercept)) {
            bestSlope = slope + i * step;
            bestIntercept = intercept + j * step;
          }
        }
      }
      slope = bestSlope;
      intercept = bestIntercept;
    }
    Linking linking = linked(kolenAndBrennan(), method);
    assertThat(linking.transformation().slope()).isCloseTo(slope, within(1e-5));
    assertThat(linking.transformation().intercept()).isCloseTo(intercept, within(1e-5));
    assertThat(linking.transformation().slope()).isBetween(1.0, 1.2);
    double differences = criterion(LinkingMethod.HAEBARA, slope, intercept) / A_X.length;
    assertThat(linking.curveDifference()).isCloseTo(Math.sqrt(differences), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource
  void anExactTransformationComesBack(LinkingMethod method) {
    ScaleTransformation line = new ScaleTransformation(0.8, 1.5);
    List<CommonItem> items =
        SimulatedAnswers.of(2).items(8).stream()
            .map(item -> new CommonItem(item, line.parameters(item)))
            .toList();
    Linking linking = linked(items, method);
    assertThat(linking.transformation().slope()).isCloseTo(0.8, within(1e-8));
    assertThat(linking.transformation().intercept()).isCloseTo(1.5, within(1e-8));
    assertThat(linking.errors().orElseThrow().slope()).isCloseTo(0, within(1e-8));
    assertThat(linking.errors().orElseThrow().intercept()).isCloseTo(0, within(1e-8));
    assertThat(linking.curveDifference()).isCloseTo(0, within(1e-8));
    assertThat(linking.difficultyDifference()).isCloseTo(0, within(1e-8));
  }

  /** Three items by hand: A without each in turn is 1, 3/2 and 3/2 for mean/mean. */
  @Test
  void jackknifeByHand() {
    List<CommonItem> items =
        List.of(
            new CommonItem(new ItemParameters(2, 0), new ItemParameters(1, 1)),
            new CommonItem(new ItemParameters(1, 0), new ItemParameters(1, 2)),
            new CommonItem(new ItemParameters(1, 0), new ItemParameters(1, 3)));
    Linking linking = linked(items, LinkingMethod.MEAN_MEAN);
    assertThat(linking.transformation()).isEqualTo(new ScaleTransformation(4.0 / 3, 2));
    LinkingErrors errors = linking.errors().orElseThrow();
    // without: 1, 3/2, 3/2; mean 4/3; squares 1/9 + 1/36 + 1/36 = 1/6; times 2/3
    assertThat(errors.slope()).isCloseTo(Math.sqrt(1.0 / 9), within(1e-12));
    // without: 2.5, 2, 1.5; squares 0.5; times 2/3
    assertThat(errors.intercept()).isCloseTo(Math.sqrt(1.0 / 3), within(1e-12));
    // products −1/6 + 0 − 1/12 = −1/4; times 2/3
    assertThat(errors.covariance()).isCloseTo(-1.0 / 6, within(1e-12));
    // at θ = 2: 4/9 + 1/3 − 4/6 = 1/9
    assertThat(errors.of(2)).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(new LinkingErrors(1, 1, -1).of(1)).isZero();
    assertThat(linking.difficultyDifference()).isCloseTo(Math.sqrt(2.0 / 3), within(1e-12));
    Linking two = linked(items.subList(0, 2), LinkingMethod.MEAN_MEAN);
    assertThat(two.errors()).isEmpty();
  }

  @Test
  void undefinedIsEmpty() {
    CommonItem easy = new CommonItem(new ItemParameters(1, 0), new ItemParameters(1, 0.5));
    CommonItem hard = new CommonItem(new ItemParameters(1, 1), new ItemParameters(1, 0.5));
    CommonItem turned = new CommonItem(new ItemParameters(1, 0), new ItemParameters(-1, 0));
    for (LinkingMethod method : LinkingMethod.values()) {
      assertThat(Linking.of(List.of(easy), method)).isEmpty();
      assertThat(Linking.of(List.of(), method)).isEmpty();
    }
    assertThat(Linking.of(List.of(easy, easy), LinkingMethod.MEAN_SIGMA)).isEmpty();
    assertThat(Linking.of(List.of(easy, hard), LinkingMethod.MEAN_SIGMA)).isEmpty();
    assertThat(Linking.of(List.of(turned, turned), LinkingMethod.MEAN_MEAN)).isEmpty();
    assertThat(Linking.of(List.of(turned, easy), LinkingMethod.HAEBARA)).isEmpty();
    // leaving out the one hard item leaves no spread, hence no error
    Linking linking =
        linked(
            List.of(easy, easy, new CommonItem(new ItemParameters(1, 1), new ItemParameters(1, 2))),
            LinkingMethod.MEAN_SIGMA);
    assertThat(linking.errors()).isEmpty();
  }

  @Test
  void twoGroupsMeetOnOneScale() {
    SimulatedAnswers draw = SimulatedAnswers.of(77);
    List<ItemParameters> truth = draw.items(20);
    double[] strong = draw.abilities(3000);
    for (int candidate = 0; candidate < strong.length; candidate++) {
      strong[candidate] = 0.5 + 1.2 * strong[candidate];
    }
    Calibration from = calibrated(draw.answers(truth, strong));
    Calibration to = calibrated(draw.answers(truth, draw.abilities(3000)));
    List<CommonItem> items = new ArrayList<>();
    for (int item = 0; item < truth.size(); item++) {
      items.add(
          new CommonItem(
              from.parameters().get(item).orElseThrow(), to.parameters().get(item).orElseThrow()));
    }
    for (LinkingMethod method : LinkingMethod.values()) {
      Linking linking = linked(items, method);
      // the strong group's 0 is 0.5 of the other scale, its 1 is 1.7
      assertThat(linking.transformation().intercept()).isCloseTo(0.5, within(0.09));
      assertThat(linking.transformation().slope()).isCloseTo(1.2, within(0.12));
      assertThat(linking.errors().orElseThrow().slope()).isBetween(0.003, 0.06);
      assertThat(linking.curveDifference()).isLessThan(0.02);
    }
  }

  private static Calibration calibrated(ResponseMatrix answers) {
    return new MarginalLikelihood(
            CalibrationOptions.of(IrtModel.TWO_PARAMETER)
                .withErrors(CalibrationOptions.ErrorSource.CROSS_PRODUCT))
        .calibrate(answers)
        .converged()
        .orElseThrow();
  }

  @Property
  void probabilitiesSurviveATransformation(
      @ForAll @DoubleRange(min = 0.3, max = 3) double slope,
      @ForAll @DoubleRange(min = -3, max = 3) double intercept,
      @ForAll @DoubleRange(min = -4, max = 4) double theta) {
    ScaleTransformation line = new ScaleTransformation(slope, intercept);
    ItemParameters item = new ItemParameters(1.4, -0.6);
    assertThat(line.parameters(item).probability(line.theta(theta)))
        .isCloseTo(item.probability(theta), within(1e-12));
    assertThat(line.then(line.inverse()).theta(theta)).isCloseTo(theta, within(1e-12));
    ScaleTransformation twice = line.then(new ScaleTransformation(2, 1));
    assertThat(twice.theta(theta)).isCloseTo(2 * line.theta(theta) + 1, within(1e-12));
  }

  @Test
  void abilitiesAndTheirErrorsMove() {
    ScaleTransformation line = new ScaleTransformation(2, 1);
    assertThat(line.ability(new Ability(0.5, 0.3))).isEqualTo(new Ability(2, 0.6));
    assertThatThrownBy(() -> new ScaleTransformation(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ScaleTransformation(Double.POSITIVE_INFINITY, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ScaleTransformation(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
