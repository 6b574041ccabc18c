package vn.benhoc.engine.variant;

import java.util.List;
import vn.benhoc.engine.item.ItemRef;

/**
 * A parameterised item (câu hỏi tham số): one item version whose numbers and words are drawn anew
 * for every variant.
 *
 * <p>Any content can be put into a template, because authors write it step by step; {@link
 * TemplateCheck} says what is wrong, and {@link VariantGenerator} takes only what is right.
 * Immutable.
 *
 * @param ref the item version; variants on a form refer to it ({@link VariantRef}), so that their
 *     statistics come together
 * @param names what is drawn and computed
 * @param segments the texts of the item as a whole, names all different
 * @param content options, statements or key
 * @param tex whether placeholders print numbers for formulas unless they say otherwise
 */
public record Template(
    ItemRef ref, Names names, List<Segment> segments, Content content, boolean tex) {

  public Template {
    segments = List.copyOf(segments);
  }

  /**
   * What is drawn and computed.
   *
   * @param variables the variables, in the order they are drawn
   * @param derived values computed from them, each from variables and earlier ones
   * @param constraints truths about variables and derived values, all of which hold in a variant
   */
  public record Names(List<Variable> variables, List<Derived> derived, List<String> constraints) {
    public Names {
      variables = List.copyOf(variables);
      derived = List.copyOf(derived);
      constraints = List.copyOf(constraints);
    }
  }
}
