package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericItemTest {

  private static final ItemRef REF = ItemRef.of("n");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static NumericItem item(String key, Tolerance tolerance) {
    return NumericItem.of(REF, key, tolerance, UnitRule.none());
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "1e400000000",
        "-1e400000000",
        "1e-400000000",
        "0e400000000",
        "0e-400000000",
        "1e100",
        "1e-101",
        "10.5e99"
      })
  void numbersOfMoreDigitsThanAnybodyWritesAreRefused(String number) {
    refused(() -> item(number, Tolerance.none()), "a key has at most 100 digits");
    refused(() -> Tolerance.absolute(number), "a tolerance has at most 100 digits");
    refused(() -> Unit.of("u", number), "a factor has at most 100 digits");
    refused(() -> Unit.of("u", "1", number), "a divisor has at most 100 digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.99e99", "1e-100", "0", "0e99"})
  void numbersWithinTheBoundAreTaken(String number) {
    assertThat(item(number, Tolerance.absolute(number)).highest())
        .isGreaterThanOrEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource({
    "9.8,  absolute, 0.1,  9.7,    9.9",
    "9.8,  absolute, 0,    9.8,    9.8",
    "200,  relative, 2,    196,    204",
    "-200, relative, 2,    -204,   -196",
    "0,    relative, 5,    0,      0",
    "0.03, relative, 2.5,  0.02925, 0.03075",
    "1E+9, relative, 0.1,  999000000, 1001000000"
  })
  void boundsAreExactAndRight(
      String key, String basis, String margin, BigDecimal lowest, BigDecimal highest) {
    NumericItem item =
        item(
            key, basis.equals("absolute") ? Tolerance.absolute(margin) : Tolerance.percent(margin));
    assertThat(item.lowest()).isEqualByComparingTo(lowest);
    assertThat(item.highest()).isEqualByComparingTo(highest);
    BigDecimal little = new BigDecimal("1E-30");
    Unit unit = Unit.of("u");
    assertThat(item.accepts(lowest, unit)).isTrue();
    assertThat(item.accepts(highest, unit)).isTrue();
    assertThat(item.accepts(lowest.subtract(little), unit)).isFalse();
    assertThat(item.accepts(highest.add(little), unit)).isFalse();
    assertThat(item.kind()).isEqualTo(Kind.NUMERIC);
  }

  @Test
  void noToleranceTakesTheKeyHoweverItIsWritten() {
    NumericItem item = item("2", Tolerance.none());
    assertThat(item.accepts(new BigDecimal("2.000"), Unit.of("u"))).isTrue();
    assertThat(item.accepts(new BigDecimal("2.001"), Unit.of("u"))).isFalse();
    refused(() -> Tolerance.absolute("-0.1"), "zero or more");
    assertThat(Arrays.stream(Tolerance.Basis.values()).map(Tolerance.Basis::code))
        .containsExactly("absolute", "relative");
  }

  @ParameterizedTest
  @CsvSource({
    "km, 1000, 1, 0.25, true",
    "cm, 0.01, 1, 25000, true",
    "cm, 0.01, 1, 25000.1, false",
    "third, 1, 3, 750, true",
    "third, 1, 3, 750.0000001, false"
  })
  void unitsConvertToTheLastDigit(
      String symbol, String factor, String divisor, BigDecimal number, boolean right) {
    assertThat(item("250", Tolerance.none()).accepts(number, Unit.of(symbol, factor, divisor)))
        .isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "m², m2",
    "m^2, m2",
    "m2, m2",
    "m . s⁻¹, m·s-1",
    "kg⋅m², kg·m2",
    "N*m, N·m",
    "\u2126, \u03a9",
    "\u00b5F, \u03bcF",
    "\u00baC, °C",
    "\u02daC, °C",
    "km / h, km/h",
    "m\u2212s, m-s",
    "J, J"
  })
  void symbolsHaveOneForm(String typed, String symbol) {
    assertThat(Unit.of(typed).symbol()).isEqualTo(symbol);
    assertThat(Unit.normalised(symbol)).isEqualTo(symbol);
  }

  @Test
  void unitConvertsByAmountsAboveZeroAndHasASymbol() {
    refused(() -> Unit.of(" ^ "), "a symbol");
    refused(() -> Unit.of("m", "0"), "above zero");
    refused(() -> Unit.of("m", "1", "-1"), "above zero");
    assertThat(Unit.of("km", "1000"))
        .isEqualTo(new Unit("km", new BigDecimal("1000"), BigDecimal.ONE));
  }

  @Test
  void ruleOfUnitsSaysWhatABareNumberIsWorth() {
    Unit metre = Unit.of("m");
    Unit kilometre = Unit.of("km", "1000");
    assertThat(UnitRule.required(metre, kilometre)).isEqualTo(rule(0, 0, metre, kilometre));
    assertThat(UnitRule.optional(metre)).isEqualTo(rule(100, 0, metre));
    assertThat(UnitRule.costing(50, metre)).isEqualTo(rule(50, 0, metre));
    assertThat(UnitRule.none()).isEqualTo(new UnitRule(List.of(), 100, 0));
    assertThat(UnitRule.required(metre, kilometre).unit("km")).contains(kilometre);
    assertThat(UnitRule.required(metre, kilometre).unit("Km")).isEmpty();
    assertThat(new UnitRule(List.of(Unit.of("x", "2", "2")), 0, 100).withOtherUnit())
        .isEqualTo(100);
  }

  @Test
  void ruleOfUnitsThatMakesNoSenseIsRefused() {
    Unit metre = Unit.of("m");
    refused(() -> rule(101, 0, metre), "0 to 100 percent expected, 101 found");
    refused(() -> rule(-1, 0, metre), "without a unit");
    refused(() -> rule(0, 101, metre), "with another unit");
    refused(() -> rule(0, -1, metre), "-1 found");
    refused(() -> rule(0, 0, metre, Unit.of("m", "2")), "named twice");
    refused(() -> rule(0, 0), "none can be missing");
    refused(() -> rule(0, 0, Unit.of("km", "1000")), "that of the key");
  }

  private static UnitRule rule(int without, int other, Unit... units) {
    return new UnitRule(List.of(units), without, other);
  }
}
