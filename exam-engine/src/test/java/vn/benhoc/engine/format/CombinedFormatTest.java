package vn.benhoc.engine.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.points.Points;

class CombinedFormatTest {

  private static final CombinedFormat KHTN = Formats.khtn();

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void papersAreWrittenOneAfterTheOtherEachForTen() {
    assertThat(KHTN.writing()).isEqualTo(Duration.ofMinutes(150));
    assertThat(KHTN.startOf(0)).isZero();
    assertThat(KHTN.startOf(2)).isEqualTo(Duration.ofMinutes(100));
    assertThat(KHTN.papers())
        .extracting(PaperFormat::maxPoints)
        .containsOnly(Points.of("10"))
        .hasSize(3);
    assertThat(Formats.khxh().papers())
        .extracting(PaperFormat::code)
        .containsExactly("SU-2017", "DIA-2017", "GDCD-2017");
    assertThatThrownBy(() -> KHTN.startOf(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, ''",
    "0, VATLI-2017",
    "2999, VATLI-2017",
    "3000, HOA-2017",
    "5999, HOA-2017",
    "6000, SINH-2017",
    "8999, SINH-2017",
    "9000, ''"
  })
  void oneGoesAndTheNextComesAtTheSameInstant(long seconds, String paper) {
    assertThat(KHTN.paperAfter(Duration.ofSeconds(seconds)).map(PaperFormat::code).orElse(""))
        .isEqualTo(paper);
  }

  @Test
  void combinationHasACodeAndTwoDifferentPapers() {
    PaperFormat one = Formats.toan2025();
    PaperFormat other = Formats.english2025();
    assertThat(new CombinedFormat("X", List.of(one, other)).writing())
        .isEqualTo(Duration.ofMinutes(140));
    refused(() -> new CombinedFormat(" ", List.of(one, other)), "code");
    refused(() -> new CombinedFormat("X", List.of(one)), "X needs two papers");
    refused(() -> new CombinedFormat("X", List.of(one, one)), "X names a paper twice");
  }
}
