package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.Distributions;

class PaceScreenTest {

  private static final FalseAlarms ALARMS = FalseAlarms.anyInnocent(0.05);
  private static final RapidGuessing NONE =
      new RapidGuessing(
          List.of(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));

  @Test
  void theStatisticIsThatWorkedByHand() {
    // β 4, 3, 5; α 2, 1, 1; ln t 4, 2, 6: leads 0, 1, −1; τ̂ = (4·0 + 1·1 + 1·(−1)) / 6 = 0
    ResponseTimeModel model = model(new ItemPace(4, 2), new ItemPace(3, 1), new ItemPace(5, 1));
    ResponseTimes times =
        ResponseTimes.of(3).add("An", Math.exp(4), Math.exp(2), Math.exp(6)).build();
    CandidatePace pace = only(model, times);
    CandidatePace.Fit fit = pace.fit().orElseThrow();
    assertThat(fit.speed()).isCloseTo(0, within(1e-12));
    assertThat(fit.chiSquare()).isCloseTo(2, within(1e-12));
    assertThat(fit.degreesOfFreedom()).isEqualTo(2);
    // the upper tail of chi-square with 2 degrees of freedom is exp(−x/2)
    assertThat(fit.pValue()).isCloseTo(Math.exp(-1), within(1e-12));
    assertThat(fit.adjusted()).isEqualTo(fit.pValue());
    double deviation = Math.sqrt(1 - 1 / 6.0);
    assertThat(pace.residuals().get(0).orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(pace.residuals().get(1).orElseThrow()).isCloseTo(-1 / deviation, within(1e-12));
    assertThat(pace.residuals().get(2).orElseThrow()).isCloseTo(1 / deviation, within(1e-12));
    assertThat(pace.candidate()).isEqualTo("An");
  }

  @Test
  void speedIsWeightedByHowMuchATimeTells() {
    ResponseTimeModel model = model(new ItemPace(4, 3), new ItemPace(4, 1), new ItemPace(4, 1));
    ResponseTimes times = ResponseTimes.of(3).add("An", Math.exp(3), Math.exp(4), 0).build();
    CandidatePace pace = only(model, times);
    CandidatePace.Fit fit = pace.fit().orElseThrow();
    assertThat(fit.speed()).isCloseTo(0.9, within(1e-12));
    assertThat(fit.degreesOfFreedom()).isEqualTo(1);
    // residual −0.1 with weight 9 and 0.9 with weight 1
    assertThat(fit.chiSquare()).isCloseTo(0.9, within(1e-12));
    assertThat(pace.residuals().get(2)).isEmpty();
  }

  @Test
  void thresholdsOfOtherItemsAreRefused() {
    ResponseTimes times = ResponseTimes.of(2).add("An", 50, 60).build();
    PaceScreen screen = new PaceScreen(model(new ItemPace(4, 2), new ItemPace(4, 2)), NONE, ALARMS);
    assertThatThrownBy(() -> screen.screen(times)).hasMessage("times on 2 items, thresholds of 3");
    // though there is nobody to screen
    ResponseTimes nobody = ResponseTimes.of(2).build();
    assertThatThrownBy(() -> screen.screen(nobody)).hasMessage("times on 2 items, thresholds of 3");
    assertThatThrownBy(() -> NONE.effort(times, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times on 2 items, thresholds of 3");
  }

  @Test
  void impossibleTimesAreRefused() {
    for (double time : new double[] {-1, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThatThrownBy(() -> NONE.isRapid(0, time))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("zero or more");
      assertThatThrownBy(() -> new RapidGuessing(List.of(OptionalDouble.of(time))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("zero or more");
    }
    assertThat(new RapidGuessing(List.of(OptionalDouble.of(0))).isRapid(0, 0)).isFalse();
  }

  /** Beside an item of α = 10¹⁰ another tells nothing of the speed, so nothing of this item. */
  @Test
  void aTimeThatAloneSettlesTheSpeedHasNoResidual() {
    ResponseTimeModel model = model(new ItemPace(4, 1e10), new ItemPace(4, 1), new ItemPace(4, 1));
    CandidatePace pace =
        only(model, ResponseTimes.of(3).add("An", Math.exp(3), Math.exp(5), Math.exp(4)).build());
    assertThat(pace.residuals().get(0)).isEmpty();
    assertThat(pace.residuals().get(1).orElseThrow()).isCloseTo(2, within(1e-6));
    assertThat(pace.residuals().get(2).orElseThrow()).isCloseTo(1, within(1e-6));
  }

  /** Two times 2 deviations apart: chi-square 2 on one degree, p = 0.157. */
  @Test
  void thePValueAtTheRateIsFlagged() {
    ResponseTimeModel model = model(new ItemPace(4, 1), new ItemPace(4, 1), new ItemPace(4, 1));
    ResponseTimes times = ResponseTimes.of(3).add("An", Math.exp(3), Math.exp(5), 0).build();
    double p = only(model, times).fit().orElseThrow().pValue();
    assertThat(p).isCloseTo(0.1573, within(5e-5));
    assertThat(flags(model, times, p)).hasSize(1);
    assertThat(flags(model, times, Math.nextDown(p))).isEmpty();
  }

  private static List<Flag> flags(ResponseTimeModel model, ResponseTimes times, double rate) {
    return new PaceScreen(model, NONE, FalseAlarms.anyInnocent(rate)).screen(times).flags();
  }

  @Test
  void withFewerThanTwoTimesNothingCanBeSaid() {
    ResponseTimeModel model =
        new ResponseTimeModel(
            List.of(
                Optional.of(new ItemPace(4, 2)), Optional.of(new ItemPace(4, 2)), Optional.empty()),
            OptionalDouble.of(0.1),
            1,
            true);
    ResponseTimes times = ResponseTimes.of(3).add("An", 50, 0, 70).add("Bình", 0, 0, 0).build();
    PaceScreen.Findings findings = new PaceScreen(model, NONE, ALARMS).screen(times);
    for (CandidatePace pace : findings.candidates()) {
      assertThat(pace.fit()).isEmpty();
      assertThat(pace.residuals()).hasSize(3).allMatch(OptionalDouble::isEmpty);
    }
    assertThat(findings.flags()).isEmpty();
    assertThat(findings.candidates().get(1).effort()).isEmpty();
    assertThat(findings.candidates().get(1).isGuessing()).isFalse();
  }

  @Test
  void timesForOtherItemsAreRefused() {
    PaceScreen screen =
        new PaceScreen(
            model(new ItemPace(4, 2), new ItemPace(3, 1), new ItemPace(5, 1)), NONE, ALARMS);
    assertThatThrownBy(() -> screen.screen(ResponseTimes.of(2).build()))
        .hasMessage("times on 2 items, paces of 3");
  }

  @Test
  void rapidIsBelowTenPerCentOfTheMeanAndTenSeconds() {
    ResponseTimes times =
        ResponseTimes.of(3)
            .add("a", 40, 300, 0)
            .add("b", 60, 100, 0)
            .add("c", 20, 9.9, 0)
            .add("d", 0, 10, 0)
            .add("e", 3.9, 80.1, 0)
            .build();
    // means 30.975 (of four) and 100
    RapidGuessing guessing = RapidGuessing.learn(times);
    assertThat(guessing.thresholds().get(0).orElseThrow()).isCloseTo(3.0975, within(1e-12));
    assertThat(guessing.thresholds().get(1).orElseThrow()).isCloseTo(10, within(1e-12));
    assertThat(guessing.thresholds().get(2)).isEmpty();
    assertThat(guessing.isRapid(1, 9.99)).isTrue();
    assertThat(guessing.isRapid(1, 10)).isFalse();
    assertThat(guessing.isRapid(2, 0.1)).isFalse();
    assertThat(guessing.effort(times, 2)).hasValue(0.5);
    assertThat(guessing.effort(times, 3)).hasValue(1);
    ResponseTimes slow = ResponseTimes.of(1).add("a", 600).build();
    assertThat(RapidGuessing.learn(slow).thresholds().get(0)).hasValue(10);
  }

  @Test
  void lessThanNineOfTenSeriousAnswersIsGuessing() {
    assertThat(withEffort(0.9).isGuessing()).isFalse();
    assertThat(withEffort(0.899).isGuessing()).isTrue();
  }

  @Test
  void steadyWorkersAreUnlikelyAsOftenAsStatedAndTheForewarnedAreFound() {
    SeededRandom random = SeededRandom.of(41);
    int items = 30;
    ResponseTimes.Builder learning = ResponseTimes.of(items);
    ResponseTimes.Builder screened = ResponseTimes.of(items);
    for (int person = 0; person < 2000; person++) {
      learning.add("l" + person, times(random, items, 0));
      screened.add("s" + person, times(random, items, 0));
    }
    screened.add("forewarned", times(random, items, 8));
    ResponseTimes training = learning.build();
    PaceScreen screen =
        new PaceScreen(ResponseTimeModel.learn(training), RapidGuessing.learn(training), ALARMS);
    PaceScreen.Findings findings = screen.screen(screened.build());
    for (double rate : new double[] {0.01, 0.05, 0.5}) {
      double share =
          findings.candidates().stream()
                  .limit(2000)
                  .filter(pace -> pace.fit().orElseThrow().pValue() <= rate)
                  .count()
              / 2000.0;
      assertThat(share).isCloseTo(rate, within(3 * Math.sqrt(rate * (1 - rate) / 2000)));
    }
    double squares =
        findings.candidates().stream()
            .limit(2000)
            .flatMap(pace -> pace.residuals().stream())
            .mapToDouble(residual -> Math.pow(residual.orElseThrow(), 2))
            .average()
            .orElseThrow();
    assertThat(squares).as("residuals have variance 1").isCloseTo(1, within(0.02));
    CandidatePace forewarned = findings.candidates().get(2000);
    assertThat(findings.flags())
        .extracting(Flag::candidates)
        .contains(List.of("forewarned"))
        .hasSizeLessThan(4);
    Flag flag = findings.flags().get(findings.flags().size() - 1);
    assertThat(flag.screen().code()).isEqualTo("pace");
    assertThat(flag.statistic()).isEqualTo(forewarned.fit().orElseThrow().chiSquare());
    assertThat(flag.pValue()).isEqualTo(forewarned.fit().orElseThrow().pValue());
    assertThat(flag.adjusted()).isEqualTo(forewarned.fit().orElseThrow().adjusted());
    assertThat(flag.adjusted()).isGreaterThan(flag.pValue()).isLessThan(0.05);
    assertThat(flag.falseAlarms()).isEqualTo(ALARMS);
    for (int item = 0; item < 8; item++) {
      assertThat(forewarned.residuals().get(item).orElseThrow()).isNegative();
    }
  }

  /** The first items are known beforehand and take a fifth of the time. */
  private static double[] times(SeededRandom random, int items, int known) {
    double[] times = new double[items];
    double speed = 0.25 * normal(random);
    for (int item = 0; item < items; item++) {
      double log = 4 + 0.02 * item - speed + 0.4 * normal(random);
      times[item] = Math.exp(log) / (item < known ? 5 : 1);
    }
    return times;
  }

  private static double normal(SeededRandom random) {
    return Distributions.normalQuantile(((random.nextLong() >>> 11) + 0.5) * 0x1p-53);
  }

  private static CandidatePace withEffort(double effort) {
    return new CandidatePace("c", List.of(), Optional.empty(), OptionalDouble.of(effort));
  }

  private static ResponseTimeModel model(ItemPace... items) {
    return new ResponseTimeModel(
        List.of(items).stream().map(Optional::of).toList(), OptionalDouble.of(0.1), 1, true);
  }

  private static CandidatePace only(ResponseTimeModel model, ResponseTimes times) {
    return new PaceScreen(model, NONE, ALARMS).screen(times).candidates().get(0);
  }
}
