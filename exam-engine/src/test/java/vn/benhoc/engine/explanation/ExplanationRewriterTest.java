package vn.benhoc.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.explanation.Letters.Style;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.points.Points;

class ExplanationRewriterTest {

  /** Authored A, B, C, D are shown as D, C, A, B. */
  private static final Letters OPTIONS = new Letters(Style.OPTIONS, List.of("D", "C", "A", "B"));

  /** Authored a, b, c, d are shown as b, c, d, a. */
  private static final Letters STATEMENTS =
      new Letters(Style.STATEMENTS, List.of("b", "c", "d", "a"));

  @Test
  void referenceBecomesTheLetterShown() {
    assertThat(ExplanationRewriter.rewrite("@{1} sai, <b>@{3}</b> đúng.", OPTIONS))
        .isEqualTo(new Explained("D sai, <b>A</b> đúng.", 2, false));
    assertThat(ExplanationRewriter.rewrite("Ý @{4}", STATEMENTS).text()).isEqualTo("Ý a");
  }

  @Test
  void referenceBecomesTheAuthoredLetterWhereNothingIsShuffled() {
    Letters letters = Letters.asAuthored(Items.choice("q", 2));
    assertThat(ExplanationRewriter.rewrite("@{2}, còn B là vậy", letters))
        .isEqualTo(new Explained("B, còn B là vậy", 1, false));
  }

  @Test
  void referenceToNothingIsAQuestionMarkAndUnsure() {
    assertThat(ExplanationRewriter.rewrite("@{5} và @{0}", OPTIONS))
        .isEqualTo(new Explained("? và ?", 2, true));
    Letters none = Letters.asAuthored(Items.box("q", "1"));
    assertThat(ExplanationRewriter.rewrite("@{1}", none).unsure()).isTrue();
  }

  @Test
  void checkNamesReferencesToNothing() {
    assertThat(ExplanationRewriter.checkReferences("@{1} @{4} @{5}", 4))
        .containsExactly(
            Diagnostic.of(
                "/explanation", "unknown-reference", Map.of("reference", "@{5}", "count", "4")));
    assertThat(ExplanationRewriter.checkReferences("@{0}", 4)).hasSize(1);
    assertThat(ExplanationRewriter.checkReferences("thư@{nhà}", 4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Chọn B                                   | Chọn C",
        "CHỌN D.                                  | CHỌN B.",
        "Vậy chọn A!                              | Vậy chọn D!",
        "Đáp án C                                 | Đáp án A",
        "ĐÁP ÁN: A                                | ĐÁP ÁN: D",
        "đáp án đúng là A                         | đáp án đúng là D",
        "Đáp án cần chọn là: B                    | Đáp án cần chọn là: C",
        "phương án B sai                          | phương án C sai",
        "Các phương án A, C và D đều sai          | Các phương án D, A và B đều sai",
        "=> Chọn C                                | => Chọn A",
        "ĐA: D                                    | ĐA: B",
        "Câu 12 – B                               | Câu 12 – C",
        "ý A đúng                                 | ý D đúng",
        "A đúng vì vậy                            | D đúng vì vậy",
        "Do đó. B sai                             | Do đó. C sai",
        "nên D đúng                               | nên B đúng",
        "A, B, C loại vì thế                      | D, C, A loại vì thế",
        "A sai, B sai, C đúng.                    | D sai, C sai, A đúng.",
        "C không phù hợp                          | A không phù hợp",
        "D chọn vì thế                            | B chọn vì thế",
        "B – sai                                  | C – sai",
        "Loại A, B                                | Loại D, C",
        "Nên loại đáp án C                        | Nên loại đáp án A",
        "A. một con mèo                           | D. một con mèo",
        "- B: hai con mèo                         | - C: hai con mèo",
        "(C) ba con mèo                           | (A) ba con mèo",
        "D                                        | B",
        "Answer: C                                | Answer: A",
        "The correct answer is B.                 | The correct answer is C.",
        "option D is too strong                   | option B is too strong",
        "Options A and B are wrong                | Options D and C are wrong",
        "A is correct because                     | D is correct because",
        "Chọn <strong>B</strong>                  | Chọn <strong>C</strong>",
        "Chọn&nbsp;B                              | Chọn&nbsp;C",
        "<p>B đúng</p>                            | <p>C đúng</p>",
        "Chọn $B$                                 | Chọn $C$",
        "Chọn <span data-math=\"inline\">B</span> | Chọn <span data-math=\"inline\">C</span>",
        "Chọn {B}                                 | Chọn {C}"
      })
  void letterThatCertainlyMeansAnOptionIsExchanged(String authored, String shown) {
    Explained explained = ExplanationRewriter.rewrite(authored, OPTIONS);
    assertThat(explained.text()).isEqualTo(shown);
    assertThat(explained.rewritten()).isPositive();
    assertThat(explained.unsure()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "(a) đúng vì thế. (b) sai. | (b) đúng vì thế. (c) sai.",
        "a) Đúng – vì thế          | b) Đúng – vì thế",
        "Mệnh đề a và d đúng       | Mệnh đề b và a đúng",
        "Ý c sai                   | Ý d sai",
        "a đúng, b sai             | b đúng, c sai",
        "d. Sai                    | a. Sai",
        "Phát biểu b sai           | Phát biểu c sai",
        "Statement a is true       | Statement b is true"
      })
  void letterThatCertainlyMeansAStatementIsExchanged(String authored, String shown) {
    Explained explained = ExplanationRewriter.rewrite(authored, STATEMENTS);
    assertThat(explained.text()).isEqualTo(shown);
    assertThat(explained.unsure()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ở đây A thì khác",
        "Nhìn vào B ta thấy ngay",
        "Như vậy chỉ còn lại D",
        "Trong bài có (A) như thế"
      })
  void letterThatMayMeanAnOptionIsReported(String text) {
    Explained explained = ExplanationRewriter.rewrite(text, OPTIONS);
    assertThat(explained.unsure()).isTrue();
    assertThat(explained.text()).isEqualTo(text);
  }

  @Test
  void statementLetterThatIsLeftIsReported() {
    assertThat(ExplanationRewriter.rewrite("như vậy thì a đúng", STATEMENTS).unsure()).isTrue();
    assertThat(ExplanationRewriter.rewrite("với a bằng 2, b bằng 3", STATEMENTS))
        .isEqualTo(new Explained("với a bằng 2, b bằng 3", 0, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tam giác ABC vuông tại A",
        "Điểm B nằm ngoài",
        "Biên độ A = 5 cm",
        "U = A + B",
        "<span data-math=\"inline\">A = \\text{Chọn B}</span>",
        "$A \\cap B$ khác rỗng",
        "$$\\frac{A}{B}$$",
        "<div data-math=\"display\">B</div>",
        "máy bay B52, vitamin C",
        "<a title=\"Chọn B\">xem</a>",
        "CO, H2O",
        "A'B' song song",
        "\\overline A"
      })
  void letterOfAFormulaOrANameIsLeftAloneWithoutAWarning(String text) {
    assertThat(ExplanationRewriter.rewrite(text, OPTIONS)).isEqualTo(new Explained(text, 0, false));
  }

  @Test
  void letterBeyondTheOptionsIsLeftAlone() {
    assertThat(ExplanationRewriter.rewrite("Chọn E", OPTIONS))
        .isEqualTo(new Explained("Chọn E", 0, false));
  }

  @Test
  void referencesAndForeignLettersMayStandTogether() {
    assertThat(ExplanationRewriter.rewrite("Chọn B. @{2} đúng, @{1} sai", OPTIONS).text())
        .isEqualTo("Chọn C. C đúng, D sai");
  }

  @Test
  void lettersComeFromThePlaceOnThePaper() {
    Form form = Forms.plain(Formats.tin2025());
    Slot plain = form.slot(SlotId.of(1, 1)).orElseThrow();
    assertThat(Letters.on(plain, Items.choice("i1.1", 1)).shown())
        .containsExactly("A", "B", "C", "D");
    Slot cluster = form.slot(SlotId.of(2, 1)).orElseThrow();
    assertThat(Letters.on(cluster, Items.cluster("i2.1", "TTTT")))
        .isEqualTo(Letters.asAuthored(Items.cluster("i2.1", "TTTT")));
    assertThat(Letters.on(plain, Items.essay("e", "1")).areAuthored()).isTrue();
    assertThatThrownBy(() -> Letters.on(plain, Items.choice("other", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other");
  }

  @Test
  void shuffledPlaceGivesShuffledLetters() {
    Slot slot =
        new Slot(
            SlotId.of(1, 1),
            Items.choice("q", 1).ref(),
            Items.choice("q", 1).kind(),
            null,
            null,
            List.of(
                Items.option("q", 3),
                Items.option("q", 4),
                Items.option("q", 2),
                Items.option("q", 1)),
            List.of(),
            Points.of("0.25"));
    assertThat(Letters.on(slot, Items.choice("q", 1))).isEqualTo(OPTIONS);
  }
}
