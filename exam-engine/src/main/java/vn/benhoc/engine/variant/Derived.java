package vn.benhoc.engine.variant;

/**
 * A named value computed from variables and earlier derived values.
 *
 * @param name see {@link Variable#name()}
 * @param expression what it is
 */
public record Derived(String name, String expression) {}
