package vn.benhoc.engine.variant;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.benhoc.engine.item.ItemRef;

/**
 * Which variant of which template: all that a form has to keep of a variant. On a form it is
 * spelled as the reference of an item, the template's own, {@code ~} and the seed in 16 lower-case
 * hexadecimal digits ({@code TOAN10-0042@3~00000000000003e8}), so that whatever is stored of a
 * form, its {@link vn.benhoc.engine.form.CanonicalForm} among it, tells the variants too. No item
 * of a bank may have a reference that ends like that. Immutable.
 *
 * @param template the template; statistics of its variants come together under it
 * @param seed the seed the variant is drawn with, see {@link VariantSeed}
 */
public record VariantRef(ItemRef template, long seed) {

  private static final Pattern SPELLED = Pattern.compile("(?s)(.*\\S.*)~([0-9a-f]{16})");

  /** The reference of the variant as an item on a form. */
  public ItemRef item() {
    return ItemRef.of(template + "~" + HexFormat.of().toHexDigits(seed));
  }

  /** The variant an item on a form is; empty if it is an item of its own. */
  public static Optional<VariantRef> of(ItemRef item) {
    Matcher spelled = SPELLED.matcher(item.value());
    return spelled.matches()
        ? Optional.of(
            new VariantRef(
                ItemRef.of(spelled.group(1)), HexFormat.fromHexDigitsToLong(spelled.group(2))))
        : Optional.empty();
  }
}
