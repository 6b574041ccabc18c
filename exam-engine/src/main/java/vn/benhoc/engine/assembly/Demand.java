package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;

/**
 * A run of equal places to fill: a cell, or the places of an essay cell that are worth the same.
 *
 * @param points the points its items get; null leaves the part's scheme
 */
record Demand(CellRef ref, Part part, Cell cell, @Nullable BigDecimal points, int count) {

  /** The demands of a blueprint in the order of its cells; a cell of no items has none. */
  static List<Demand> of(Blueprint blueprint) {
    List<Demand> demands = new ArrayList<>();
    for (BlueprintPart part : blueprint.parts()) {
      int position = 0;
      for (int index = 0; index < part.cells().size(); index++) {
        Cell cell = part.cells().get(index);
        addRuns(new CellRef(part.part().number(), index), part.part(), cell, position, demands);
        position += cell.count();
      }
    }
    return demands;
  }

  private static void addRuns(
      CellRef ref, Part part, Cell cell, int position, List<Demand> demands) {
    int done = 0;
    while (done < cell.count()) {
      BigDecimal points = pointsAt(part, cell, position + done);
      int end = done + 1;
      while (end < cell.count() && samePoints(points, pointsAt(part, cell, position + end))) {
        end++;
      }
      demands.add(new Demand(ref, part, cell, points, end - done));
      done = end;
    }
  }

  private static @Nullable BigDecimal pointsAt(Part part, Cell cell, int position) {
    if (cell.points() != null) {
      return cell.points();
    }
    boolean listed =
        part.scheme() instanceof MarkingScheme.Essay essay && position < essay.points().size();
    return listed ? part.scheme().maxOf(position) : null;
  }

  private static boolean samePoints(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  boolean accepts(PoolEntry entry) {
    Facets facets = entry.facets();
    return facets.kind() == part.kind()
        && (cell.topics().isEmpty() || inTopics(facets.topic()))
        && (cell.level() == null || cell.level() == facets.level())
        && (cell.outcomes().isEmpty() || isOutcome(facets.outcome()))
        && acceptsBlock(facets.block())
        && (points == null || entry.points() == null || samePoints(points, entry.points()));
  }

  private boolean inTopics(@Nullable String topic) {
    return topic != null && cell.topics().contains(topic);
  }

  private boolean isOutcome(@Nullable String outcome) {
    return outcome != null && cell.outcomes().contains(outcome);
  }

  private boolean acceptsBlock(@Nullable String block) {
    if (part.choice() == null) {
      return true;
    }
    return cell.block() == null ? block == null : cell.block().equals(block);
  }
}
