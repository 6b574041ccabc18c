package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;

/** Makes choice items. */
record ChoiceMaker(List<Part> parts, boolean shuffle) implements ItemMaker {

  /** An option that was read. */
  record Part(
      OptionId id,
      TextTemplate text,
      CompiledExpression right,
      Optional<CompiledExpression> worth) {}

  ChoiceMaker {
    parts = List.copyOf(parts);
  }

  @Override
  public Made make(ItemRef ref, Map<String, Value> values) {
    List<OptionId> keys =
        parts.stream()
            .filter(part -> ItemMaker.isTrue(part.right(), values))
            .map(Part::id)
            .toList();
    if (keys.size() != 1) {
      throw new RejectedException(Rejection.KEY_NOT_SINGLE);
    }
    Map<OptionId, RenderedText> texts = new LinkedHashMap<>();
    parts.forEach(part -> texts.put(part.id(), render(part, values)));
    ItemMaker.requireReadable(texts.values());
    requireDifferent(texts, keys.get(0));
    Map<OptionId, String> shown = new LinkedHashMap<>();
    texts.forEach((id, text) -> shown.put(id, text.text()));
    ChoiceItem item = new ChoiceItem(ref, List.copyOf(shown.keySet()), keys.get(0), shuffle);
    return new Made(item, shown, Map.of());
  }

  private static RenderedText render(Part part, Map<String, Value> values) {
    RenderedText text = part.text().render(values);
    return part.worth().map(worth -> text.worth(ItemMaker.number(worth, values))).orElse(text);
  }

  private static void requireDifferent(Map<OptionId, RenderedText> texts, OptionId key) {
    Map<OptionId, RenderedText> distractors = new LinkedHashMap<>(texts);
    RenderedText right = distractors.remove(key);
    if (right != null && distractors.values().stream().anyMatch(right::saysTheSameAs)) {
      throw new RejectedException(Rejection.DISTRACTOR_EQUALS_KEY);
    }
    if (ItemMaker.anySame(new ArrayList<>(distractors.values()))) {
      throw new RejectedException(Rejection.OPTIONS_COLLIDE);
    }
  }
}
