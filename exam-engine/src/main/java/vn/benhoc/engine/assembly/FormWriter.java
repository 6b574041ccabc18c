package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.format.Part;

/** Writes forms of item indexes as selections. Immutable and thread-safe. */
final class FormWriter {

  private final List<Part> parts;
  private final CompiledPool pool;

  FormWriter(Blueprint blueprint, CompiledPool pool) {
    this.parts = blueprint.formatParts();
    this.pool = pool;
  }

  /**
   * The selection of a form.
   *
   * @param items the items by place
   */
  Selection selection(int[] items) {
    int place = 0;
    int bin = 0;
    List<SelectedPart> selected = new ArrayList<>();
    for (Part part : parts) {
      List<Chosen> chosen = new ArrayList<>();
      while (bin < pool.demands().size()
          && pool.demands().get(bin).part().number() == part.number()) {
        Demand demand = pool.demands().get(bin);
        int[] held = Arrays.copyOfRange(items, place, place + demand.count());
        Arrays.sort(held);
        for (int item : held) {
          chosen.add(chosen(item, demand));
        }
        place += demand.count();
        bin++;
      }
      selected.add(new SelectedPart(part, chosen));
    }
    return new Selection(selected);
  }

  private Chosen chosen(int item, Demand demand) {
    PoolEntry entry = pool.entry(item);
    return new Chosen(
        entry.ref(), demand.ref(), demand.cell().block(), entry.group(), demand.points());
  }
}
