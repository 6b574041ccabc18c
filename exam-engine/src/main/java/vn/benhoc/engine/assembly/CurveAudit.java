package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * The largest differences between forms' curves on one {@link Route}, every 0.05 of ability from −2
 * to 2.
 */
final class CurveAudit {

  private static final int STEPS = 80;

  private final double[] lowestScore = new double[STEPS + 1];
  private final double[] highestScore = new double[STEPS + 1];
  private final double[] lowestInformation = new double[STEPS + 1];
  private final double[] highestInformation = new double[STEPS + 1];

  private CurveAudit() {
    Arrays.fill(lowestScore, Double.POSITIVE_INFINITY);
    Arrays.fill(lowestInformation, Double.POSITIVE_INFINITY);
  }

  /** The curves of these forms on a route. */
  static CurveAudit of(List<Selection> forms, Route route, Map<ItemRef, PoolEntry> entries) {
    CurveAudit audit = new CurveAudit();
    for (Selection form : forms) {
      audit.add(form, route, entries);
    }
    return audit;
  }

  private void add(Selection form, Route route, Map<ItemRef, PoolEntry> entries) {
    List<ItemParameters> parameters = new ArrayList<>();
    List<Double> points = new ArrayList<>();
    for (SelectedPart part : form.parts()) {
      for (Chosen chosen : part.itemsOn(route)) {
        BigDecimal own = chosen.points();
        points.add((own == null ? part.part().scheme().maxOf(0) : own).doubleValue());
        parameters.add(ItemMeasures.parameters(Objects.requireNonNull(entries.get(chosen.item()))));
      }
    }
    for (int step = 0; step <= STEPS; step++) {
      double theta = -2 + step / 20.0;
      double score = 0;
      double information = 0;
      for (int item = 0; item < parameters.size(); item++) {
        score += points.get(item) * parameters.get(item).probability(theta);
        information += parameters.get(item).information(theta);
      }
      add(step, score, information);
    }
  }

  /** Adds the curves of the target on that route. */
  CurveAudit beside(Curves target, int route) {
    for (int step = 0; step <= STEPS; step++) {
      add(step, target.targetScore(route, step), target.targetInformation(route, step));
    }
    return this;
  }

  private void add(int step, double score, double information) {
    lowestScore[step] = Math.min(lowestScore[step], score);
    highestScore[step] = Math.max(highestScore[step], score);
    lowestInformation[step] = Math.min(lowestInformation[step], information);
    highestInformation[step] = Math.max(highestInformation[step], information);
  }

  /** The largest difference of expected scores, in points. */
  double scoreDifference() {
    double largest = 0;
    for (int step = 0; step <= STEPS; step++) {
      largest = Math.max(largest, highestScore[step] - lowestScore[step]);
    }
    return largest;
  }

  /**
   * By how much the larger information exceeds the smaller at most, in percent; infinite where one
   * form tells nothing and another something.
   */
  double informationDifference() {
    double largest = 1;
    for (int step = 0; step <= STEPS; step++) {
      if (highestInformation[step] > 0) {
        largest = Math.max(largest, highestInformation[step] / lowestInformation[step]);
      }
    }
    return (largest - 1) * 100;
  }
}
