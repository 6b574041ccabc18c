package vn.benhoc.engine.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.benhoc.engine.text.TextMatching;

/**
 * An item answered by a word or a few.
 *
 * @param ref which item version this is
 * @param variants the accepted answers, no two the same to the matching, at least one of them worth
 *     all points
 * @param matching what the comparison overlooks
 */
public record TextItem(ItemRef ref, List<TextVariant> variants, TextMatching matching)
    implements Item {

  public TextItem {
    variants = List.copyOf(variants);
    Set<String> forms = new HashSet<>();
    for (TextVariant variant : variants) {
      String form = matching.normalForm(variant.text());
      if (form.isEmpty() || !forms.add(form)) {
        throw new IllegalArgumentException(
            "item %s: '%s' is nothing, or the same as another variant, to its matching"
                .formatted(ref, variant.text()));
      }
    }
    if (variants.stream().noneMatch(variant -> variant.share() == Share.EVERYTHING)) {
      throw new IllegalArgumentException(
          "item %s accepts no text as entirely right".formatted(ref));
    }
  }

  /** An item that accepts these texts as right, compared as {@link TextMatching#usual()} says. */
  public static TextItem of(ItemRef ref, String... texts) {
    return new TextItem(
        ref, List.of(texts).stream().map(TextVariant::of).toList(), TextMatching.usual());
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }
}
