package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.item.Quantity.Misfit;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "75             | 75          | ''",
        "-1,5           | -1.5        | ''",
        "+1.5           | 1.5         | ''",
        "− 1,5          | -1.5        | ''",
        "–2             | -2          | ''",
        "1.234          | 1.234       | ''",
        "1,234          | 1.234       | ''",
        "1.234.567      | 1234567     | ''",
        "1,234,567      | 1234567     | ''",
        "1.234,5        | 1234.5      | ''",
        "1,234.5        | 1234.5      | ''",
        "12 345,6       | 12345.6     | ''",
        "1 234 567      | 1234567     | ''",
        "12\u00a0000 đồng | 12000     | đồng",
        "007            | 7           | ''",
        "9,8 m/s²       | 9.8         | m/s2",
        "9,8m/s^2       | 9.8         | m/s2",
        "9,8 m.s⁻²      | 9.8         | m·s-2",
        "25%            | 25          | %",
        "30 °C          | 30          | °C",
        "30ºC           | 30          | °C",
        "30℃            | 30          | °C",
        "45°            | 45          | °",
        "10 Ω           | 10          | Ω",
        "10 \u2126      | 10          | Ω",
        "3 \u00b5m      | 3           | μm",
        "20 $           | 20          | $",
        "2 km/h.        | 2           | km/h",
        "5 ..           | 5           | ''",
        "6,02.10^23     | 6.02E+23    | ''",
        "6,02·10²³      | 6.02E+23    | ''",
        "6.02 x 10^23 mol | 6.02E+23  | mol",
        "1,6.10^{-19} C | 1.6E-19     | C",
        "1,6*10^(-19)C  | 1.6E-19     | C",
        "1,6×10⁻¹⁹ C    | 1.6E-19     | C",
        "1.6.10^-19     | 1.6E-19     | ''",
        "-2.10^3        | -2E+3       | ''",
        "10^5 Pa        | 1E+5        | Pa",
        "-10^5          | -1E+5       | ''",
        "1,5e3          | 1.5E+3      | ''",
        "1,5E-3 m       | 1.5E-3      | m",
        "1,5 eV         | 1.5         | eV",
        "2e             | 2           | e",
        "2 X 10^3 m     | 2000        | m",
        "9,8 m.s^{-2}   | 9.8         | m·s-2",
        "9,8 m.s^(-2)   | 9.8         | m·s-2",
        "9,8 m/s^{2}    | 9.8         | m/s2",
        "9,8 (m/s²)     | 9.8         | m/s2",
        "4 J/(kg.K)     | 4           | J/(kg·K)"
      })
  void numberAndUnitAreReadAsVietnameseWriteThem(String typed, String number, String unit) {
    Quantity quantity = Quantity.read(typed).orElseThrow();
    assertThat(quantity.number()).isEqualByComparingTo(new BigDecimal(number));
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(Quantity.misfit(typed)).isEmpty();
    assertThat(Quantity.read(Quantity.tidied(typed))).contains(quantity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "m 5",
        "1/2",
        "½",
        "5/s",
        "1 2",
        "12 34",
        "1.23.456",
        "1.234,567,8",
        "1,234.567.8",
        "1,5 3",
        ",5",
        "5,",
        "--5",
        "3-1",
        "5+",
        "10^100",
        "2.10^",
        "5²",
        "1234 567",
        "1,2 345",
        "1.2345.678",
        "^2",
        "3 x 10",
        "1e100",
        "5 E3",
        "2 m x 10^3",
        "٣"
      })
  void whatIsNoNumberIsNotGuessed(String typed) {
    assertThat(Quantity.read(typed)).isEmpty();
    assertThat(Quantity.misfit(typed)).contains(Misfit.NOT_A_NUMBER);
  }

  @Test
  void nothingAndTooMuchAreNamed() {
    assertThat(Quantity.misfit("  ")).contains(Misfit.EMPTY);
    assertThat(Quantity.misfit("...")).contains(Misfit.EMPTY);
    assertThat(Quantity.read("")).isEmpty();
    String longest = "1" + "0".repeat(Quantity.LONGEST - 1);
    assertThat(Quantity.read(longest)).isPresent();
    assertThat(Quantity.misfit(longest)).isEmpty();
    assertThat(Quantity.read(longest + "0")).isEmpty();
    assertThat(Quantity.misfit(longest + "0")).contains(Misfit.TOO_LONG);
    assertThat(Arrays.stream(Misfit.values()).map(Misfit::code))
        .containsExactly("empty", "too-long", "not-a-number");
  }

  @Property(tries = 500)
  void whatIsTidiedStaysSoAndIsReadTheSame(
      @ForAll
          @StringLength(max = 14)
          @Chars({'0', '1', '5', ',', '.', ' ', '-', '−', 'e', 'x', '^', '²', 'm', '/', '%', '{'})
          String text) {
    String tidied = Quantity.tidied(text);
    assertThat(Quantity.tidied(tidied)).isEqualTo(tidied);
    assertThat(Quantity.read(text)).isEqualTo(Quantity.read(tidied));
    assertThat(Quantity.misfit(text).isEmpty()).isEqualTo(Quantity.read(text).isPresent());
  }

  @Property(tries = 300)
  void everyDecimalIsReadInBothSpellings(
      @ForAll @IntRange(min = -99999, max = 99999) int digits,
      @ForAll @IntRange(max = 4) int places) {
    BigDecimal number = BigDecimal.valueOf(digits, places);
    String plain = number.toPlainString();
    assertThat(Quantity.read(plain).orElseThrow().number()).isEqualTo(number);
    assertThat(Quantity.read(plain.replace('.', ',')).orElseThrow().number()).isEqualTo(number);
  }
}
