package vn.benhoc.paper.control;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.points.Points;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;

/** Puts cells without faults into the parts of their format, topics spelled out. */
final class EngineBlueprints {

  private EngineBlueprints() {}

  static Blueprint of(List<PartCells> cells, ExamFormat format, SubjectTopics topics) {
    return new Blueprint(
        format.parts().stream()
            .map(
                part ->
                    new BlueprintPart(
                        part.part(),
                        cellsOf(part.part().number(), cells).stream()
                            .map(cell -> cell(cell, topics))
                            .toList()))
            .toList());
  }

  /** The cells of that part; none if it has none yet. */
  static List<BlueprintCell> cellsOf(int number, List<PartCells> parts) {
    return parts.stream()
        .filter(part -> part.number() == number)
        .findFirst()
        .map(PartCells::cells)
        .orElse(List.of());
  }

  private static Cell cell(BlueprintCell cell, SubjectTopics topics) {
    String topic = cell.topic();
    String points = cell.points();
    return new Cell(
        topic == null ? Set.of() : topics.subtree(topic),
        level(cell.level()),
        cell.block(),
        cell.count(),
        Set.of(),
        points == null ? null : Points.of(points));
  }

  private static @Nullable Level level(@Nullable String code) {
    return code == null ? null : Level.of(code);
  }
}
