package vn.benhoc.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.Response;

/** Marks a choice. All results are made beforehand. */
final class ChoiceMarking implements SlotMarking {

  private final Award award;
  private final Map<OptionId, Marked> byOption;

  ChoiceMarking(Award award, ChoiceItem item) {
    this.award = award;
    Map<OptionId, Marked> results = new HashMap<>();
    for (OptionId option : item.options()) {
      results.put(option, result(option, item.shareOf(option)));
    }
    byOption = Map.copyOf(results);
  }

  private Marked result(OptionId option, int share) {
    if (share == Award.EVERYTHING) {
      return award.of(share, Reason.of(Reason.Code.KEY_CHOSEN, "option", option));
    }
    return share == Award.NOTHING
        ? award.of(share, Reason.of(Reason.Code.OPTION_WRONG, "option", option))
        : award.of(
            share, Reason.of(Reason.Code.OPTION_PARTLY_RIGHT, "option", option, "share", share));
  }

  @Override
  public Marked mark(@Nullable Response response, Answers answers) {
    if (response == null) {
      return award.blank();
    }
    if (!(response instanceof ChoiceResponse chosen)) {
      return response.isBlank() ? award.blank() : award.otherKind(response);
    }
    Marked result = byOption.get(chosen.option());
    return result == null ? result(chosen.option(), Award.NOTHING) : result;
  }
}
