package vn.benhoc.engine.assembly;

/**
 * The pool lacks items.
 *
 * @param feasibility which cells lack how many; never feasible
 */
public record Impossible(Feasibility feasibility) implements AssemblyResult {}
