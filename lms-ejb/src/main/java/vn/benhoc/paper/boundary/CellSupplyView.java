package vn.benhoc.paper.boundary;

/**
 * What the bank has for one cell.
 *
 * @param part the number of its part, from 1
 * @param index its place among the cells of the part, from 0
 * @param available how many items fit it, whether or not other cells want them too
 * @param missing how many it is left without when all cells are filled as far as possible
 */
public record CellSupplyView(int part, int index, int needed, int available, int missing) {}
