package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * Whether a pool can fill one form of a blueprint, and what it lacks. The missing amounts come from
 * a maximum matching, so their sum is the least that must be added. Where stimulus groups compete
 * for cells the best choice of groups is searched exactly up to a fixed number of steps (see {@link
 * Assembler}); beyond that the amounts are an upper bound.
 *
 * @param cells every cell of the blueprint, in order
 * @param shortages the sets of cells that can't be filled together; empty if feasible
 */
public record Feasibility(List<CellSupply> cells, List<Shortage> shortages) {

  public Feasibility {
    cells = List.copyOf(cells);
    shortages = List.copyOf(shortages);
  }

  /** Whether every cell can be filled. */
  public boolean feasible() {
    return missing() == 0;
  }

  /** How many items are missing in all. */
  public int missing() {
    return cells.stream().mapToInt(CellSupply::missing).sum();
  }
}
