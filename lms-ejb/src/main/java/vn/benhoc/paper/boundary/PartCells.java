package vn.benhoc.paper.boundary;

import java.util.List;

/**
 * The cells of one part.
 *
 * @param number of the part, from 1
 */
public record PartCells(int number, List<BlueprintCell> cells) {

  public PartCells {
    cells = List.copyOf(cells);
  }
}
