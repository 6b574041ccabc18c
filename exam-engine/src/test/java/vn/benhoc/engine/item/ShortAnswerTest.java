package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.item.ShortAnswer.Misfit;

class ShortAnswerTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "75", "-1,5", "0,25", "2025", "-999", "1,50", "-0", "007"})
  void numberOfFourCharactersFits(String text) {
    assertThat(ShortAnswer.misfit(text)).isEmpty();
    assertThat(ShortAnswer.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''      | EMPTY",
        "'   '   | EMPTY",
        "12345   | TOO_LONG",
        "-1,25   | TOO_LONG",
        "1,255   | TOO_LONG",
        "1/2     | FOREIGN_CHARACTER",
        "3π      | FOREIGN_CHARACTER",
        "+5      | FOREIGN_CHARACTER",
        "1 2     | FOREIGN_CHARACTER",
        "1e3     | FOREIGN_CHARACTER",
        "٣       | FOREIGN_CHARACTER",
        "-       | NOT_A_NUMBER",
        "1-      | NOT_A_NUMBER",
        "--1     | NOT_A_NUMBER",
        "',5'    | NOT_A_NUMBER",
        "'5,'    | NOT_A_NUMBER",
        "'1,2,3' | NOT_A_NUMBER",
        "'-,5'   | NOT_A_NUMBER"
      })
  void misfitIsNamed(String text, Misfit misfit) {
    assertThat(ShortAnswer.misfit(text)).contains(misfit);
    assertThatThrownBy(() -> ShortAnswer.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(misfit.code());
  }

  @ParameterizedTest
  @CsvSource({"'1.5','1,5'", "' 7 ','7'", "'\u22121,5','-1,5'", "'\u20132','-2'"})
  void typedTextIsNormalised(String typed, String text) {
    assertThat(ShortAnswer.of(typed).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,50;1,5;true",
        "-0;0;true",
        "007;7;true",
        "0,0;-0,0;true",
        "1,5;-1,5;false",
        "2;20;false",
        "0,5;0,05;false"
      })
  void comparisonIsNumeric(String one, String other, boolean same) {
    assertThat(ShortAnswer.of(one).isSameNumberAs(ShortAnswer.of(other))).isEqualTo(same);
  }

  @Property(tries = 2000)
  void fitsExactlyWhatThePatternSays(
      @ForAll @StringLength(max = 6) @Chars({'-', ','}) @CharRange(from = '0', to = '2')
          String text) {
    assertThat(ShortAnswer.misfit(text).isEmpty())
        .isEqualTo(Pattern.matches(ShortAnswer.PATTERN, text));
  }
}
