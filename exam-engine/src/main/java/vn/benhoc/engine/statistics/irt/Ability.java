package vn.benhoc.engine.statistics.irt;

/**
 * A candidate's estimated ability.
 *
 * @param theta θ, on the scale of the items' parameters
 * @param error its standard error, above 0, on the same scale
 */
public record Ability(double theta, double error) {}
