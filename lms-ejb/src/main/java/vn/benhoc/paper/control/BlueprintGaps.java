package vn.benhoc.paper.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.points.Points;
import vn.benhoc.platform.problem.Finding;

/** What a blueprint still lacks before a paper can be drawn from it. */
final class BlueprintGaps {

  private BlueprintGaps() {}

  static List<Finding> of(Blueprint blueprint) {
    List<Finding> found = new ArrayList<>();
    blueprint
        .diagnostics()
        .forEach(gap -> found.add(Finding.at(gap.path(), gap.code(), gap.parameters())));
    if (found.isEmpty()) {
      for (int index = 0; index < blueprint.parts().size(); index++) {
        checkPoints("/parts/" + index, blueprint.parts().get(index), found);
      }
    }
    return found;
  }

  /** Points of cells may be shared out anew, but the part is worth what its format says. */
  private static void checkPoints(String path, BlueprintPart part, List<Finding> found) {
    if (part.cells().stream().allMatch(cell -> cell.points() == null)) {
      return;
    }
    BigDecimal expected = part.part().maxPoints();
    BigDecimal actual = sum(part);
    if (actual.compareTo(expected) != 0) {
      found.add(
          Finding.at(
              path,
              "part-points-differ",
              Map.of("expected", expected.toPlainString(), "actual", actual.toPlainString())));
    }
  }

  private static BigDecimal sum(BlueprintPart part) {
    MarkingScheme scheme = part.part().scheme();
    List<BigDecimal> points = new ArrayList<>();
    for (Cell cell : part.cells()) {
      for (int item = 0; item < cell.count(); item++) {
        points.add(cell.points() == null ? scheme.maxOf(points.size()) : cell.points());
      }
    }
    return Points.sum(points);
  }
}
