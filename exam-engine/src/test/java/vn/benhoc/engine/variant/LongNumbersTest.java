package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
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

/** Whole numbers of many digits, against {@link BigInteger}. */
class LongNumbersTest {

  private static final BigInteger CERTAIN = BigInteger.TEN.pow(33);

  @Property(tries = 500)
  void remainderDivisorAndMultipleAreThoseOfWholeNumbersOrRefused(
      @ForAll("wholes") BigInteger a, @ForAll("wholes") BigInteger b) {
    boolean certain = a.abs().compareTo(CERTAIN) < 0 && b.abs().compareTo(CERTAIN) < 0;
    BigInteger remainder = a.subtract(floorDivision(a, b).multiply(b));

    assertExact("mod(a, b)", a, b, certain ? Optional.of(remainder) : Optional.empty());
    assertExact("gcd(a, b)", a, b, certain ? Optional.of(a.gcd(b)) : Optional.empty());
    if (certain) {
      BigInteger multiple = a.multiply(b).abs().divide(a.gcd(b));
      assertThat(number("lcm(a, b)", a, b))
          .isEqualByComparingTo(new BigDecimal(multiple).round(Limits.PRECISION));
    }
  }

  @Property(tries = 500)
  void neighboursAreToldApartOrRefused(
      @ForAll("wholes") BigInteger a, @ForAll @IntRange(min = -2, max = 2) int off) {
    BigInteger b = a.add(BigInteger.valueOf(off));
    if (a.abs().compareTo(CERTAIN) < 0 && b.abs().compareTo(CERTAIN) < 0) {
      assertThat(value("a = b", a, b)).isEqualTo(new Value.Truth(off == 0));
      assertThat(value("a < b", a, b)).isEqualTo(new Value.Truth(off > 0));
      assertThat(number("b - a", a, b)).isEqualByComparingTo(BigDecimal.valueOf(off));
      assertThat(value("isint(a)", a, b)).isEqualTo(new Value.Truth(true));
    } else {
      assertTooLong("a = b", a, b);
      assertTooLong("a < b", a, b);
    }
  }

  @Property(tries = 300)
  void allDigitsArePrintedOrNone(@ForAll("wholes") BigInteger a) {
    for (String text : new String[] {"{{a|tex}}", "{{a|3 tex}}", "{{a|frac tex}}"}) {
      TextTemplate template = TextTemplate.of(text, true);
      Map<String, Value> values = Map.of("a", Value.of(new BigDecimal(a)));
      if (a.abs().compareTo(CERTAIN) < 0) {
        assertThat(template.text(values)).isEqualTo(a.toString());
      } else {
        assertThatThrownBy(() -> template.text(values)).hasMessage("number-too-long");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the powers by hand: 2^3 = 1 and 3^6 = 1 modulo 7, 10^k = 1 modulo 9
        "mod(2^100, 7) ; 2",
        "mod(3^60 + 1, 7) ; 2",
        "mod(10^32 + 8, 9) ; 0",
        "mod(-(10^32), 9) ; 8",
        "mod(10^32, -9) ; -8",
        "2^100 + 1 - 2^100 ; 1",
        "10^32 + 1 - 10^32 ; 1",
        "gcd(2^100, 6^30) ; 1073741824",
        "floor(10^32 + 1) - 10^32 ; 1",
        "mod(1, 1/3) ; 0",
        "mod(-0.5, 1/3) - 1/6 ; 0",
        "10^29/3*3 - 10^29 ; 0"
      })
  void longNumbersAreExact(String expression, String value) {
    Value.Decimal number = (Value.Decimal) CompiledExpression.of(expression).evaluate(Map.of());
    assertThat(number.number()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mod(10^33, 7)",
        "mod(7, 10^33)",
        "gcd(10^33, 3)",
        "lcm(10^80, 3^60)",
        "floor(10^33)",
        "ceil(1e40)",
        "round(1e33, 0)",
        "isint(1e33)",
        "fact(1e33)",
        "1e33 = 1e33",
        "1e33 <= 1e33 + 1",
        "1e50 + 1 - 1e50",
        "10^33 - (10^33 - 1)",
        "10^32/3*3 - 10^32",
        "10^30/3*3 - 10^30",
        "floor(10^25/3)",
        "round(20/3, 30)",
        "isint(10^29 + 0.1)",
        "isint(10^28/3*3)",
        "mod(10^25/3, 2)"
      })
  void whatCouldBeRoundedIsRefused(String expression) {
    assertTooLong(expression, BigInteger.ONE, BigInteger.ONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1e33 = 1e34 ; false",
        "1e40 > 5 ; true",
        "isint(10^25/3) ; false",
        "isint(10^24/3*3) ; true",
        "10^24/3*3 = 10^24 ; true",
        "12345678901234567890.5 = 12345678901234567890.5 ; true"
      })
  void whatCanBeToldIsToldOfLongNumbers(String expression, boolean truth) {
    assertThat(CompiledExpression.of(expression).evaluate(Map.of()))
        .isEqualTo(new Value.Truth(truth));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{10^29 + 0.25|fix2}}", "{{10^25/3|2}}", "{{10^25 + 1/3|frac}}"})
  void placesThatCouldBeRoundedAreNotPrinted(String text) {
    TextTemplate template = TextTemplate.of(text, false);
    assertThatThrownBy(() -> template.text(Map.of())).hasMessage("number-too-long");
  }

  @Test
  void powersOfTenArePrintedOfAnyNumber() {
    assertThat(TextTemplate.of("{{1.98892e33|sci4}}", true).text(Map.of()))
        .isEqualTo("1{,}989 \\cdot 10^{33}");
    assertThat(TextTemplate.of("{{10^20 + 0.25|fix2}}", true).text(Map.of()))
        .isEqualTo("100000000000000000000{,}25");
  }

  @Test
  void optionsOfLongNumbersSayTheSameUnlessTheyAreFarApart() {
    assertThat(same("{{1e40|sci2}}", "{{1e40 + 1e20|sci2}}")).isTrue();
    assertThat(same("{{1e40|sci2}} kg", "{{2e40|sci2}} kg")).isFalse();
    assertThat(same("{{10^32|tex}}", "{{10^32 + 1|tex}}")).isFalse();
    // printed otherwise, and too long to tell whether they are one number
    assertThat(same("{{1.04e40|sci2}}", "{{1.04e40|sci3}}")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.33333333333333",
        "0.3333333333333333333333333",
        "0.66666666666667",
        "1/3 + 1e-15",
        "10^14 + 0.3333333333",
        "root(8/27, 3)",
        "1.0000000001"
      })
  void aNumberNearAFractionIsNone(String expression) {
    TextTemplate template = TextTemplate.of("{{" + expression + "|frac}}", false);
    assertThatThrownBy(() -> template.text(Map.of())).hasMessage("number-not-printable");
  }

  @ParameterizedTest
  @CsvSource({
    "1/3 + 1/3, 2/3",
    "sqrt(4/9), 2/3",
    "(1/7 + 1/11) * 3, 54/77",
    "1/9999 - 2/9999, −1/9999",
    "0.0001, 1/10000",
    "sind(30), 1/2",
    "123456 + 1/3, 370369/3",
    "1/3*3, 1"
  })
  void aFractionIsFoundAgainAfterRounding(String expression, String printed) {
    assertThat(TextTemplate.of("{{" + expression + "|frac}}", false).text(Map.of()))
        .isEqualTo(printed);
  }

  @Provide
  Arbitrary<BigInteger> wholes() {
    BigInteger most = BigInteger.TEN.pow(34).subtract(BigInteger.ONE);
    return Arbitraries.oneOf(
            Arbitraries.bigIntegers().between(most.negate(), most),
            Arbitraries.bigIntegers().between(CERTAIN.shiftRight(9), CERTAIN.shiftLeft(1)),
            Arbitraries.integers().between(1, 999).map(BigInteger::valueOf))
        .filter(number -> number.signum() != 0);
  }

  private static BigInteger floorDivision(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean below = parts[1].signum() * b.signum() < 0;
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static Value value(String expression, BigInteger a, BigInteger b) {
    return CompiledExpression.of(expression)
        .evaluate(Map.of("a", Value.of(new BigDecimal(a)), "b", Value.of(new BigDecimal(b))));
  }

  private static BigDecimal number(String expression, BigInteger a, BigInteger b) {
    return ((Value.Decimal) value(expression, a, b)).number();
  }

  private static void assertExact(
      String expression, BigInteger a, BigInteger b, Optional<BigInteger> wanted) {
    wanted.ifPresentOrElse(
        whole -> assertThat(number(expression, a, b)).isEqualByComparingTo(new BigDecimal(whole)),
        () -> assertTooLong(expression, a, b));
  }

  private static void assertTooLong(String expression, BigInteger a, BigInteger b) {
    assertThatThrownBy(() -> value(expression, a, b))
        .as("%s of %s, %s", expression, a, b)
        .isInstanceOf(RejectedException.class)
        .hasMessage("number-too-long");
  }

  private static boolean same(String one, String other) {
    return TextTemplate.of(one, true)
        .render(Map.of())
        .saysTheSameAs(TextTemplate.of(other, true).render(Map.of()));
  }
}
