package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sums of numbers rounded to 34 digits leave, against arithmetic of 120 digits. */
class CancelledDigitsTest {

  private static final MathContext WIDE = new MathContext(120);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "round((10^25+1/3)-10^25, 10)",
        "round((10^25+2/3)-10^25, 9)",
        "floor((1/3-0.3333)*30000)",
        "isint((1/3-0.3333)*30000)",
        "floor((1/3-0.333333)*3000000)",
        "round((sqrt(2)-1.41421356237309504880168872420)*10^29, 10)",
        "round((pi-3.14159265358979323846264338327)*10^29, 10)",
        "round(((1/3)*(1/7)-0.047619047619047619047619047)*10^27, 10)",
        "round(((4/3)^50-1765780.963259)*10^6*10^22, 4)",
        "round((1.0000001^7-1.00000070000021)*10^24, 20)",
        "round((1.00000000001234567^3-1)*10^11-3.70370, 30)",
        "round((10^20+1/7-10^20)*10^10, 5)",
        "floor((0.1+1/3-0.43333)*300000)"
      })
  void digitsThatRoundingLeftOpenAreNotMadeUp(String expression) {
    CompiledExpression compiled = CompiledExpression.of(expression);
    assertThatThrownBy(() -> compiled.evaluate(Map.of()))
        .as(expression)
        .isInstanceOf(RejectedException.class)
        .hasMessage("number-too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{(sqrt(2)-1.41421356237309504880168872420)*10^29}}",
        "{{(sqrt(2)-1.41421356237309504880168872420)*10^29|fix6}}",
        "{{(sqrt(2)-1.41421356237309504880168872420)*10^29|sci8}}",
        "{{(10^25+1/3)-10^25}}",
        "{{(pi-3.14159265358979323846264338327)*10^29}}"
      })
  void digitsThatRoundingLeftOpenAreNotPrinted(String text) {
    TextTemplate template = TextTemplate.of(text, false);
    assertThatThrownBy(() -> template.text(Map.of())).hasMessage("number-too-long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // √2 = 1.41421356237309504880168872420 9698078569…; π = 3.14159265358979323846264338327
        // 950288…
        "round((sqrt(2)-1.41421356237309504880168872420)*10^29, 3) ; 0.970",
        "round((pi-3.14159265358979323846264338327)*10^29, 3) ; 0.950",
        "round((10^25+1/3)-10^25, 7) ; 0.3333333",
        "round((1/3-0.3333)*30000, 20) ; 1",
        "floor(1/3*3) ; 1",
        "floor(2/3*3) ; 2",
        "floor(sqrt(2)*sqrt(2)) ; 2",
        "isint((1/7+1/11)*77) ; true",
        "mod(2/3*3, 2) ; 0",
        "1/3-1/3 ; 0",
        "sqrt(1/3+1/3+1/3-1) ; 0",
        "(10^25+0.25)-10^25 ; 0.25",
        "round(10^30+7-10^30, 30) ; 7",
        "sqrt(16)-4 ; 0",
        "floor(sqrt(10^20)/10^9) ; 10",
        "round(2^100/2^98, 30) ; 4",
        "round(1.5^20-3325.25673007965087890625, 30) ; 0",
        "floor((9/8-1)*8) ; 1",
        "10^28/3 = 10^28/3 ; true",
        "sqrt(2)*sqrt(2) = 2 ; true"
      })
  void digitsThatAreCertainStay(String expression, String value) {
    Value result = CompiledExpression.of(expression).evaluate(Map.of());
    if (result instanceof Value.Truth truth) {
      assertThat(truth.truth()).hasToString(value);
    } else {
      assertThat(((Value.Decimal) result).number()).isEqualByComparingTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.4142135623730950488016887242096980785",
        "12345678901234567890123456789012345678"
      })
  void numberOfMoreThan34DigitsIsNoNumber(String expression) {
    assertThatThrownBy(() -> CompiledExpression.of(expression))
        .isInstanceOf(TemplateFault.class)
        .hasMessage("expression-not-readable");
    assertThat(CompiledExpression.of(expression.substring(0, 34)).type(Map.of()))
        .isEqualTo(Value.Type.NUMBER);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void quotientLessItsFirstDigitsIsRightOrRefused(
      @ForAll @IntRange(min = 1, max = 999) int top,
      @ForAll @IntRange(min = 1, max = 999) int bottom,
      @ForAll @IntRange(min = 1, max = 28) int cut,
      @ForAll @IntRange(max = 20) int places) {
    BigDecimal exact = BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), WIDE);
    assertRest("a/b", exact, cut, places, top, bottom);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void rootLessItsFirstDigitsIsRightOrRefused(
      @ForAll @IntRange(min = 1, max = 9999) int top,
      @ForAll @IntRange(min = 1, max = 28) int cut,
      @ForAll @IntRange(max = 20) int places) {
    assertRest("sqrt(a)", BigDecimal.valueOf(top).sqrt(WIDE), cut, places, top, 1);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void powerAndProductLessTheirFirstDigitsAreRightOrRefused(
      @ForAll @IntRange(min = 1, max = 99) int top,
      @ForAll @IntRange(min = 1, max = 99) int bottom,
      @ForAll @IntRange(min = 1, max = 28) int cut,
      @ForAll @IntRange(max = 20) int places) {
    BigDecimal ratio = BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), WIDE);
    assertRest("(a/b)^5", ratio.pow(5, WIDE), cut, places, top, bottom);
    BigDecimal product =
        BigDecimal.valueOf(top).sqrt(WIDE).multiply(BigDecimal.valueOf(bottom).sqrt(WIDE), WIDE);
    assertRest("sqrt(a)*sqrt(b)", product, cut, places, top, bottom);
  }

  /** The places behind so many of a number, moved to the front. */
  private static void assertRest(
      String expression, BigDecimal exact, int cut, int places, int a, int b) {
    BigDecimal first = exact.setScale(cut, RoundingMode.DOWN);
    BigDecimal rest = exact.subtract(first).movePointRight(cut);
    CompiledExpression compiled = CompiledExpression.of("round((" + expression + " - f)*10^n, p)");
    Map<String, Value> values =
        Map.of(
            "a", Value.of(BigDecimal.valueOf(a)),
            "b", Value.of(BigDecimal.valueOf(b)),
            "f", Value.of(first),
            "n", Value.of(BigDecimal.valueOf(cut)),
            "p", Value.of(BigDecimal.valueOf(places)));
    BigDecimal wanted = rest.setScale(places, RoundingMode.HALF_UP);

    Optional<BigDecimal> rounded = rounded(compiled, values);

    assertThat(rounded.orElse(wanted))
        .as("%s, a = %d, b = %d, behind %d to %d places", expression, a, b, cut, places)
        .isEqualByComparingTo(wanted);
    boolean whole = rest.round(new MathContext(100)).stripTrailingZeros().scale() <= places + 1;
    assertThat(rounded.isPresent() || whole || cut + places > 20).isTrue();
  }

  private static Optional<BigDecimal> rounded(
      CompiledExpression compiled, Map<String, Value> values) {
    try {
      return Optional.of(((Value.Decimal) compiled.evaluate(values)).number());
    } catch (RejectedException e) {
      assertThat(e.rejection()).isEqualTo(Rejection.NUMBER_TOO_LONG);
      return Optional.empty();
    }
  }
}
