package vn.benhoc.engine.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pool can fill forms of a blueprint, and what it lacks. The missing amounts come from a
 * maximum matching, so their sum is the least that must be added. Where stimulus groups compete for
 * cells the best choice of groups is searched exactly up to a fixed number of steps (see {@link
 * Assembler}); beyond that the amounts are an upper bound, and it is not certain.
 *
 * @param cells every cell of the blueprint, in order
 * @param shortages all sets of cells that can't be filled together, disjoint, and what they lack in
 *     all; empty if feasible
 * @param fewestCells the set of the fewest cells that can't be filled together, which may be a part
 *     of one of the shortages; null if there is none, where only the groups stand in the way, and
 *     where hundreds of cells overlap in so many ways that it can't be decided
 * @param certain whether it is certain that the cells can't be filled, if they can't
 */
public record Feasibility(
    List<CellSupply> cells,
    List<Shortage> shortages,
    @Nullable Shortage fewestCells,
    boolean certain) {

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

  /**
   * The smallest set of cells that can't be filled together and how many items it lacks at least;
   * among sets of the same size the first in the order of the cells. Where only groups stand in the
   * way it is the smallest of the {@link #shortages()}. Empty if feasible.
   */
  public Optional<Shortage> smallest() {
    return Optional.ofNullable(fewestCells)
        .or(
            () ->
                shortages.stream()
                    .min(Comparator.comparingInt(shortage -> shortage.cells().size())));
  }
}
