package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;

/** Makes short-answer items. */
record ShortMaker(CompiledExpression key, int places) implements ItemMaker {

  @Override
  public Made make(ItemRef ref, Map<String, Value> values) {
    BigDecimal number =
        Exactness.rounded(ItemMaker.number(key, values), places, RoundingMode.HALF_UP);
    String text = NumberFormat.plain(number).replace('.', ',');
    if (ShortAnswer.misfit(text).isPresent()) {
      throw new RejectedException(Rejection.KEY_DOES_NOT_FIT_BOX);
    }
    return new Made(ShortItem.of(ref, ShortAnswer.of(text)), Map.of(), Map.of());
  }
}
