package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.engine.response.TextResponse;

class ReasonTest {

  private static final SlotId FIRST = SlotId.of(1, 1);

  private static SlotResult mark(PaperFormat format, SlotId slot, Response response) {
    return Scorer.of(Forms.plain(format), Forms.items(format))
        .score(Answers.of(Map.of(slot, response)))
        .slot(slot)
        .orElseThrow();
  }

  private static PaperFormat scheme(String code) {
    return SchemeFormats.all().stream()
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void parametersComeInTheOrderOfTheirNames() {
    Reason reason =
        new Reason(
            Reason.Code.WITHIN_TOLERANCE, Map.of("typed", "1", "lowest", "0", "highest", "2"));
    assertThat(reason.parameters().keySet()).containsExactly("highest", "lowest", "typed");
    assertThat(reason)
        .isEqualTo(
            new Reason(
                Reason.Code.WITHIN_TOLERANCE, Map.of("highest", "2", "lowest", "0", "typed", "1")));
  }

  @Test
  void codesAreDifferentAndStable() {
    assertThat(Arrays.stream(Reason.Code.values()).map(Reason.Code::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z-]+"))
        .contains("not-answered", "all-or-nothing", "raised-to-zero", "criterion")
        .hasSize(27);
  }

  @Test
  void answerOfAnotherKindIsNamedAndCostsNothing() {
    PaperFormat format = scheme("NEG-PAPER");
    SlotResult result = mark(format, FIRST, ShortResponse.of("1,5"));
    assertThat(result.points()).isEqualTo(Points.ZERO);
    assertThat(result.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(result.reasons()).containsExactly(otherKind("choice", "short"));
    assertThat(mark(format, SlotId.of(2, 1), TextResponse.of("1,5")).reasons())
        .containsExactly(otherKind("short", "text"));
    PaperFormat open = scheme("NEG-OPEN");
    assertThat(mark(open, FIRST, ShortResponse.of("9,8")).reasons())
        .containsExactly(otherKind("numeric", "short"));
    assertThat(mark(open, SlotId.of(2, 1), ShortResponse.of("9,8")).reasons())
        .containsExactly(otherKind("text", "short"));
    SlotResult cluster = mark(scheme("WHOLE"), FIRST, ShortResponse.of("9,8"));
    assertThat(cluster.reasons()).containsExactly(otherKind("cluster", "short"));
    assertThat(cluster.statementsRight()).isZero();
    assertThat(cluster.points()).isEqualTo(Points.ZERO);
  }

  private static Reason otherKind(String expected, String actual) {
    return new Reason(
        Reason.Code.RESPONSE_KIND_DIFFERS, Map.of("expected", expected, "actual", actual));
  }

  @Test
  void blankAnswerOfAnotherKindIsBlank() {
    assertThat(mark(Formats.toan2025(), FIRST, ShortResponse.of("")).verdict())
        .isEqualTo(Verdict.BLANK);
    assertThat(mark(scheme("NEG-OPEN"), FIRST, ShortResponse.of("")).verdict())
        .isEqualTo(Verdict.BLANK);
    assertThat(mark(scheme("NEG-OPEN"), SlotId.of(2, 1), ShortResponse.of("")).verdict())
        .isEqualTo(Verdict.BLANK);
  }

  @Test
  void optionTheItemDoesNotHaveIsWrong() {
    SlotResult result =
        mark(scheme("NEG-PART"), FIRST, ChoiceResponse.of(Items.option("other", 1)));
    assertThat(result.points()).isEqualTo(Points.ofHundredths(-25));
    assertThat(result.reasons().get(0))
        .isEqualTo(new Reason(Reason.Code.OPTION_WRONG, Map.of("option", "other-1")));
  }

  @Test
  void statementsTheClusterDoesNotHaveLeaveItBlank() {
    SlotResult result =
        mark(
            Formats.toan2025(),
            SlotId.of(2, 1),
            ClusterResponse.of(Map.of(Items.statement("other", 'a'), true)));
    assertThat(result.verdict()).isEqualTo(Verdict.BLANK);
    assertThat(result.statementsRight()).isZero();
  }

  @Test
  void reasonsOfAClusterKeepTheOrderOfItsAuthor() {
    SlotResult result =
        mark(
            Formats.toan2025(),
            SlotId.of(2, 1),
            ClusterResponse.of(
                Map.of(Items.statement("i2.1", 'd'), true, Items.statement("i2.1", 'b'), true)));
    assertThat(result.reasons())
        .extracting(Reason::code)
        .isEqualTo(
            List.of(
                Reason.Code.STATEMENT_OPEN,
                Reason.Code.STATEMENT_WRONG,
                Reason.Code.STATEMENT_OPEN,
                Reason.Code.STATEMENT_RIGHT,
                Reason.Code.SCALE_STEP));
  }
}
