package vn.benhoc.engine.assembly;

/**
 * A linear quantity of a form: the sum over its places of the amount of the place's item times the
 * factor of the place's bin. Amounts and factors are whole numbers, so that every machine adds up
 * the same.
 *
 * @param name what it is, for messages: {@code score at -0.5}, {@code seconds}
 * @param factors the factor of each bin, by bin index
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Measure(String name, int[] factors) {}
