package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.assembly.Chosen;
import vn.benhoc.engine.assembly.SelectedPart;
import vn.benhoc.engine.assembly.Selection;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;

/**
 * A selection whose templates were replaced by variants, to be laid out as one form. Immutable.
 *
 * <p>An assembly draws templates like items, by their reference. Before a form is laid out each of
 * them becomes the variant of that form and place; the form then holds the {@link VariantRef} of
 * each, from which {@link #rebuilt} makes the same item and the same texts for ever.
 *
 * @param selection the items to lay out; a template that has no variant stands as it was, and must
 *     be replaced by another item
 * @param variants the variants by the reference they have on the form, in the order of the
 *     selection
 * @param missing the templates of which no variant was found, and why
 */
public record FormVariants(
    Selection selection, Map<ItemRef, Variant> variants, Map<ItemRef, NoVariant> missing) {

  public FormVariants {
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  /**
   * Draws the variants of one form.
   *
   * @param selection what was drawn for the form, templates by their own reference
   * @param templates the templates among it, by reference; whatever else stands in the selection is
   *     left as it is
   * @param paperSeed the seed the paper was drawn with
   * @param form which form, as {@link VariantSeed#of} takes it
   */
  public static FormVariants draw(
      Selection selection, Map<ItemRef, VariantGenerator> templates, long paperSeed, long form) {
    Drawing drawing = new Drawing(templates);
    List<SelectedPart> parts = new ArrayList<>();
    for (SelectedPart part : selection.parts()) {
      List<Chosen> items = new ArrayList<>();
      for (Chosen chosen : part.items()) {
        SlotId place = SlotId.of(part.part().number(), items.size() + 1);
        items.add(drawing.draw(chosen, VariantSeed.of(paperSeed, form, place)));
      }
      parts.add(new SelectedPart(part.part(), items));
    }
    return new FormVariants(new Selection(parts), drawing.variants, drawing.missing);
  }

  /** What was drawn so far. Mutable; one for each form. */
  private static final class Drawing {

    private final Map<ItemRef, VariantGenerator> templates;
    private final Map<ItemRef, Variant> variants = new LinkedHashMap<>();
    private final Map<ItemRef, NoVariant> missing = new LinkedHashMap<>();

    Drawing(Map<ItemRef, VariantGenerator> templates) {
      this.templates = templates;
    }

    Chosen draw(Chosen chosen, long seed) {
      VariantGenerator generator = templates.get(chosen.item());
      if (generator == null) {
        return chosen;
      }
      VariantRef ref = new VariantRef(chosen.item(), seed);
      DrawResult drawn = generator.draw(ref);
      if (drawn instanceof NoVariant none) {
        missing.put(chosen.item(), none);
        return chosen;
      }
      variants.put(ref.item(), (Variant) drawn);
      return replaced(chosen, ref.item());
    }
  }

  private static Chosen replaced(Chosen chosen, ItemRef item) {
    return new Chosen(item, chosen.cell(), chosen.block(), chosen.group(), chosen.points());
  }

  /** The variants as items to lay out and mark, by the reference they have on the form. */
  public Map<ItemRef, Item> items() {
    Map<ItemRef, Item> items = new LinkedHashMap<>();
    variants.forEach((ref, variant) -> items.put(ref, variant.item()));
    return items;
  }

  /**
   * The variants of a form that was stored.
   *
   * @param items the items of the form; those that are no variants are passed over
   * @param templates the templates they were drawn from, unchanged
   * @throws IllegalArgumentException if a template is not given, or has no such variant because it
   *     was changed
   */
  public static Map<ItemRef, Variant> rebuilt(
      List<ItemRef> items, Map<ItemRef, VariantGenerator> templates) {
    Map<ItemRef, Variant> variants = new LinkedHashMap<>();
    for (ItemRef item : items) {
      VariantRef.of(item).ifPresent(ref -> variants.put(item, rebuilt(ref, templates)));
    }
    return variants;
  }

  private static Variant rebuilt(VariantRef ref, Map<ItemRef, VariantGenerator> templates) {
    VariantGenerator generator = templates.get(ref.template());
    if (generator != null && generator.draw(ref) instanceof Variant variant) {
      return variant;
    }
    throw new IllegalArgumentException("the variant %s cannot be drawn again".formatted(ref));
  }
}
