package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.Quantity;
import vn.benhoc.engine.item.Unit;
import vn.benhoc.engine.response.NumericResponse;
import vn.benhoc.engine.response.Response;

/** Marks a quantity: first its unit, then its number in that unit. */
final class NumericMarking implements SlotMarking {

  private static final Unit OF_THE_KEY = Unit.of("1");

  private final Award award;
  private final NumericItem item;

  /** Tries every share there is, so that one that does not fit is refused here. */
  NumericMarking(Award award, NumericItem item) {
    this.award = award;
    this.item = item;
    award.of(item.units().withoutUnit());
    award.of(item.units().withOtherUnit());
  }

  @Override
  public Marked mark(@Nullable Response response, Answers answers) {
    if (response == null || response.isBlank()) {
      return award.blank();
    }
    if (!(response instanceof NumericResponse typed)) {
      return award.otherKind(response);
    }
    return typed
        .quantity()
        .map(quantity -> mark(typed.text(), quantity))
        .orElseGet(() -> misfit(typed.text()));
  }

  private Marked mark(String typed, Quantity quantity) {
    Optional<Unit> unit = item.units().unit(quantity.unit());
    boolean bare = quantity.unit().isEmpty();
    boolean right = item.accepts(quantity.number(), unit.orElse(OF_THE_KEY));
    Reason number = number(typed, quantity.number(), right);
    if (unit.isPresent() || (bare && item.units().accepted().isEmpty())) {
      return award.of(right ? Award.EVERYTHING : Award.NOTHING, number);
    }
    int share = bare ? item.units().withoutUnit() : item.units().withOtherUnit();
    Reason why =
        bare
            ? Reason.of(Reason.Code.UNIT_MISSING, "share", share)
            : Reason.of(Reason.Code.UNIT_NOT_ACCEPTED, "unit", quantity.unit(), "share", share);
    return award.of(right ? share : Award.NOTHING, number, why);
  }

  private Reason number(String typed, BigDecimal read, boolean right) {
    return new Reason(
        right ? Reason.Code.WITHIN_TOLERANCE : Reason.Code.OUTSIDE_TOLERANCE,
        Map.of(
            "typed",
            typed,
            "read",
            plain(read),
            "lowest",
            item.lowest().toPlainString(),
            "highest",
            item.highest().toPlainString()));
  }

  /** Without zeros at the end, so that 12.000 is not taken for twelve thousand. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private Marked misfit(String typed) {
    String misfit = Quantity.misfit(typed).map(Quantity.Misfit::code).orElseThrow();
    return award.of(
        Award.NOTHING, Reason.of(Reason.Code.NOT_A_NUMBER, "typed", typed, "misfit", misfit));
  }
}
