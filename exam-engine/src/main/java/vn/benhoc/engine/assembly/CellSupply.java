package vn.benhoc.engine.assembly;

import vn.benhoc.engine.blueprint.CellRef;

/**
 * What one cell needs and what there is for it.
 *
 * @param cell the cell
 * @param needed how many items it asks for
 * @param available how many items of the pool fit it, whether or not other cells want them too
 * @param missing how many it is left without when all cells are filled as far as possible
 */
public record CellSupply(CellRef cell, int needed, int available, int missing) {}
