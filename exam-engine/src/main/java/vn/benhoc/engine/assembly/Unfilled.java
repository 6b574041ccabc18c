package vn.benhoc.engine.assembly;

import java.util.List;
import vn.benhoc.engine.blueprint.CellRef;

/**
 * The fewest cells that constraints keep from being filled, though there are items for every cell:
 * with so many more items for them there would be forms. Such an item fits its cell alone, was
 * never used, hangs on no stimulus, is nobody's enemy and of an author of its own. Time and
 * difficulty are not looked at, for whether more items help there depends on which.
 *
 * @param lacks the cells, one or two, in order; among sets of as many cells one that lacks the
 *     fewest items, the first in the order of the cells
 * @param smallest whether it is certain that neither fewer cells nor fewer items would do
 */
public record Unfilled(List<Lack> lacks, boolean smallest) {

  /**
   * What one cell lacks.
   *
   * @param cell the cell
   * @param missing how many more items it needs, 1 or more: for one form where constraints forbid
   *     even one, else for all forms together
   */
  public record Lack(CellRef cell, int missing) {}

  public Unfilled {
    lacks = List.copyOf(lacks);
  }

  /** How many items are missing in all. */
  public int missing() {
    return lacks.stream().mapToInt(Lack::missing).sum();
  }
}
