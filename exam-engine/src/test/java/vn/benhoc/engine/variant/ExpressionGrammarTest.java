package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.benhoc.engine.variant.ReferenceReader.NoExpression;
import vn.benhoc.engine.variant.ReferenceReader.Ratio;

/** What is read is what the grammar says, or it is refused: against {@link ReferenceReader}. */
class ExpressionGrammarTest {

  private static final Map<String, Value.Type> TYPES =
      Map.of("a", Value.Type.NUMBER, "b", Value.Type.NUMBER);
  private static final Map<String, Value> VALUES =
      Map.of("a", Value.of("3"), "b", Value.of("-2.5"));
  private static final Map<String, Ratio> RATIOS =
      Map.of("a", Ratio.of(new BigDecimal("3")), "b", Ratio.of(new BigDecimal("-2.5")));

  private static final MathContext COMPARED = new MathContext(12);
  private static final MathContext CERTAIN = new MathContext(28);

  /** How strongly what a tree begins with binds, as the package description lists it. */
  private record Printed(String full, String minimal, int binding) {
    static Printed joined(Printed left, String sign, Printed right) {
      int binding = bindingOf(sign);
      boolean power = sign.equals("^");
      String spaced = power ? sign : " " + sign + " ";
      return new Printed(
          "(" + left.full + ")" + spaced + "(" + right.full + ")",
          left.within(power ? binding + 1 : binding)
              + spaced
              + right.within(power ? binding : binding + 1),
          binding);
    }

    static Printed negated(Printed operand) {
      return new Printed("-(" + operand.full + ")", "-" + operand.within(7), 7);
    }

    static Printed larger(Printed one, Printed other) {
      return new Printed(
          "max((" + one.full + "), (" + other.full + "))",
          "max(" + one.minimal + "," + other.minimal + ")",
          9);
    }

    private static int bindingOf(String sign) {
      return switch (sign) {
        case "+", "-" -> 5;
        case "*", "/" -> 6;
        default -> 8;
      };
    }

    private String within(int weakest) {
      return binding < weakest ? "(" + minimal + ")" : minimal;
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void treeIsReadTheSameWithAllAndWithTheFewestParentheses(@ForAll("trees") Printed tree) {
    Optional<String> wanted = assertAsTheGrammarSays(tokens(tree.full()), tree.full());
    Optional<String> minimal = assertAsTheGrammarSays(tokens(tree.minimal()), tree.minimal());
    assertThat(minimal.or(() -> wanted)).isEqualTo(wanted);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void anyRowOfTokensIsReadAsTheGrammarSaysOrRefused(@ForAll("rows") List<String> row) {
    assertAsTheGrammarSays(tokens(String.join("", row)), String.join("", row));
    assertAsTheGrammarSays(row, String.join(" ", row));
  }

  /** Its value to 12 digits; empty where it is refused or has none. */
  private static Optional<String> assertAsTheGrammarSays(List<String> tokens, String text) {
    ReferenceReader reader = new ReferenceReader(tokens, RATIOS);
    ReferenceReader.Node node;
    try {
      node = reader.read();
    } catch (NoExpression e) {
      assertThatThrownBy(() -> CompiledExpression.of(text).type(TYPES))
          .as(text)
          .isInstanceOf(TemplateFault.class);
      Statistics.label("read").collect("no expression");
      return Optional.empty();
    }
    if (reader.isSignBehindSign()) {
      assertThatThrownBy(() -> CompiledExpression.of(text))
          .as(text)
          .isInstanceOf(TemplateFault.class)
          .hasMessage("sign-needs-parentheses");
      Statistics.label("read").collect("sign behind sign");
      return Optional.empty();
    }
    return assertValue(node, text);
  }

  private static Optional<String> assertValue(ReferenceReader.Node node, String text) {
    CompiledExpression read = CompiledExpression.of(text);
    assertThat(read.type(TYPES) == Value.Type.TRUTH).as(text).isEqualTo(node.isTruth());
    String value;
    try {
      value = written(read.evaluate(VALUES));
    } catch (RejectedException e) {
      if (e.rejection() == Rejection.UNDEFINED_VALUE) {
        assertThatThrownBy(node::value).as(text).isInstanceOf(ArithmeticException.class);
      }
      Statistics.label("read").collect("without a value");
      return Optional.empty();
    }
    try {
      assertThat(value).as(text).isEqualTo(written(node.value()));
      Statistics.label("read").collect("the same value");
    } catch (ArithmeticException e) {
      Statistics.label("read").collect("not compared");
    }
    return Optional.of(value);
  }

  private static String written(Object value) {
    if (value instanceof Ratio ratio) {
      return compared(
          new BigDecimal(ratio.top()).divide(new BigDecimal(ratio.bottom()), Limits.PRECISION));
    }
    if (value instanceof Value.Decimal decimal) {
      return compared(decimal.number());
    }
    return value instanceof Value.Truth truth ? "" + truth.truth() : value.toString();
  }

  /** Without the last digits first, so that a five at the end is one in both. */
  private static String compared(BigDecimal number) {
    return number.round(CERTAIN).round(COMPARED).stripTrailingZeros().toString();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token =
        Pattern.compile("[a-z][a-z0-9]*|[0-9.]+|&&|\\|\\||[=!<>]=|<>|[^ ]").matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  @Provide
  Arbitrary<Printed> trees() {
    Arbitrary<Printed> leaves =
        Arbitraries.of("1", "2", "3", "10", "0.5", "a", "b")
            .map(leaf -> new Printed(leaf, leaf, 9));
    return Arbitraries.recursive(() -> leaves, ExpressionGrammarTest::grown, 0, 4);
  }

  private static Arbitrary<Printed> grown(Arbitrary<Printed> smaller) {
    return Arbitraries.oneOf(
        Combinators.combine(smaller, Arbitraries.of("+", "-", "*", "/", "^", "^"), smaller)
            .as(Printed::joined),
        smaller.map(Printed::negated),
        Combinators.combine(smaller, smaller).as(Printed::larger));
  }

  /** Tokens of an expression, some of them taken out, put in or replaced. */
  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<List<String>> written =
        Combinators.combine(trees(), Arbitraries.of("<", "=", "!=", ">="), trees(), PIECES)
            .as((a, sign, b, rest) -> tokens(a.minimal() + sign + b.minimal() + rest));
    Arbitrary<List<String>> numbers = trees().map(tree -> tokens(tree.minimal()));
    Arbitrary<List<Slip>> slips =
        Combinators.combine(
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(0, 2),
                TOKENS)
            .as(Slip::new)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(Arbitraries.oneOf(written, numbers), slips)
        .as(ExpressionGrammarTest::slipped);
  }

  private static final Arbitrary<String> TOKENS =
      Arbitraries.of(
          "1", "0.5", "a", "true", "(", ")", ",", "-", "-", "!", "^", "+", "*", "=", "<", "&&",
          "||", "max", "if");

  private static final Arbitrary<String> PIECES =
      Arbitraries.of("", "", " && !(a < 1)", " || !false", " = true", " && if(a < b, true, 1 = 1)");

  /** At a place, modulo the length, so many tokens give way to this one unless two are taken. */
  private record Slip(int place, int taken, String put) {}

  private static List<String> slipped(List<String> tokens, List<Slip> slips) {
    List<String> row = new ArrayList<>(tokens);
    for (Slip slip : slips) {
      int from = slip.place() % (row.size() + 1);
      row.subList(from, Math.min(from + slip.taken(), row.size())).clear();
      if (slip.taken() < 2) {
        row.add(from, slip.put());
      }
    }
    return row;
  }
}
