package vn.benhoc.paper.boundary;

import java.util.List;

/**
 * Whether the bank can fill a blueprint.
 *
 * @param messages what is short, in the reader's language
 */
public record FeasibilityView(boolean feasible, List<CellSupplyView> cells, List<String> messages) {

  public FeasibilityView {
    cells = List.copyOf(cells);
    messages = List.copyOf(messages);
  }
}
