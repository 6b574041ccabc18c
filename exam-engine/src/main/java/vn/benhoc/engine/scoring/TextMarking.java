package vn.benhoc.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.item.TextVariant;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.TextResponse;
import vn.benhoc.engine.text.TextMatching;

/** Marks a text by the accepted variants. All results are made beforehand. */
final class TextMarking implements SlotMarking {

  private final Award award;
  private final TextMatching matching;
  private final Map<String, Marked> byForm;
  private final Marked none;

  TextMarking(Award award, TextItem item) {
    this.award = award;
    matching = item.matching();
    Map<String, Marked> results = new HashMap<>();
    for (TextVariant variant : item.variants()) {
      Reason reason =
          Reason.of(Reason.Code.TEXT_ACCEPTED, "variant", variant.text(), "share", variant.share());
      results.put(matching.normalForm(variant.text()), award.of(variant.share(), reason));
    }
    byForm = Map.copyOf(results);
    none = award.of(Award.NOTHING, Reason.of(Reason.Code.TEXT_NOT_ACCEPTED));
  }

  @Override
  public Marked mark(@Nullable Response response, Answers answers) {
    if (response == null || response.isBlank()) {
      return award.blank();
    }
    return response instanceof TextResponse typed
        ? byForm.getOrDefault(matching.normalForm(typed.text()), none)
        : award.otherKind(response);
  }
}
