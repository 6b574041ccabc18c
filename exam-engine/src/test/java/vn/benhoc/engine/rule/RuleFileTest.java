package vn.benhoc.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static RuleFile file(String text) throws IOException {
    return RuleFile.read("x", new StringReader(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"double-marking-2025", "circular-22-2021", "graduation-2025"})
  void everyShippedRuleSaysWhatItIsAndWhereFrom(String name) {
    RuleFile file = RuleFile.shipped(name);
    assertThat(file.text("code")).isEqualTo(name);
    assertThat(file.whole("valid-from")).isBetween(2021, 2100);
    assertThat(file.text("source")).isNotEmpty();
    assertThat(file.text("confidence")).isIn("A", "B", "C");
  }

  @Test
  void vietnameseIsReadAsItIsWritten() {
    assertThat(RuleFile.shipped("double-marking-2025").text("source"))
        .isEqualTo("Quy chế thi tốt nghiệp trung học phổ thông");
  }

  @Test
  void valuesAreReadByTheirType() throws IOException {
    RuleFile file = file("a = 1.50 \nb=3\nc=x, z; y ;\nd=\ne=3; 4\nr=HALF_UP\n");
    assertThat(file.decimal("a")).isEqualTo(new BigDecimal("1.50"));
    assertThat(file.whole("b")).isEqualTo(3);
    assertThat(file.text("a")).isEqualTo("1.50");
    assertThat(file.words("c")).containsExactly("x, z", "y");
    assertThat(file.words("d")).isEmpty();
    assertThat(file.wholes("e")).containsExactly(3, 4);
    assertThat(file.rounding("r")).isEqualTo(RoundingMode.HALF_UP);
  }

  @Test
  void whatAFileDoesNotSayIsNamed() throws IOException {
    RuleFile file = file("a=1.50\nw=x\n");
    refused(() -> file.text("z"), "rule x does not say z");
    refused(() -> file.whole("a"), "rule x: a must be a whole number, is '1.50'");
    refused(() -> file.decimal("w"), "rule x: w must be a decimal, is 'x'");
    refused(() -> file.wholes("w"), "rule x: w must be whole numbers, is 'x'");
    refused(() -> file.rounding("w"), "x");
    refused(() -> RuleFile.shipped("none"), "no rule ships under the name none");
  }
}
