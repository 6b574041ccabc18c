package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.NumericItem;

/** Makes items answered by a quantity. */
record NumericMaker(CompiledExpression key, Content.NumericKey answer) implements ItemMaker {

  @Override
  public Made make(ItemRef ref, Map<String, Value> values) {
    BigDecimal number =
        Exactness.rounded(ItemMaker.number(key, values), answer.places(), RoundingMode.HALF_UP);
    BigDecimal plain = new BigDecimal(NumberFormat.plain(number));
    return new Made(
        new NumericItem(ref, plain, answer.tolerance(), answer.units()), Map.of(), Map.of());
  }
}
