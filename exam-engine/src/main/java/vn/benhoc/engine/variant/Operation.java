package vn.benhoc.engine.variant;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * An operator or a function that expressions may use. The whole list is {@link Operations}; nothing
 * else can be called.
 *
 * @param name the operator's sign or the function's name
 * @param place where the sign or name stands
 * @param binding how strongly an operator binds, higher is stronger; 0 for functions
 * @param typing the type of the result of operands of these types; empty if they do not fit
 * @param body the value of operands whose types fit
 */
record Operation(String name, Place place, int binding, Typing typing, Body body) {

  /** Where an operation's name stands. */
  enum Place {
    BEFORE,
    BETWEEN,
    FUNCTION
  }

  /** Types of operands to the type of the result. */
  interface Typing {
    Optional<Value.Type> result(List<Value.Type> operands);
  }

  /** The operands of one call. Each is evaluated when it is asked for. */
  interface Operands {
    int count();

    Value get(int index);

    default Value.Decimal number(int index) {
      return (Value.Decimal) get(index);
    }

    default boolean truth(int index) {
      return ((Value.Truth) get(index)).truth();
    }
  }

  /** What an operation does. */
  interface Body {
    Value apply(Operands operands);
  }

  /**
   * The type of the result of operands of these types.
   *
   * @throws TemplateFault {@code types-do-not-fit}
   */
  Value.Type resultOf(List<Value.Type> operands) {
    return typing
        .result(operands)
        .orElseThrow(() -> TemplateFault.of("types-do-not-fit", "operation", name));
  }

  boolean isRightAssociative() {
    return name.equals("^");
  }

  static Operation negation() {
    return new Operation(
        "-", Place.BEFORE, 60, numbers(1, 1), operands -> Inexact.negated(operands.number(0)));
  }

  static Operation not() {
    return new Operation(
        "!",
        Place.BEFORE,
        60,
        all(Value.Type.TRUTH, 1, 1, Value.Type.TRUTH),
        operands -> new Value.Truth(!operands.truth(0)));
  }

  static Operation between(String sign, int binding, BinaryOperator<Value.Decimal> body) {
    return new Operation(
        sign,
        Place.BETWEEN,
        binding,
        numbers(2, 2),
        operands -> body.apply(operands.number(0), operands.number(1)));
  }

  static Operation comparison(String sign, BiPredicate<Value.Decimal, Value.Decimal> holds) {
    return new Operation(
        sign,
        Place.BETWEEN,
        10,
        all(Value.Type.NUMBER, 2, 2, Value.Type.TRUTH),
        operands -> new Value.Truth(holds.test(operands.number(0), operands.number(1))));
  }

  static Operation equality(String sign, boolean wanted) {
    return new Operation(
        sign,
        Place.BETWEEN,
        7,
        types ->
            types.size() == 2 && types.get(0) == types.get(1)
                ? Optional.of(Value.Type.TRUTH)
                : Optional.empty(),
        operands -> new Value.Truth(equal(operands.get(0), operands.get(1)) == wanted));
  }

  /** "And" stops at the first false operand, "or" at the first true one. */
  static Operation junction(String sign, int binding, boolean decisive) {
    return new Operation(
        sign,
        Place.BETWEEN,
        binding,
        all(Value.Type.TRUTH, 2, 2, Value.Type.TRUTH),
        operands -> new Value.Truth(operands.truth(0) == decisive ? decisive : operands.truth(1)));
  }

  static Operation ofOne(String name, UnaryOperator<Value.Decimal> body) {
    return new Operation(
        name, Place.FUNCTION, 0, numbers(1, 1), operands -> body.apply(operands.number(0)));
  }

  static Operation ofTwo(String name, BinaryOperator<Value.Decimal> body) {
    return new Operation(
        name,
        Place.FUNCTION,
        0,
        numbers(2, 2),
        operands -> body.apply(operands.number(0), operands.number(1)));
  }

  /** A function of one number or more, applied from left to right. */
  static Operation fold(String name, BinaryOperator<Value.Decimal> body) {
    return new Operation(
        name,
        Place.FUNCTION,
        0,
        numbers(1, Integer.MAX_VALUE),
        operands -> {
          Value.Decimal folded = operands.number(0);
          for (int index = 1; index < operands.count(); index++) {
            folded = body.apply(folded, operands.number(index));
          }
          return folded;
        });
  }

  /** Evaluates only the branch that is chosen. */
  static Operation choice() {
    return new Operation(
        "if",
        Place.FUNCTION,
        0,
        types ->
            types.size() == 3 && types.get(0) == Value.Type.TRUTH && types.get(1) == types.get(2)
                ? Optional.of(types.get(1))
                : Optional.empty(),
        operands -> operands.get(operands.truth(0) ? 1 : 2));
  }

  static Operation wholeness() {
    return new Operation(
        "isint",
        Place.FUNCTION,
        0,
        all(Value.Type.NUMBER, 1, 1, Value.Type.TRUTH),
        operands -> new Value.Truth(Exactness.isWhole(operands.number(0))));
  }

  private static Typing numbers(int fewest, int most) {
    return all(Value.Type.NUMBER, fewest, most, Value.Type.NUMBER);
  }

  private static Typing all(Value.Type type, int fewest, int most, Value.Type result) {
    return types ->
        types.size() >= fewest
                && types.size() <= most
                && Collections.frequency(types, type) == types.size()
            ? Optional.of(result)
            : Optional.empty();
  }

  /** Whether both are one value; numbers by {@link Exactness#same}. */
  private static boolean equal(Value one, Value other) {
    if (one instanceof Value.Decimal a && other instanceof Value.Decimal b) {
      return Exactness.same(a, b);
    }
    return one.equals(other);
  }
}
