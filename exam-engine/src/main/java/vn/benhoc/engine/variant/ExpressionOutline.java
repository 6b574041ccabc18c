package vn.benhoc.engine.variant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an expression is made of, without the library that read it: enough to say which names it
 * uses and which type it has. Immutable.
 */
sealed interface ExpressionOutline {

  /** A number or a text that is written out. */
  record Literal(Value.Type type) implements ExpressionOutline {}

  /** A constant or the name of a value. */
  record Name(String name) implements ExpressionOutline {}

  /** An operation with its operands. */
  record Call(Operation operation, List<ExpressionOutline> operands) implements ExpressionOutline {
    public Call {
      operands = List.copyOf(operands);
    }
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
