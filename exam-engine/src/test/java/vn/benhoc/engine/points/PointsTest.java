package vn.benhoc.engine.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
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
