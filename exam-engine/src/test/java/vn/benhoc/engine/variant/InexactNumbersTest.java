package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.item.ItemRef;

/** Numbers that are good to 14 digits, against power series of 120 digits. */
class InexactNumbersTest {

  private static final MathContext WIDE = new MathContext(120);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "round(sin(10^58), 6)",
        "sin(10^70)",
        "cos(10^90)",
        "tan(-(10^30))",
        "sind(10^40)",
        "round(sin(10^30/3), 6)",
        "round(sind(10^30/3), 6)",
        "round(sin(exp(40)), 6)",
        "mod(exp(40), 10)",
        "mod(exp(30), 10) = 4",
        "floor(mod(10^20, exp(40)))",
        "floor(2^60.5)",
        "ceil(-exp(40))",
        "floor(abs(exp(40)))",
        "floor(max(exp(40), 1))",
        "floor(exp(29)*10)",
        "floor(exp(80)/exp(40))",
        "floor(sqrt(exp(80)))",
        "floor(10^24*sqrt(sin(pi)))",
        "floor(10^24*root(sin(pi), 3))",
        "floor(10^10/exp(-25))",
        "floor(exp(20)^2)",
        "floor(exp(10)^(-2)*10^26)",
        "floor(10^30*sin(pi)^2)",
        "round(exp(33), 0)",
        "round(exp(1), 14)",
        "isint(2^0.5*10^14)",
        "isint(exp(33))",
        "exp(33) = 214643579785916",
        "exp(40) > 235385266837020000",
        "exp(40) - 235385266837020000 > 1",
        "sign(exp(40) - 235385266837020000)",
        "1/(exp(20) - 485165195.4098)",
        "(exp(20) - 485165195.4098)^3",
        "gcd(exp(40), 10)",
        "fact(exp(40) - 235385266837020000)",
        "root(2, exp(40) - 235385266837019999)",
        "exp(exp(40) - 235385266837020000)",
        "ln(1 + exp(40) - 235385266837020000)",
        "(1 + exp(40) - 235385266837020000)^0.5",
        "log(2, exp(40) - 235385266837019998)",
        "round(asind(1 - 10^(-20)), 8)",
        "round(acosd(1 - 10^(-20)), 8)",
        "round(asin(1 - 10^(-20)), 9)",
        "round(acos(1 - 10^(-20)), 10)",
        "round(ln(exp(0.025)), 2)",
        "isint(2^0.5*2^0.5)",
        "floor(2^0.5*2^0.5)",
        "round(tan(pi/2 - 10^(-13)), 0)",
        "round(sin(1.23456789*10^(-10))*10^10, 8)",
        "round(lg(exp(33))*10^14, 0)",
        "round(atan(0.5)*10^15, 0)",
        "round(atand(0.5)*10^15, 0)"
      })
  void whatIsNotCertainIsRefused(String expression) {
    assertTooLong(expression, Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // sin 10^22 by K. C. Ng, "Argument reduction for huge arguments", 1992
        "round(sin(10^22), 10) ; -0.8522008498",
        "sind(10^29 + 30) ; -0.76604444311898",
        "floor(root(27, 3)) ; 3",
        "mod(root(27, 3), 2) ; 1",
        "mod(root(27, 3), 3) = 0 ; true",
        "gcd(root(27, 3), 6) ; 3",
        "fact(root(27, 3)) ; 6",
        "2^root(27, 3) = 8 ; true",
        "isint(root(27, 3)) ; true",
        "isint(exp(20)) ; false",
        "round(100 * sind(30), 0) ; 50",
        "round(6.25^0.5, 0) ; 3",
        "floor(exp(28)) ; 1446257064291",
        "mod(floor(exp(20)), 10) ; 5",
        "exp(20) = exp(10)^2 ; true",
        "2^0.5*2^0.5 = 2 ; true",
        "exp(33) > 10^14 ; true",
        "exp(40) - 235385266837020000 > 10^6 ; false",
        "sign(-exp(40)) ; -1",
        "sign(exp(ln(5)) - 5) ; 0",
        "ln(1 + 10^(-16)) * 10^16 = 1 ; true",
        "ln(1 - 10^(-20)) * 10^20 = -1 ; true",
        "round(lg(1 + 10^(-16)) * 10^16, 8) ; 0.43429448",
        "round(log(1 + 10^(-16), 1 + 10^(-17)), 6) ; 10",
        "round(log(2, 1.00000000000000000001) / 10^19, 10) ; 6.9314718056",
        "round(asind(1 - 10^(-20)), 6) ; 90"
      })
  void whatIsCertainHasItsValue(String expression, String value) {
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
        "{{2^0.5*10^14}}",
        "{{exp(33)}}",
        "{{exp(7)}}",
        "{{exp(33)|fix2}}",
        "{{exp(25)|frac}}",
        "{{exp(40) - 235385266837020000|sci2}}",
        "{{exp(20) - 485165195|8}}"
      })
  void digitsThatAreNotCertainAreNotPrinted(String text) {
    TextTemplate template = TextTemplate.of(text, false);
    assertThatThrownBy(() -> template.text(Map.of())).hasMessage("number-too-long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{sind(30)}} ; 0,5",
        "{{sind(30)|frac}} ; 1/2",
        "{{root(27, 3)}} ; 3",
        "{{root(3.375, 3)|sci1}} ; 2",
        "{{exp(33)|sci10}} ; 2,146435798·10¹⁴",
        "{{exp(20) - 485165195|4}} ; 0,4098",
        "{{sin(pi)|sci2}} ; 0,0"
      })
  void digitsThatAreCertainArePrinted(String text, String printed) {
    assertThat(TextTemplate.of(text, false).text(Map.of())).isEqualTo(printed);
  }

  @Test
  void derivedValuesKeepTheirError() {
    Value derived = CompiledExpression.of("-exp(40)").evaluate(Map.of());
    assertTooLong("mod(a, 10)", Map.of("a", derived));
    assertTooLong("floor(if(true, a, 1))", Map.of("a", derived));
  }

  @Test
  void keysThatAreNotCertainAreRefused() {
    ItemMaker boxed = new ShortMaker(CompiledExpression.of("exp(2)*10^14"), 0);
    assertThatThrownBy(() -> boxed.make(ItemRef.of("i"), Map.of())).hasMessage("number-too-long");
  }

  @Property(tries = 300)
  void sinesAreThoseOfTheSeries(
      @ForAll("angles") BigInteger angle, @ForAll @IntRange(max = 12) int places) {
    BigDecimal number = new BigDecimal(angle);
    Optional<BigDecimal> sine = rounded("sin(a)", number, places);
    BigDecimal wanted = sine(number).setScale(places, RoundingMode.HALF_UP);

    assertThat(sine.orElse(wanted)).isEqualByComparingTo(wanted);
    assertThat(sine.isPresent() || places > 7).isTrue();
  }

  @Property(tries = 300)
  void powersOfEAreThoseOfTheSeriesOrRefused(
      @ForAll("exponents") BigDecimal exponent, @ForAll @IntRange(max = 12) int places) {
    Optional<BigDecimal> power = rounded("exp(a)", exponent, places);
    BigDecimal wanted = exponential(exponent).setScale(places, RoundingMode.HALF_UP);

    assertThat(power.orElse(wanted)).isEqualByComparingTo(wanted);
    assertThat(power.isPresent() || wanted.precision() > 7).isTrue();
  }

  @Property(tries = 300)
  void productsAndRemaindersOfPowersAreThoseOfTheSeriesOrRefused(
      @ForAll("exponents") BigDecimal exponent, @ForAll @IntRange(max = 6) int places) {
    BigDecimal power = exponential(exponent);
    BigDecimal seventh = power.remainder(BigDecimal.valueOf(7));
    BigDecimal cube = power.pow(3, WIDE).subtract(power.multiply(BigDecimal.TEN));
    BigDecimal root = power.sqrt(WIDE).subtract(BigDecimal.ONE);
    BigDecimal share = BigDecimal.ONE.divide(power.subtract(BigDecimal.valueOf(5)), WIDE);

    assertRounded("mod(exp(a), 7)", exponent, places, seventh);
    assertRounded("exp(a)^3 - 10*exp(a)", exponent, places, cube);
    assertRounded("sqrt(exp(a)) - 1", exponent, places, root);
    assertRounded("1/(exp(a) - 5)", exponent, places, share);
    assertRounded("ln(exp(a))", exponent, places, exponent);
  }

  @Provide
  Arbitrary<BigInteger> angles() {
    return Arbitraries.integers()
        .between(1, 29)
        .flatMap(
            digits ->
                Arbitraries.bigIntegers()
                    .between(BigInteger.ONE, BigInteger.TEN.pow(digits).subtract(BigInteger.ONE)));
  }

  @Provide
  Arbitrary<BigDecimal> exponents() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(45))
        .ofScale(3)
        .filter(number -> number.signum() > 0);
  }

  private static void assertRounded(
      String expression, BigDecimal a, int places, BigDecimal wanted) {
    BigDecimal right = wanted.setScale(places, RoundingMode.HALF_UP);
    assertThat(rounded(expression, a, places).orElse(right))
        .as("%s of %s to %s places", expression, a, places)
        .isEqualByComparingTo(right);
  }

  private static Optional<BigDecimal> rounded(String expression, BigDecimal a, int places) {
    CompiledExpression compiled = CompiledExpression.of("round(" + expression + ", p)");
    Map<String, Value> values = Map.of("a", Value.of(a), "p", Value.of(BigDecimal.valueOf(places)));
    try {
      return Optional.of(((Value.Decimal) compiled.evaluate(values)).number());
    } catch (RejectedException e) {
      assertThat(e.rejection()).isEqualTo(Rejection.NUMBER_TOO_LONG);
      return Optional.empty();
    }
  }

  private static void assertTooLong(String expression, Map<String, Value> values) {
    CompiledExpression compiled = CompiledExpression.of(expression);
    assertThatThrownBy(() -> compiled.evaluate(values))
        .as(expression)
        .isInstanceOf(RejectedException.class)
        .hasMessage("number-too-long");
  }

  /** Σ xⁿ/n!, of an argument halved eight times, then squared as often. */
  private static BigDecimal exponential(BigDecimal exponent) {
    BigDecimal small = exponent.divide(BigDecimal.valueOf(256), WIDE);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; n < 90; n++) {
      term = term.multiply(small, WIDE).divide(BigDecimal.valueOf(n), WIDE);
      sum = sum.add(term, WIDE);
    }
    return sum.pow(256, WIDE);
  }

  /** Σ (−1)ⁿ x²ⁿ⁺¹/(2n + 1)!, of an angle without whole turns. */
  private static BigDecimal sine(BigDecimal angle) {
    BigDecimal turned = angle.remainder(pi().multiply(BigDecimal.valueOf(2)));
    BigDecimal square = turned.multiply(turned, WIDE).negate();
    BigDecimal term = turned;
    BigDecimal sum = turned;
    for (int n = 1; n < 60; n++) {
      term = term.multiply(square, WIDE).divide(BigDecimal.valueOf(2L * n * (2L * n + 1)), WIDE);
      sum = sum.add(term, WIDE);
    }
    return sum;
  }

  /** J. Machin, 1706: π/4 = 4 arctan 1/5 − arctan 1/239. */
  private static BigDecimal pi() {
    return arcTangent(5)
        .multiply(BigDecimal.valueOf(16))
        .subtract(arcTangent(239).multiply(BigDecimal.valueOf(4)), WIDE);
  }

  private static BigDecimal arcTangent(long inverse) {
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(inverse), WIDE);
    BigDecimal sum = power;
    for (int n = 1; n < 90; n++) {
      power = power.divide(BigDecimal.valueOf(-inverse * inverse), WIDE);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), WIDE), WIDE);
    }
    return sum;
  }
}
