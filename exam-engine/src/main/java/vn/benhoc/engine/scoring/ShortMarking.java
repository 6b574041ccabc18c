package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

/** Marks a box of four characters: the number counts, not how it is written. */
final class ShortMarking implements SlotMarking {

  private final Award award;
  private final String key;
  private final BigDecimal number;
  private final Marked keyTyped;

  ShortMarking(Award award, ShortItem item) {
    this.award = award;
    key = item.key().text();
    number = item.key().value();
    keyTyped = result(key, true);
  }

  @Override
  public Marked mark(@Nullable Response response, Answers answers) {
    if (response == null || response.isBlank()) {
      return award.blank();
    }
    if (!(response instanceof ShortResponse typed)) {
      return award.otherKind(response);
    }
    if (typed.text().equals(key)) {
      return keyTyped;
    }
    Optional<ShortAnswer> answer = typed.answer();
    return answer.isPresent()
        ? result(typed.text(), number.compareTo(answer.get().value()) == 0)
        : misfit(typed.text());
  }

  private Marked result(String typed, boolean right) {
    return award.of(
        right ? Award.EVERYTHING : Award.NOTHING,
        Reason.of(right ? Reason.Code.NUMBER_RIGHT : Reason.Code.NUMBER_WRONG, "typed", typed));
  }

  private Marked misfit(String typed) {
    String misfit = ShortAnswer.misfit(typed).map(ShortAnswer.Misfit::code).orElseThrow();
    return award.of(
        Award.NOTHING, Reason.of(Reason.Code.NOT_A_NUMBER, "typed", typed, "misfit", misfit));
  }
}
