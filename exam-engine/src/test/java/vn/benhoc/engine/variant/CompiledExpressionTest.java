package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledExpressionTest {

  private static final Map<String, Value> VALUES =
      Map.of(
          "a", Value.of("3"),
          "b", Value.of("-2.5"),
          "big", Value.of("1e90"),
          "w", new Value.Text("kg"),
          "A", Value.of("7"));

  private static final Map<String, Value.Type> TYPES =
      Map.of(
          "a", Value.Type.NUMBER,
          "b", Value.Type.NUMBER,
          "big", Value.Type.NUMBER,
          "w", Value.Type.TEXT);

  @ParameterizedTest
  @CsvFileSource(resources = "/expressions.csv", delimiter = ';', quoteCharacter = '`')
  void expressionsHaveTheValueWorkedByHand(String expression, String value) {
    CompiledExpression compiled = CompiledExpression.of(expression);
    Value result = compiled.evaluate(VALUES);
    assertThat(compiled.type(TYPES)).isEqualTo(result.type());
    switch (result.type()) {
      case TRUTH -> assertThat(((Value.Truth) result).truth()).hasToString(value);
      case TEXT -> assertThat(((Value.Text) result).text()).isEqualTo(value);
      default -> {
        BigDecimal wanted = new BigDecimal(value);
        BigDecimal number = ((Value.Decimal) result).number();
        MathContext digits = new MathContext(Math.max(wanted.precision(), 12));
        assertThat(number.round(digits)).isEqualByComparingTo(wanted);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/0",
        "a/(a-3)",
        "mod(1, 0)",
        "sqrt(-1)",
        "root(-4, 2)",
        "root(4, 0)",
        "root(-16, 4)",
        "root(4, 1.5)",
        "0^0",
        "0^(-1)",
        "(-8)^0.5",
        "ln(0)",
        "ln(-1)",
        "lg(0)",
        "log(2, 1)",
        "log(-2, 2)",
        "log(2, -2)",
        "log(0, 2)",
        "log(2, 0)",
        "tan(pi/2)",
        "tand(90)",
        "tand(270)",
        "asin(1.1)",
        "acos(-1.1)",
        "asind(2)",
        "acosd(2)",
        "fact(-1)",
        "fact(2.5)",
        "comb(5, -1)",
        "comb(-5, 1)",
        "perm(2.5, 1)",
        "gcd(1.5, 2)",
        "lcm(1, 0.5)",
        "round(1, -1)",
        "round(1, 0.5)",
        "if(1/0 = 1, 1, 2)"
      })
  void whatHasNoValueIsUndefined(String expression) {
    assertRejected(expression, Rejection.UNDEFINED_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9^9^9^9",
        "9^9^9",
        "10^100",
        "10^(-101)",
        "2^1001",
        "2^(-1001)",
        "big*big",
        "1/big/big",
        "1e99*10",
        "-1e99*10",
        "fact(61)",
        "comb(61, 2)",
        "comb(60, 61)",
        "perm(61, 2)",
        "exp(1000)",
        "exp(-1000)",
        "1e99 + 9e99 + 9e99",
        "root(2, 1001)",
        "round(1, 31)",
        "1.5^600.5",
        "0.5^999.5 * 0.5^999.5"
      })
  void whatIsTooLargeOrTooSmallIsOutOfRange(String expression) {
    assertRejected(expression, Rejection.NUMBER_OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10^99", "10^(-100)", "2^(-300)", "fact(60)", "comb(60, 60)", "2^300"})
  void theBoundsThemselvesAreInRange(String expression) {
    assertThat(CompiledExpression.of(expression).evaluate(VALUES))
        .isInstanceOf(Value.Decimal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1 +",
        "* 2",
        "(1",
        "1)",
        "()",
        "2x",
        "2 3",
        "f(1)",
        "SQRT(4)",
        "Max(1, 2)",
        "random()",
        "x.y",
        "x[1]",
        "1;2",
        "a ? 1 : 2",
        "'kg'",
        "\"kg",
        "0x10",
        "0X1F",
        "1_0",
        "5!",
        "2e",
        "1.2.3",
        "#{1}",
        "a = {1}",
        "ă",
        "1e200",
        "1e-200",
        "1e99999999999",
        "a % 2",
        "a & 1",
        "a | 1",
        "DT_NOW()",
        "STR_FORMAT(\"%s\", 1)",
        "java.lang.Runtime",
        "new Object()",
        "a.b",
        "max(1,)"
      })
  void whatIsNoExpressionIsRefused(String expression) {
    TemplateFault fault =
        catchThrowableOfType(
            TemplateFault.class, () -> CompiledExpression.of(expression).type(TYPES));
    assertThat(fault).as(expression).isNotNull();
    assertThat(fault.at("/p").code())
        .isIn("expression-not-readable", "name-unknown", "types-do-not-fit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1 + w ; +",
        "w + w ; +",
        "-w ; -",
        "!a ; !",
        "a && true ; &&",
        "a < w ; <",
        "a = w ; =",
        "true = 1 ; =",
        "if(a, 1, 2) ; if",
        "if(true, 1, w) ; if",
        "if(true, 1) ; if",
        "abs(w) ; abs",
        "abs(1, 2) ; abs",
        "round(1) ; round",
        "mod(1, 2, 3) ; mod",
        "max(1, w) ; max",
        "isint(w) ; isint",
        "isint(1, 2) ; isint",
        "1 < 2 < 3 ; <",
        "if(true, 1, 2, 3) ; if"
      })
  void operandsOfAnotherTypeOrNumberAreRefused(String expression, String operation) {
    CompiledExpression compiled = CompiledExpression.of(expression);
    TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> compiled.type(TYPES));
    assertThat(fault.at("/p").code()).isEqualTo("types-do-not-fit");
    assertThat(fault.at("/p").parameters()).containsEntry("operation", operation);
  }

  @Test
  void anUnknownNameIsNamed() {
    TemplateFault fault =
        catchThrowableOfType(TemplateFault.class, () -> CompiledExpression.of("a + c").type(TYPES));
    assertThat(fault.at("/derived/0").code()).isEqualTo("name-unknown");
    assertThat(fault.at("/derived/0").parameters()).isEqualTo(Map.of("name", "c"));
    assertThat(fault.at("/derived/0").path()).isEqualTo("/derived/0");
  }

  @Test
  void namesAreCaseSensitiveAndConstantsAreNoNames() {
    CompiledExpression compiled = CompiledExpression.of("A - a + pi - pi + if(true, 0, b)");
    assertThat(compiled.names()).containsExactly("A", "a", "b");
    assertThat(((Value.Decimal) compiled.evaluate(VALUES)).number()).isEqualByComparingTo("4");
    assertThatThrownBy(() -> CompiledExpression.of("PI").type(Map.of()))
        .isInstanceOf(TemplateFault.class);
  }

  @Test
  void lengthAndDepthAreBounded() {
    String longest = "1" + "+1".repeat(60) + " ".repeat(Limits.EXPRESSION_LENGTH - 121);
    assertThat(CompiledExpression.of(longest).evaluate(VALUES)).isEqualTo(Value.of("61"));
    assertFault(longest + " ", "expression-too-long");
    assertThat(CompiledExpression.of("1" + "+1".repeat(63)).evaluate(VALUES))
        .isEqualTo(Value.of("64"));
    assertFault("1" + "+1".repeat(64), "expression-too-deep");
    assertFault("(".repeat(249) + "1" + ")".repeat(249) + "+", "expression-not-readable");
    assertFault("abs(".repeat(99) + "1" + ")".repeat(99), "expression-too-deep");
  }

  @Test
  @Timeout(60)
  void theMostExpensiveExpressionEnds() {
    CompiledExpression factorials =
        CompiledExpression.of("fact(60)" + "/fact(60)*fact(59)".repeat(26));
    CompiledExpression roots = CompiledExpression.of("1.3^(".repeat(40) + "1/3" + ")".repeat(40));

    assertThat(roots.evaluate(VALUES)).isNotNull();
    assertThat(factorials.evaluate(VALUES)).isNotNull();
  }

  private static void assertRejected(String expression, Rejection rejection) {
    CompiledExpression compiled = CompiledExpression.of(expression);
    RejectedException rejected =
        catchThrowableOfType(RejectedException.class, () -> compiled.evaluate(VALUES));
    assertThat(rejected).as(expression).isNotNull();
    assertThat(rejected.rejection()).isEqualTo(rejection);
  }

  private static void assertFault(String expression, String code) {
    assertThatThrownBy(() -> CompiledExpression.of(expression))
        .isInstanceOf(TemplateFault.class)
        .hasMessage(code);
  }
}
