package vn.benhoc.engine.assembly;

/**
 * A linear quantity of a form: the sum over its places of the amount of the place's item times the
 * factor of the place's bin. Amounts and factors are whole numbers, so that every machine adds up
 * the same.
 *
 * <p>A paper with a choice of blocks has each of its measures once for each {@link Route}; the
 * factors of bins that are not on the route are zero.
 *
 * @param name what it is, for messages: {@code score at -0.5}, {@code seconds}
 * @param column which of the amounts of an item it adds up
 * @param factors the factor of each bin, by bin index
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Measure(String name, int column, int[] factors) {}
