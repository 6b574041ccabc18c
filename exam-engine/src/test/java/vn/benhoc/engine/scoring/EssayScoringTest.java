package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.essay.RubricMark;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.EssayResponse;

class EssayScoringTest {

  private static final SlotId FIRST = SlotId.of(1, 1);
  private static final RubricMark SHEET =
      RubricMark.of(
          Map.of("content", Points.of("1.75"), "form", Points.of("0.50"), "style", Points.of("1")));

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Scorer byCriteria() {
    PaperFormat format = SchemeFormats.all().get(SchemeFormats.all().size() - 1);
    return Scorer.of(Forms.plain(format), SchemeFormats.items(format));
  }

  @Test
  void essayWaitsForItsMarkUnlessItIsBlank() {
    PaperFormat format = Formats.literature2025();
    Scorer scorer = Scorer.of(Forms.plain(format), Forms.items(format));
    Answers answers =
        Answers.of(
            Map.of(
                SlotId.of(1, 1), EssayResponse.of("Bài"), SlotId.of(2, 1), EssayResponse.of(" ")));
    Breakdown waiting = scorer.score(answers);
    assertThat(waiting.pending()).isEqualTo(1);
    assertThat(waiting.total()).isEmpty();
    assertThat(verdict(waiting, 1, 1)).isEqualTo(Verdict.PENDING);
    assertThat(verdict(waiting, 2, 1)).isEqualTo(Verdict.BLANK);
    Breakdown marked =
        scorer.score(
            answers.withEssayMarks(
                Map.of(
                    SlotId.of(1, 1),
                    Points.of("4"),
                    SlotId.of(2, 1),
                    Points.of("0"),
                    SlotId.of(2, 2),
                    Points.of("1.75"))));
    assertThat(marked.total()).contains(Points.of("5.75"));
    assertThat(verdict(marked, 1, 1)).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(marked, 2, 1)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(marked, 2, 2)).isEqualTo(Verdict.PARTIAL);
  }

  @Test
  void marksForPlacesThatAreNoEssayAreRefused() {
    PaperFormat format = Formats.literature2025();
    Scorer essays = Scorer.of(Forms.plain(format), Forms.items(format));
    Answers none = Answers.of(Map.of());
    BigDecimal one = Points.of("1");
    refused(
        () -> essays.score(none.withEssayMarks(Map.of(FIRST, one, SlotId.of(2, 3), one))),
        "marks of essays at [1.1, 2.3], but this form has essays at [1.1, 2.1, 2.2]");
    refused(
        () -> essays.score(none.withRubricMarks(Map.of(SlotId.of(3, 1), SHEET))),
        "marks of essays at [3.1]");

    PaperFormat mathematics = Formats.toan2025();
    Scorer choices = Scorer.of(Forms.plain(mathematics), Forms.items(mathematics));
    refused(() -> choices.score(none.withEssayMarks(Map.of(FIRST, one))), "has essays at []");
  }

  @Test
  void essayMarkAboveItsPointsIsRefused() {
    PaperFormat format = Formats.literature2025();
    Scorer scorer = Scorer.of(Forms.plain(format), Forms.items(format));
    Answers answers =
        Answers.of(Map.of()).withEssayMarks(Map.of(SlotId.of(2, 1), Points.of("2.25")));
    assertThatThrownBy(() -> scorer.score(answers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2.1 is worth 2.00, not 2.25");
  }

  @Test
  void essayMarkThatIsNoAmountOfPointsIsRefused() {
    PaperFormat format = Formats.literature2025();
    Scorer scorer = Scorer.of(Forms.plain(format), Forms.items(format));
    Answers third = Answers.of(Map.of()).withEssayMarks(Map.of(FIRST, new BigDecimal("1.125")));
    Answers below = Answers.of(Map.of()).withEssayMarks(Map.of(FIRST, new BigDecimal("-1")));
    refused(() -> scorer.score(third), "two places");
    refused(() -> scorer.score(below), "negative");
  }

  @Test
  void markByCriteriaIsTheirSum() {
    Answers answers = Answers.of(Map.of()).withRubricMarks(Map.of(FIRST, SHEET));
    SlotResult result = byCriteria().score(answers).slot(FIRST).orElseThrow();
    assertThat(result.points()).isEqualTo(Points.of("3.25"));
    assertThat(result.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(result.reasons())
        .extracting(reason -> reason.parameters().get("criterion"))
        .containsExactly("content", "form", "style");
  }

  @Test
  void markByCriteriaThatDoesNotFitIsRefused() {
    RubricMark wrong = RubricMark.of(Map.of("content", Points.of("0.10")));
    Answers answers = Answers.of(Map.of()).withRubricMarks(Map.of(FIRST, wrong));
    refused(() -> byCriteria().score(answers), "1.1 can't be marked by");
    refused(() -> byCriteria().score(answers), "criterion-mark-not-allowed");
    PaperFormat plain = Formats.literature2025();
    Scorer scorer = Scorer.of(Forms.plain(plain), Forms.items(plain));
    Answers sheet = Answers.of(Map.of()).withRubricMarks(Map.of(FIRST, SHEET));
    refused(() -> scorer.score(sheet), "no rubric");
  }

  @Test
  void essayHasOneMark() {
    Answers answers =
        Answers.of(Map.of())
            .withRubricMarks(Map.of(FIRST, SHEET))
            .withEssayMarks(Map.of(FIRST, Points.of("3.25")));
    refused(() -> byCriteria().score(answers), "1.1 has a mark as a number and by criteria");
  }

  private static Verdict verdict(Breakdown breakdown, int part, int number) {
    return breakdown.slot(SlotId.of(part, number)).orElseThrow().verdict();
  }
}
