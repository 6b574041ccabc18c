package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * An item and the bins of a matching it may fill.
 *
 * @param bins indexes of the bins, rising; items with the same bins are exchangeable
 */
record Candidate(PoolEntry entry, List<Integer> bins) {}
