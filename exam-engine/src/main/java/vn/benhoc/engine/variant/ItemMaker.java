package vn.benhoc.engine.variant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;

/** Makes the items of a template that was read. Immutable. */
interface ItemMaker {

  /**
   * What belongs to one kind of item.
   *
   * @param item the item
   * @param options the texts of its options
   * @param statements the texts of its statements
   */
  record Made(Item item, Map<OptionId, String> options, Map<StatementId, String> statements) {}

  /**
   * The item for these values.
   *
   * @param ref the reference it gets
   * @param values a value of every name
   * @throws RejectedException if they make none
   */
  Made make(ItemRef ref, Map<String, Value> values);

  /** The truth of an expression that was checked to be one. */
  static boolean isTrue(CompiledExpression expression, Map<String, Value> values) {
    return ((Value.Truth) expression.evaluate(values)).truth();
  }

  /** The number of an expression that was checked to be one. */
  static Value.Decimal number(CompiledExpression expression, Map<String, Value> values) {
    return (Value.Decimal) expression.evaluate(values);
  }

  /**
   * Refuses texts that candidates would see nothing of.
   *
   * @throws RejectedException {@link Rejection#TEXT_BLANK}
   */
  static void requireReadable(Collection<RenderedText> texts) {
    if (texts.stream().anyMatch(RenderedText::isBlank)) {
      throw new RejectedException(Rejection.TEXT_BLANK);
    }
  }

  /** Whether two of the texts say the same. */
  static boolean anySame(List<RenderedText> texts) {
    for (int later = 1; later < texts.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (texts.get(later).saysTheSameAs(texts.get(earlier))) {
          return true;
        }
      }
    }
    return false;
  }
}
