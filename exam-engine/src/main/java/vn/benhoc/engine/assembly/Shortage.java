package vn.benhoc.engine.assembly;

import java.util.List;
import vn.benhoc.engine.blueprint.CellRef;

/**
 * Cells that together ask for more than there is: no way of filling them can do with the pool,
 * however items are moved between cells (Hall's theorem).
 *
 * @param cells the cells, in order
 * @param needed how many items they ask for together
 * @param available how many items fit any of them; one that may stand in several of the forms
 *     counts as often
 * @param missing how many items they lack; {@code needed - available}, except where only the rule
 *     that groups stay whole stands in the way
 * @param becauseOfGroups whether items enough are there, but not in groups of fitting size
 */
public record Shortage(
    List<CellRef> cells, int needed, int available, int missing, boolean becauseOfGroups) {

  public Shortage {
    cells = List.copyOf(cells);
  }
}
