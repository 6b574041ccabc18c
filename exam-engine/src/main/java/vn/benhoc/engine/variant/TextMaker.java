package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.item.TextVariant;
import vn.benhoc.engine.text.TextMatching;

/** Makes items answered by a word or a few. */
record TextMaker(List<Part> parts, TextMatching matching) implements ItemMaker {

  /** An accepted answer that was read. */
  record Part(TextTemplate text, int share) {}

  TextMaker {
    parts = List.copyOf(parts);
  }

  @Override
  public Made make(ItemRef ref, Map<String, Value> values) {
    List<String> texts = parts.stream().map(part -> part.text().text(values)).toList();
    Set<String> forms = new HashSet<>();
    for (String text : texts) {
      String form = matching.normalForm(text);
      if (form.isEmpty() || !forms.add(form)) {
        throw new RejectedException(Rejection.ACCEPTED_TEXTS_COLLIDE);
      }
    }
    List<TextVariant> variants = new ArrayList<>();
    for (int index = 0; index < texts.size(); index++) {
      variants.add(new TextVariant(texts.get(index), parts.get(index).share()));
    }
    return new Made(new TextItem(ref, variants, matching), Map.of(), Map.of());
  }
}
