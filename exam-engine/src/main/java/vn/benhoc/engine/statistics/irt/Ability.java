package vn.benhoc.engine.statistics.irt;

/**
 * A candidate's estimated ability.
 *
 * @param theta θ, on the scale of the items' parameters
 * @param error its standard error, on the same scale, above 0; 0 only where the answers leave a
 *     single one of the abilities summed over
 */
public record Ability(double theta, double error) {}
