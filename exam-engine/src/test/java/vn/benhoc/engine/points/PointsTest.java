package vn.benhoc.engine.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

  @ParameterizedTest
  @CsvSource({"4,4.00", "0.5,0.50", "0.250,0.25", "10.00,10.00", "1E+1,10.00", "0,0.00"})
  void amountHasTwoPlaces(String text, String exact) {
    assertThat(Points.of(text).toPlainString()).isEqualTo(exact);
    assertThat(Points.of(text).scale()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.125", "-0.25", "x", ""})
  void amountThatDoesNotFitIsRefused(String text) {
    assertThatThrownBy(() -> Points.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("points");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+4000000",
        "1E+99999999",
        "1E+2147483647",
        "1E-99999999",
        "0E-99999999",
        "-1E+99999999",
        "1000000000000.01"
      })
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void amountBeyondTheBoundsIsRefusedAtOnce(String text) {
    BigDecimal amount = new BigDecimal(text);
    assertThatThrownBy(() -> Points.of(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Points.exact(amount))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "points are at most 1000000000000.00 and of at most 100 places, were " + amount);
    assertThatThrownBy(() -> Points.sum(List.of(amount, Points.ZERO)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void largestAmountsAndLongestTextsAreTaken() {
    assertThat(Points.of("1E+12")).isEqualTo(Points.MOST);
    assertThat(Points.of("0.25" + "0".repeat(98))).isEqualTo(new BigDecimal("0.25"));
    assertThat(Points.of("0".repeat(199) + "4")).isEqualTo(new BigDecimal("4.00"));
    Points.requireBounded(Points.MOST.negate());
  }

  @Test
  void amountWrittenTooLongIsRefused() {
    String places = "0.25" + "0".repeat(99);
    String digits = "0".repeat(200) + "4";
    assertThatThrownBy(() -> Points.of(places)).hasMessageContaining("100 places");
    assertThatThrownBy(() -> Points.of(digits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points are written with at most 200 characters, not 201");
  }

  @Test
  void sumBeyondTheBoundIsRefused() {
    List<BigDecimal> amounts = List.of(Points.MOST, Points.of("0.01"));
    assertThatThrownBy(() -> Points.sum(amounts)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0.00",
    "25,0.25",
    "2000,20.00",
    "2001,20.01",
    "123456,1234.56",
    "-1,-0.01",
    "-250,-2.50"
  })
  void hundredthsLeadThereAndBack(long hundredths, String text) {
    assertThat(Points.ofHundredths(hundredths).toPlainString()).isEqualTo(text);
    assertThat(Points.hundredths(new BigDecimal(text))).isEqualTo(hundredths);
  }

  @Test
  void thirdPlaceHasNoHundredths() {
    BigDecimal third = new BigDecimal("0.125");
    assertThatThrownBy(() -> Points.hundredths(third)).isInstanceOf(ArithmeticException.class);
    assertThat(Points.hundredths(new BigDecimal("0.500"))).isEqualTo(50);
  }

  @Test
  void sumIsExact() {
    assertThat(Points.sum(List.of())).isEqualTo(new BigDecimal("0.00"));
    assertThat(Points.sum(List.of(new BigDecimal("0.1"), new BigDecimal("0.2"))))
        .isEqualTo(new BigDecimal("0.30"));
  }
}
