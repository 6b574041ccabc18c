package vn.benhoc.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vietnamese-tones.csv", delimiter = '|', numLinesToSkip = 1)
  void toneMovesOnlyWhereTheTwoConventionsDiffer(String typed, String canonical) {
    assertThat(VietnameseText.canonical(typed)).isEqualTo(canonical);
    assertThat(VietnameseText.canonical(apart(typed))).isEqualTo(canonical);
    assertThat(VietnameseText.canonical(canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "Đắk Lắk, Đắk Lắk",
    "\u00d0\u1eafk L\u1eafk, Đắk Lắk",
    "\u00f0i, đi",
    "ê\u0301, ế",
    "e\u0323\u0302, ệ",
    "e\u0302\u0323, ệ",
    "a\u0341, á",
    "H\u00f4\u0300, Hồ"
  })
  void everyUnicodeFormOfALetterIsOne(String typed, String canonical) {
    assertThat(VietnameseText.canonical(typed)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "lý, lí",
    "kỹ thuật, kĩ thuật",
    "Mỹ, Mĩ",
    "MỸ, MĨ",
    "quý, quí",
    "Quy, Qui",
    "sỹ số, sĩ số",
    "hy vọng, hi vọng",
    "y tế, y tế",
    "ý, ý",
    "thuý, thuý",
    "suy, suy",
    "máy, máy",
    "mây, mây",
    "yêu, yêu",
    "tuyết, tuyết",
    "lí, lí"
  })
  void bareYIsWrittenI(String typed, String written) {
    assertThat(VietnameseText.withoutBareY(typed)).isEqualTo(written);
    assertThat(VietnameseText.withoutBareY(apart(typed))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "Hải Đường, Hai Đương, Hai Duong",
    "thuế ưu đãi, thuê ưu đai, thue uu dai",
    "ĐẠI NGÀN, ĐAI NGAN, DAI NGAN",
    "bão ắc ở, bao ăc ơ, bao ac o",
    "plain 9%, plain 9%, plain 9%"
  })
  void marksCanBeTakenAway(String text, String withoutTones, String bare) {
    assertThat(VietnameseText.withoutTones(text)).isEqualTo(withoutTones);
    assertThat(VietnameseText.withoutTones(apart(text))).isEqualTo(withoutTones);
    assertThat(VietnameseText.withoutDiacritics(text)).isEqualTo(bare);
    assertThat(VietnameseText.withoutDiacritics(apart(text))).isEqualTo(bare);
  }

  @Property
  void canonicalFormIsReachedAtOnceAndLeavesBareLettersAlone(
      @ForAll
          @StringLength(max = 12)
          @Chars({
            'h', 'q', 'đ', 'o', 'a', 'e', 'u', 'y', 'ó', 'á', 'ẻ', 'ỷ', 'ú', 'Ò', 'Ạ', 'n', ' ',
            '\u0301', '\u0309', '\u0302'
          })
          String text) {
    String once = VietnameseText.canonical(text);
    assertThat(VietnameseText.canonical(once)).isEqualTo(once);
    assertThat(VietnameseText.canonical(apart(text))).isEqualTo(once);
    assertThat(VietnameseText.withoutTones(once)).isEqualTo(VietnameseText.withoutTones(text));
  }
}
