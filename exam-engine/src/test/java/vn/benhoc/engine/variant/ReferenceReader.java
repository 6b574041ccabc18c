package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The grammar of expressions as the package description tells it, read by recursive descent and
 * computed with exact fractions: an oracle that shares nothing with the library. Unlike it, a sign
 * may stand behind {@code ^} or another sign; {@link #isSignBehindSign()} tells that one did.
 */
final class ReferenceReader {

  /** A text that is no expression, or operands that do not fit. */
  static final class NoExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoExpression(String message) {
      super(message);
    }
  }

  /** A fraction in lowest terms with a denominator above zero. */
  record Ratio(BigInteger top, BigInteger bottom) implements Comparable<Ratio> {
    Ratio {
      BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
      top = top.divide(divisor);
      bottom = bottom.divide(divisor);
    }

    static Ratio of(BigDecimal number) {
      BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
      return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    Ratio times(Ratio other) {
      return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Ratio negated() {
      return new Ratio(top.negate(), bottom);
    }

    Ratio inverse() {
      if (top.signum() == 0) {
        throw new ArithmeticException("division by zero");
      }
      return new Ratio(bottom, top);
    }

    /** Only of small whole exponents; others are beyond what is compared. */
    Ratio power(Ratio exponent) {
      if (!exponent.bottom.equals(BigInteger.ONE)
          || exponent.top.abs().bitLength() > 6
          || top.bitLength() + bottom.bitLength() > 200) {
        throw new ArithmeticException("not compared");
      }
      int whole = exponent.top.intValueExact();
      Ratio base = whole < 0 ? inverse() : this;
      if (base.top.signum() == 0 && whole == 0) {
        throw new ArithmeticException("0^0");
      }
      return new Ratio(base.top.pow(Math.abs(whole)), base.bottom.pow(Math.abs(whole)));
    }

    @Override
    public int compareTo(Ratio other) {
      return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
  }

  /** A value that is computed only when it is asked for: a Ratio or a Boolean. */
  interface Node {
    Object value();

    boolean isTruth();
  }

  private record Number(Supplier<Object> body) implements Node {
    @Override
    public Object value() {
      return body.get();
    }

    @Override
    public boolean isTruth() {
      return false;
    }
  }

  private record Truth(Supplier<Object> body) implements Node {
    @Override
    public Object value() {
      return body.get();
    }

    @Override
    public boolean isTruth() {
      return true;
    }
  }

  private static final List<List<String>> LEVELS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("=", "==", "!=", "<>"),
          List.of("<", "<=", ">", ">="),
          List.of("+", "-"),
          List.of("*", "/"));

  private final List<String> tokens;
  private final Map<String, Ratio> names;
  private int next;
  private boolean signBehindSign;

  ReferenceReader(List<String> tokens, Map<String, Ratio> names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Reads all tokens. */
  Node read() {
    Node node = level(0);
    if (next < tokens.size()) {
      throw new NoExpression("more than an expression");
    }
    return node;
  }

  boolean isSignBehindSign() {
    return signBehindSign;
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private void expect(String token) {
    if (!peek().equals(token)) {
      throw new NoExpression(token + " is missing");
    }
    next++;
  }

  private Node level(int level) {
    if (level == LEVELS.size()) {
      return signed();
    }
    Node left = level(level + 1);
    while (LEVELS.get(level).contains(peek())) {
      String operator = tokens.get(next++);
      left = joined(operator, left, level(level + 1));
    }
    return left;
  }

  private Node signed() {
    String sign = peek();
    if (!sign.equals("-") && !sign.equals("!")) {
      return power();
    }
    next++;
    signBehindSign |= peek().equals("-") || peek().equals("!");
    Node operand = signed();
    require(operand.isTruth() == sign.equals("!"));
    return sign.equals("!")
        ? new Truth(() -> !(Boolean) operand.value())
        : new Number(() -> ((Ratio) operand.value()).negated());
  }

  private Node power() {
    Node base = operand();
    if (!peek().equals("^")) {
      return base;
    }
    next++;
    signBehindSign |= peek().equals("-") || peek().equals("!");
    Node exponent = signed();
    require(!base.isTruth() && !exponent.isTruth());
    return new Number(() -> ((Ratio) base.value()).power((Ratio) exponent.value()));
  }

  private Node operand() {
    String token = peek();
    next++;
    if (token.equals("(")) {
      Node inner = level(0);
      expect(")");
      return inner;
    }
    if (token.equals("true") || token.equals("false")) {
      return new Truth(() -> token.equals("true"));
    }
    if (token.equals("max") || token.equals("if")) {
      return call(token);
    }
    if (names.containsKey(token)) {
      return new Number(() -> names.get(token));
    }
    if (!token.matches("[0-9]+(\\.[0-9]+)?")) {
      throw new NoExpression("no operand: " + token);
    }
    return new Number(() -> Ratio.of(new BigDecimal(token)));
  }

  private Node call(String name) {
    expect("(");
    List<Node> operands = new ArrayList<>(List.of(level(0)));
    while (peek().equals(",")) {
      next++;
      operands.add(level(0));
    }
    expect(")");
    if (name.equals("max")) {
      require(operands.stream().noneMatch(Node::isTruth));
      return new Number(
          () -> operands.stream().map(o -> (Ratio) o.value()).max(Ratio::compareTo).orElseThrow());
    }
    require(operands.size() == 3 && operands.get(0).isTruth());
    require(operands.get(1).isTruth() == operands.get(2).isTruth());
    Supplier<Object> body = () -> operands.get((Boolean) operands.get(0).value() ? 1 : 2).value();
    return operands.get(1).isTruth() ? new Truth(body) : new Number(body);
  }

  private static Node joined(String operator, Node a, Node b) {
    return switch (operator) {
      case "||", "&&" -> {
        require(a.isTruth() && b.isTruth());
        boolean decisive = operator.equals("||");
        yield new Truth(() -> (Boolean) a.value() == decisive ? (Object) decisive : b.value());
      }
      case "=", "==", "!=", "<>" -> {
        require(a.isTruth() == b.isTruth());
        boolean wanted = operator.startsWith("=");
        yield new Truth(() -> a.value().equals(b.value()) == wanted);
      }
      case "<", "<=", ">", ">=" -> {
        require(!a.isTruth() && !b.isTruth());
        yield new Truth(() -> holds(operator, ((Ratio) a.value()).compareTo((Ratio) b.value())));
      }
      default -> {
        require(!a.isTruth() && !b.isTruth());
        yield new Number(() -> computed(operator, (Ratio) a.value(), (Ratio) b.value()));
      }
    };
  }

  private static boolean holds(String operator, int order) {
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static Ratio computed(String operator, Ratio a, Ratio b) {
    return switch (operator) {
      case "+" -> a.plus(b);
      case "-" -> a.plus(b.negated());
      case "*" -> a.times(b);
      default -> a.times(b.inverse());
    };
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new NoExpression("operands do not fit");
    }
  }
}
