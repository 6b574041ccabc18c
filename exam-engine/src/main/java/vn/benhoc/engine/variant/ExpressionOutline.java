package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What an expression is made of, without the library that read it: enough to say which names it
 * uses, which type it has and whether its parts stand where they were written. Immutable.
 */
sealed interface ExpressionOutline {

  /** Where its sign, name or digits begin in the text of the expression, from 1. */
  int place();

  /** A number or a text that is written out. */
  record Literal(int place, Value.Type type) implements ExpressionOutline {}

  /** A constant or the name of a value. */
  record Name(int place, String name) implements ExpressionOutline {}

  /** An operation with its operands. */
  record Call(int place, Operation operation, List<ExpressionOutline> operands)
      implements ExpressionOutline {
    public Call {
      operands = List.copyOf(operands);
    }
  }

  /**
   * Whether its parts, each operator between its operands and each prefix before its own, come in
   * the order they were written in: a tree whose operators have other operands does not.
   */
  default boolean isAsWritten() {
    List<Integer> places = new ArrayList<>();
    collectPlaces(places);
    return IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
  }

  private void collectPlaces(List<Integer> places) {
    if (!(this instanceof Call call)) {
      places.add(place());
      return;
    }
    boolean between = call.operation().place() == Operation.Place.BETWEEN;
    List<ExpressionOutline> operands = call.operands();
    operands.subList(0, between ? 1 : 0).forEach(operand -> operand.collectPlaces(places));
    places.add(place());
    operands
        .subList(between ? 1 : 0, operands.size())
        .forEach(operand -> operand.collectPlaces(places));
  }

  /** The names that are no constants, in alphabetical order. */
  default Set<String> names() {
    Set<String> names = new TreeSet<>();
    collect(names);
    names.removeAll(Operations.CONSTANTS.keySet());
    return names;
  }

  private void collect(Set<String> names) {
    if (this instanceof Name named) {
      names.add(named.name());
    } else if (this instanceof Call call) {
      call.operands().forEach(operand -> operand.collect(names));
    }
  }

  /**
   * The type of its value.
   *
   * @param types the types of all names
   * @throws TemplateFault {@code types-do-not-fit}, {@code name-unknown}
   */
  default Value.Type typeWith(Map<String, Value.Type> types) {
    if (this instanceof Literal literal) {
      return literal.type();
    }
    if (this instanceof Name named) {
      return Operations.typeOf(named.name(), types);
    }
    Call call = (Call) this;
    return call.operation()
        .resultOf(call.operands().stream().map(operand -> operand.typeWith(types)).toList());
  }
}
