package vn.benhoc.engine.statistics.irt;

/**
 * An item that two calibrations have in common.
 *
 * @param from its parameters on the scale to be left
 * @param to its parameters on the scale to be reached
 */
public record CommonItem(ItemParameters from, ItemParameters to) {}
