package vn.benhoc.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.ConstraintOutcome;
import vn.benhoc.engine.assembly.OwnForm;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.statistics.irt.CalibrationResult;
import vn.benhoc.engine.statistics.irt.ItemOutcome;

/** What is measured does what it says. */
class BenchmarksTest {

  @ParameterizedTest
  @EnumSource(Figure.class)
  void everyFigureHasOneBenchmark(Figure figure) {
    List<Method> measured =
        Arrays.stream(figure.benchmark().getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .toList();

    assertThat(measured).hasSize(1);
  }

  @Test
  void shuffledFormsDifferAndAreWhole() {
    ShuffledForms forms = new ShuffledForms();

    assertThat(forms.form().slots()).hasSize(22);
    assertThat(forms.form()).isNotEqualTo(forms.form());
  }

  @Test
  void candidatesGetDifferentFormsUnderAllConstraints() {
    OwnFormsOfABank bank = new OwnFormsOfABank(6_000);

    OwnForm first = bank.form();
    assertThat(first.selection().items()).hasSize(22);
    assertThat(first.relaxed()).isEmpty();
    assertThat(bank.form().selection()).isNotEqualTo(first.selection());
    assertThat(new OwnFormsOfAMillion(6_000).form()).isEqualTo(first);
  }

  @Test
  void parallelFormsMeetAllConstraintsAndDiffer() {
    ParallelForms paper = new ParallelForms(6_000, 3);

    Assembled first = paper.forms();
    assertThat(first.selections()).hasSize(3);
    assertThat(first.largestOverlap()).isZero();
    assertThat(first.outcomes())
        .hasSize(7)
        .allMatch(outcome -> outcome.status() == ConstraintOutcome.Status.MET);
    assertThat(paper.forms().selections()).isNotEqualTo(first.selections());
  }

  @Test
  void scoredAttemptsGetDifferentMarksItemByItem() {
    ScoredAttempts attempts = new ScoredAttempts();

    Breakdown first = attempts.mark();
    assertThat(first.slots()).hasSize(22).noneMatch(slot -> slot.reasons().isEmpty());
    assertThat(first.points()).isBetween(BigDecimal.ZERO, first.max());
    assertThat(attempts.mark()).isNotEqualTo(first);
  }

  @Test
  void calibrationConvergesToAllItems() {
    CalibrationResult result = new ItemCalibration(300).calibration();

    assertThat(result.converged().orElseThrow().items())
        .hasSize(40)
        .hasOnlyElementsOfType(ItemOutcome.Calibrated.class);
  }
}
