package vn.benhoc.engine.variant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * A template that was read without faults. Immutable.
 *
 * @param names what is drawn, computed and required
 * @param segments the texts of the item as a whole
 * @param maker makes options, statements or key
 */
record CompiledTemplate(Names names, Map<String, TextTemplate> segments, ItemMaker maker) {

  CompiledTemplate {
    segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
  }

  /** What is drawn, computed and required of the template with this reference. */
  record Names(
      ItemRef ref,
      List<Variable> variables,
      Map<String, CompiledExpression> derived,
      List<CompiledExpression> constraints) {
    Names {
      variables = List.copyOf(variables);
      derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
      constraints = List.copyOf(constraints);
    }
  }

  ItemRef ref() {
    return names.ref();
  }

  List<Variable> variables() {
    return names.variables();
  }

  List<CompiledExpression> constraints() {
    return names.constraints();
  }

  /**
   * The variant of one assignment.
   *
   * @param ref the reference its item gets
   * @param choice which value each variable takes, by the order of the variables
   * @throws RejectedException if the assignment makes none
   */
  Variant variant(ItemRef ref, int[] choice) {
    Map<String, Value> values = values(choice);
    for (CompiledExpression constraint : constraints()) {
      if (!ItemMaker.isTrue(constraint, values)) {
        throw new RejectedException(Rejection.CONSTRAINT_FAILED);
      }
    }
    ItemMaker.Made made = maker.make(ref, values);
    Map<String, String> texts = new LinkedHashMap<>();
    segments.forEach((name, text) -> texts.put(name, text.text(values)));
    Variant.Texts all = new Variant.Texts(texts, made.options(), made.statements());
    if (all.length() > Limits.RENDERED_LENGTH) {
      throw new RejectedException(Rejection.TEXTS_TOO_LONG);
    }
    return new Variant(values, made.item(), all);
  }

  /**
   * The values of one assignment.
   *
   * @throws RejectedException if a derived value has none
   */
  Map<String, Value> values(int[] choice) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int index = 0; index < choice.length; index++) {
      Variable variable = variables().get(index);
      values.put(variable.name(), variable.value(choice[index]));
    }
    names.derived().forEach((name, expression) -> values.put(name, expression.evaluate(values)));
    return values;
  }

  /** The number of assignments; {@link Long#MAX_VALUE} if there are more. */
  long assignments() {
    long product = 1;
    for (Variable variable : variables()) {
      if (product > Long.MAX_VALUE / variable.count()) {
        return Long.MAX_VALUE;
      }
      product *= variable.count();
    }
    return product;
  }

  /** An assignment of which every value is equally likely. */
  int[] randomAssignment(SeededRandom random) {
    int[] choice = new int[variables().size()];
    for (int index = 0; index < choice.length; index++) {
      choice[index] = random.below(variables().get(index).count());
    }
    return choice;
  }

  /** An assignment by its number, the last variable running fastest. */
  int[] assignment(long number) {
    int[] choice = new int[variables().size()];
    long rest = number;
    for (int index = choice.length - 1; index >= 0; index--) {
      int count = variables().get(index).count();
      choice[index] = (int) (rest % count);
      rest /= count;
    }
    return choice;
  }
}
