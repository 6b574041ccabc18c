package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Draws the items of papers.
 *
 * <p>Every form gets, for each cell, as many items as it asks for; an item stands in a form once;
 * the items of a pool that hang on one stimulus are drawn together or not at all. Among the ways to
 * do that, items with less exposure come first and chance decides between equals. Parallel forms
 * share as few items as the pool allows; where groups are involved this is approached, not proven.
 *
 * <p>The result depends on blueprint, pool and options alone, not on the order of the pool.
 * Stateless and thread-safe.
 */
public final class Assembler {

  private Assembler() {}

  /**
   * Draws the items of all forms, or says what the pool lacks for one form.
   *
   * @throws IllegalArgumentException if the blueprint is unfinished (see {@link
   *     Blueprint#diagnostics()}) or the pool offers an item twice
   */
  public static AssemblyResult assemble(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options) {
    List<Diagnostic> diagnostics = blueprint.diagnostics();
    if (!diagnostics.isEmpty()) {
      throw new IllegalArgumentException("the blueprint is unfinished: " + diagnostics);
    }
    Market market = Market.of(blueprint, pool);
    List<Unit> order = byExposure(market.units(), SeededRandom.of(options.seed()).fork(0));
    Matching first = new FormDraw(market.capacities(), order).draw();
    if (!first.isFull()) {
      first = new FormDraw(market.capacities(), market.units()).draw();
    }
    if (!first.isFull()) {
      return new Impossible(ShortageReport.of(blueprint, market, first));
    }
    List<Matching> forms =
        options.mode() == AssemblyOptions.Mode.SHUFFLED
            ? List.of(first)
            : new ParallelDraw(market, first, options).draw();
    return new Assembled(
        options, forms.stream().map(form -> selection(blueprint, market, form)).toList());
  }

  /**
   * Whether the pool can fill one form, and what it lacks. The blueprint may be unfinished: its
   * cells are taken as they are.
   *
   * @throws IllegalArgumentException if the pool offers an item twice
   */
  public static Feasibility feasibility(Blueprint blueprint, List<PoolEntry> pool) {
    Market market = Market.of(blueprint, pool);
    Matching fullest = new FormDraw(market.capacities(), market.units()).draw();
    return ShortageReport.of(blueprint, market, fullest);
  }

  /** The units in chance order, the least exposed first. */
  static List<Unit> byExposure(List<Unit> units, SeededRandom random) {
    List<Unit> order = new ArrayList<>(units);
    random.shuffle(order);
    order.sort(Comparator.comparingInt(Unit::exposure));
    return order;
  }

  private static Selection selection(Blueprint blueprint, Market market, Matching form) {
    return new Selection(
        blueprint.parts().stream().map(part -> selectedPart(part, market, form)).toList());
  }

  private static SelectedPart selectedPart(BlueprintPart part, Market market, Matching form) {
    List<Chosen> items =
        IntStream.range(0, market.demands().size())
            .filter(bin -> market.demands().get(bin).part().number() == part.part().number())
            .boxed()
            .flatMap(bin -> chosen(market.demands().get(bin), form.in(bin)).stream())
            .toList();
    return new SelectedPart(part.part(), items);
  }

  private static List<Chosen> chosen(Demand demand, List<Candidate> members) {
    return members.stream()
        .map(Candidate::entry)
        .sorted(Comparator.comparing(entry -> entry.ref().value()))
        .map(
            entry ->
                new Chosen(
                    entry.ref(),
                    demand.ref(),
                    demand.cell().block(),
                    entry.group(),
                    demand.points()))
        .toList();
  }
}
