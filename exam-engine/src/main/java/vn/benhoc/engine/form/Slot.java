package vn.benhoc.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.points.Points;

/**
 * One item on a form, with the order its parts are shown in.
 *
 * @param id its place
 * @param item which item version
 * @param kind its kind
 * @param block the block it belongs to; null for common items
 * @param stimulus the stimulus it hangs on; null if none
 * @param options the options as shown, A first; empty if it is no choice
 * @param statements the statements as shown, a first; empty if it is no cluster
 * @param maxPoints the most points it can earn, two places
 */
public record Slot(
    SlotId id,
    ItemRef item,
    Kind kind,
    @Nullable String block,
    @Nullable StimulusRef stimulus,
    List<OptionId> options,
    List<StatementId> statements,
    BigDecimal maxPoints) {

  public Slot {
    options = List.copyOf(options);
    statements = List.copyOf(statements);
    maxPoints = Points.exact(maxPoints);
  }

  /** The same item with its options in another order. */
  Slot showing(List<OptionId> order) {
    return new Slot(id, item, kind, block, stimulus, order, statements, maxPoints);
  }

  /** The letter an option is shown with, {@code A}, {@code B} …; empty if it is not shown. */
  public Optional<String> letterOf(OptionId option) {
    return letter('A', options.indexOf(option));
  }

  /** The letter a statement is shown with, {@code a}, {@code b} …; empty if it is not shown. */
  public Optional<String> letterOf(StatementId statement) {
    return letter('a', statements.indexOf(statement));
  }

  private static Optional<String> letter(char first, int index) {
    return index < 0 ? Optional.empty() : Optional.of(Character.toString(first + index));
  }
}
