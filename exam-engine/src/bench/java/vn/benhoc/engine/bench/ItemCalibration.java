package vn.benhoc.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.benhoc.engine.build.SimulatedAnswers;
import vn.benhoc.engine.statistics.irt.CalibrationOptions;
import vn.benhoc.engine.statistics.irt.CalibrationResult;
import vn.benhoc.engine.statistics.irt.IrtModel;
import vn.benhoc.engine.statistics.irt.MarginalLikelihood;
import vn.benhoc.engine.statistics.irt.ResponseMatrix;

/** Calibrates 40 items with two parameters, standard errors and all. */
@State(Scope.Thread)
public class ItemCalibration {
  private final ResponseMatrix answers;

  /** A province's pupils. */
  public ItemCalibration() {
    this(32_152);
  }

  ItemCalibration(int candidates) {
    SimulatedAnswers draw = SimulatedAnswers.of(1);
    answers = draw.answers(draw.items(40), draw.abilities(candidates));
  }

  /** The whole calibration. */
  @Benchmark
  public CalibrationResult calibration() {
    return new MarginalLikelihood(CalibrationOptions.of(IrtModel.TWO_PARAMETER)).calibrate(answers);
  }
}
