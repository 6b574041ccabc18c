package vn.benhoc.engine.blueprint;

import java.util.List;
import vn.benhoc.engine.format.Part;

/**
 * One part of a blueprint: what the format fixes and the cells that fill it.
 *
 * @param part the part of the format
 * @param cells the cells in the order of the matrix
 */
public record BlueprintPart(Part part, List<Cell> cells) {

  public BlueprintPart {
    cells = List.copyOf(cells);
  }

  /** How many items the cells ask for. */
  public int cellCount() {
    return cells.stream().mapToInt(Cell::count).sum();
  }
}
