package vn.benhoc.engine.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.benhoc.engine.item.ItemRef;

/**
 * The items of every form of a paper.
 *
 * @param options what was asked for; its seed also orders the forms
 * @param selections one selection for shuffled forms, one a form for parallel forms
 * @param outcomes what became of the constraints, in their order; those between forms are left out
 *     where there is one selection alone, which meets them
 */
public record Assembled(
    AssemblyOptions options, List<Selection> selections, List<ConstraintOutcome> outcomes)
    implements AssemblyResult {

  public Assembled {
    selections = List.copyOf(selections);
    outcomes = List.copyOf(outcomes);
    int expected = options.mode() == AssemblyOptions.Mode.SHUFFLED ? 1 : options.forms();
    if (selections.size() != expected) {
      throw new IllegalArgumentException(
          "%d selections expected, %d given".formatted(expected, selections.size()));
    }
  }

  /**
   * The items of a form.
   *
   * @param form zero-based index of the form
   * @throws IndexOutOfBoundsException if there is no such form
   */
  public Selection selectionOf(int form) {
    if (form < 0 || form >= options.forms()) {
      throw new IndexOutOfBoundsException("no form " + form + " of " + options.forms());
    }
    return selections.get(selections.size() == 1 ? 0 : form);
  }

  /** Every item that stands in a form. */
  public Set<ItemRef> items() {
    Set<ItemRef> items = new HashSet<>();
    selections.forEach(selection -> items.addAll(selection.items()));
    return Set.copyOf(items);
  }

  /** The most items two selections share; 0 where there is one selection alone. */
  public int largestOverlap() {
    int largest = 0;
    for (int first = 0; first < selections.size(); first++) {
      Set<ItemRef> items = Set.copyOf(selections.get(first).items());
      for (Selection other : selections.subList(first + 1, selections.size())) {
        int shared = (int) other.items().stream().filter(items::contains).count();
        largest = Math.max(largest, shared);
      }
    }
    return largest;
  }
}
