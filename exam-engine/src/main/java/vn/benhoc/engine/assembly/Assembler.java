package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.List;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.diagnostic.Diagnostic;

/**
 * Draws the items of papers.
 *
 * <p>Every form gets, for each cell, as many items as it asks for; an item stands in a form once;
 * the items of a pool that hang on one stimulus are drawn together, into one part and one block of
 * it, or not at all; constraints hold. Among the ways to do that, items used less come first, then
 * those unused longest, and chance decides between equals. Parallel forms share as few items as the
 * pool allows; where groups or constraints are involved this is approached, not proven.
 *
 * <p>The result depends on the request alone, not on the order of the pool. Stateless and
 * thread-safe.
 */
public final class Assembler {

  private Assembler() {}

  /**
   * Draws the items of all forms, or says why there are none.
   *
   * @throws IllegalArgumentException if the blueprint is unfinished (see {@link
   *     Blueprint#diagnostics()}), the pool offers an item twice, a kind of constraint stands in
   *     the list twice, {@link Constraint.NotSeenBefore} is hard, which nothing known here can
   *     keep, blocks can be chosen in more than {@value Route#MOST} ways where a constraint looks
   *     at what a candidate answers, or forms have to be equally difficult and an item is worth
   *     more than 21 million points
   */
  public static AssemblyResult assemble(AssemblyRequest request) {
    requireFinished(request.blueprint());
    for (Constraint one : request.constraints()) {
      if (one instanceof Constraint.NotSeenBefore && one.strength().isHard()) {
        throw new IllegalArgumentException(
            "a paper is drawn for no candidate in particular, so nothing tells what was seen: "
                + one);
      }
    }
    return new Assembly(request).result();
  }

  /**
   * Draws the items of all forms without constraints beyond the blueprint, or says what the pool
   * lacks.
   *
   * @throws IllegalArgumentException if the blueprint is unfinished (see {@link
   *     Blueprint#diagnostics()}) or the pool offers an item twice
   */
  public static AssemblyResult assemble(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options) {
    return assemble(new AssemblyRequest(blueprint, pool, List.of(), options));
  }

  /**
   * Whether the pool can fill one form, and what it lacks. The blueprint may be unfinished: its
   * cells are taken as they are.
   *
   * @throws IllegalArgumentException if the pool offers an item twice
   */
  public static Feasibility feasibility(Blueprint blueprint, List<PoolEntry> pool) {
    CompiledPool compiled = PoolCompiler.compile(blueprint, pool, List.of());
    int[] supply = new int[compiled.size()];
    Arrays.fill(supply, 1);
    return ShortageReport.ofForm(blueprint, compiled, supply);
  }

  static void requireFinished(Blueprint blueprint) {
    List<Diagnostic> diagnostics = blueprint.diagnostics();
    if (!diagnostics.isEmpty()) {
      throw new IllegalArgumentException("the blueprint is unfinished: " + diagnostics);
    }
  }
}
