package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.statistics.irt.AbilityEstimation;
import vn.benhoc.engine.statistics.irt.CalibrationOptions;
import vn.benhoc.engine.statistics.irt.IrtModel;
import vn.benhoc.engine.statistics.irt.ItemParameters;
import vn.benhoc.engine.statistics.irt.MarginalLikelihood;
import vn.benhoc.engine.statistics.irt.Quadrature;
import vn.benhoc.engine.statistics.irt.ResponseMatrix;

/**
 * The screens as they are used: only keys and answers are known. Items are calibrated from the
 * answers of the 2,400 honest candidates (100 rooms of 24, 40 items) who are screened afterwards,
 * abilities and shares of options come from the same answers. False alarms are counted against the
 * stated rate; bounds are two binomial errors wide.
 */
class EstimatedParametersTest {

  private static final int ROOMS = 100;
  private static final int SEATS = 24;
  private static final int ITEMS = 40;
  private static final double RATE = 0.05;

  /** Whoever sat, the items as calibrated from them, and their sheets. */
  private static final class Sat {
    private final SimulatedSitting sitting = new SimulatedSitting(ITEMS, 4711);
    private final List<int[]> answers = new ArrayList<>();
    private final List<ScreenedItem> items = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final AbilityEstimation estimation;

    Sat() {
      ResponseMatrix.Builder rows = ResponseMatrix.of(ITEMS);
      for (int candidate = 0; candidate < ROOMS * SEATS; candidate++) {
        answers.add(sitting.answers(sitting.normal()));
        rows.add(cells(answers.get(candidate)));
      }
      CalibrationOptions options =
          CalibrationOptions.of(IrtModel.TWO_PARAMETER)
              .withQuadrature(Quadrature.normal(31, 5))
              .withStopping(new CalibrationOptions.Stopping(1e-3, 200))
              .withErrors(CalibrationOptions.ErrorSource.CROSS_PRODUCT);
      List<Optional<ItemParameters>> parameters =
          new MarginalLikelihood(options)
              .calibrate(rows.build())
              .converged()
              .orElseThrow()
              .parameters();
      for (int item = 0; item < ITEMS; item++) {
        ScreenedItem known = sitting.items.get(item);
        items.add(new ScreenedItem(known.options(), known.key(), parameters.get(item)));
      }
      estimation = new AbilityEstimation(parameters, Quadrature.STANDARD);
      for (int candidate = 0; candidate < answers.size(); candidate++) {
        sheets.add(sheet("c" + candidate, answers.get(candidate)));
      }
    }

    private int[] cells(int[] chosen) {
      int[] cells = new int[ITEMS];
      for (int item = 0; item < ITEMS; item++) {
        cells[item] = chosen[item] == sitting.items.get(item).key() ? 1 : 0;
      }
      return cells;
    }

    private Sheet sheet(String candidate, int[] chosen) {
      ResponseMatrix one = ResponseMatrix.of(ITEMS).add(cells(chosen)).build();
      return Sheet.of(candidate, estimation.of(one, 0).orElseThrow().theta(), chosen);
    }

    private List<Sheet> room(int room) {
      return sheets.subList(room * SEATS, (room + 1) * SEATS);
    }
  }

  private static final Sat SAT = new Sat();

  private static double atMost(double rate, int cases) {
    return rate + 2 * Math.sqrt(rate * (1 - rate) / cases);
  }

  @Test
  void parametersAreEstimatesAndNotTheTruth() {
    double squares = 0;
    for (int item = 0; item < ITEMS; item++) {
      double truth = SAT.sitting.items.get(item).parameters().orElseThrow().discrimination();
      double estimate = SAT.items.get(item).parameters().orElseThrow().discrimination();
      assertThat(estimate).isNotEqualTo(truth);
      squares += (estimate - truth) * (estimate - truth);
    }
    assertThat(Math.sqrt(squares / ITEMS)).isBetween(0.01, 0.15);
  }

  @ParameterizedTest
  @CsvSource({"OMEGA, 0.003", "GENERALIZED_BINOMIAL, 0.0012"})
  void honestRoomsAreFlaggedNoMoreOftenThanStated(SimilarityIndex index, double least) {
    OptionModel model = OptionModel.learn(SAT.items, SAT.sheets);
    SimilarityScreen screen = new SimilarityScreen(model, index, FalseAlarms.anyInnocent(RATE));
    int alarms = 0;
    long unlikely = 0;
    for (int room = 0; room < ROOMS; room++) {
      SimilarityScreen.Room found = screen.room(SAT.room(room));
      alarms += found.flags().isEmpty() ? 0 : 1;
      unlikely += found.pairs().stream().filter(pair -> pair.chance().pValue() <= 0.01).count();
    }
    double share = unlikely / (ROOMS * SEATS * (SEATS - 1) / 2.0);
    assertThat((double) alarms / ROOMS).isLessThanOrEqualTo(atMost(RATE, ROOMS));
    assertThat(share).as("pairs with p of 0.01 or less").isBetween(least, 0.01);
  }

  @Test
  void copyingIsStillFound() {
    OptionModel model = OptionModel.learn(SAT.items, SAT.sheets);
    SimilarityScreen screen =
        new SimilarityScreen(model, SimilarityIndex.OMEGA, FalseAlarms.anyInnocent(RATE));
    int found = 0;
    for (int room = 0; room < 30; room++) {
      List<Sheet> sheets = new ArrayList<>(SAT.room(room));
      int[] copied = SAT.answers.get(room * SEATS).clone();
      int[] own = SAT.answers.get(room * SEATS + 1);
      for (int item = 0; item < ITEMS; item += 5) {
        copied[item] = own[item];
      }
      sheets.set(1, SAT.sheet("copier", copied));
      found +=
          (int)
              screen.room(sheets).flags().stream()
                  .filter(flag -> flag.candidates().contains("copier"))
                  .count();
    }
    assertThat(found).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({"3", "10", "30"})
  void honestChangesAreUnlikelyNoMoreOftenThanStated(int changes) {
    List<AnswerHistory> histories = new ArrayList<>();
    for (int candidate = 0; candidate < 800; candidate++) {
      List<List<Integer>> choices = new ArrayList<>();
      for (int item = 0; item < ITEMS; item++) {
        int last = SAT.answers.get(candidate)[item];
        int first = (last + 1) % SimulatedSitting.OPTIONS;
        choices.add(item < changes ? List.of(first, last) : List.of(last));
      }
      histories.add(new AnswerHistory("c" + candidate, choices));
    }
    List<AnswerChanges> found =
        new AnswerChangeScreen(SAT.items, FalseAlarms.anyInnocent(RATE))
            .screen(histories)
            .candidates();
    for (double rate : new double[] {0.01, 0.05, 0.2, 0.5}) {
      double share =
          found.stream().filter(of -> of.index().orElseThrow().pValue() <= rate).count() / 800.0;
      assertThat(share).isLessThanOrEqualTo(atMost(rate, 800));
      assertThat(share).as("not idle either").isGreaterThan(rate < 0.05 ? 0 : rate / 4);
    }
  }
}
