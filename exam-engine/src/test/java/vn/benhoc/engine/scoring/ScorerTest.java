package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptClock;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Seen;
import vn.benhoc.engine.attempt.Sheet;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

class ScorerTest {

  @Test
  void everyFormatAddsUpToTen() {
    assertThat(Formats.all()).extracting(PaperFormat::maxPoints).containsOnly(Points.of("10"));
  }

  @Test
  void verdictTellsWhatBecameOfEachItem() {
    PaperFormat format = Formats.toan2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(
                Answers.of(
                    Map.of(
                        SlotId.of(1, 1), ChoiceResponse.of(Items.option("i1.1", 1)),
                        SlotId.of(1, 2), ChoiceResponse.of(Items.option("i1.2", 2)),
                        SlotId.of(2, 1), judged("i2.1", true, false, false, true),
                        SlotId.of(2, 2), judged("i2.2", true, true, false, false),
                        SlotId.of(2, 3), judged("i2.3", false, true, true, false),
                        SlotId.of(3, 1), ShortResponse.of("1.5"),
                        SlotId.of(3, 2), ShortResponse.of("1,4"),
                        SlotId.of(3, 3), ShortResponse.of("12345"),
                        SlotId.of(3, 4), ShortResponse.of(" "))));
    assertThat(verdict(breakdown, 1, 1)).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(breakdown, 1, 2)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(breakdown, 1, 3)).isEqualTo(Verdict.BLANK);
    assertThat(verdict(breakdown, 2, 1)).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(breakdown, 2, 2)).isEqualTo(Verdict.PARTIAL);
    assertThat(verdict(breakdown, 2, 3)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(breakdown, 2, 4)).isEqualTo(Verdict.BLANK);
    assertThat(verdict(breakdown, 3, 1)).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(breakdown, 3, 2)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(breakdown, 3, 3)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(breakdown, 3, 4)).isEqualTo(Verdict.BLANK);
    assertThat(breakdown.slot(SlotId.of(2, 2)).orElseThrow().statementsRight()).isEqualTo(2);
    assertThat(breakdown.slot(SlotId.of(2, 4)).orElseThrow().statementsRight()).isZero();
    assertThat(breakdown.slot(SlotId.of(1, 1)).orElseThrow().statementsRight()).isNull();
    assertThat(breakdown.slot(SlotId.of(9, 9))).isEmpty();
    assertThat(breakdown.parts().get(0))
        .isEqualTo(new PartResult(1, Points.of("0.25"), Points.of("3"), 1, 12, 0, Points.ZERO));
  }

  @Test
  void itemsOfTheOtherBlockAreNotCounted() {
    PaperFormat format = Formats.tin2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(
                Answers.of(
                    Map.of(SlotId.of(2, 3), judged("i2.3", true, false, false, true)), "CS"));
    assertThat(breakdown.block()).isEqualTo("CS");
    SlotResult other = breakdown.slot(SlotId.of(2, 3)).orElseThrow();
    assertThat(other.counted()).isFalse();
    assertThat(other.points()).isEqualTo(Points.ZERO);
    assertThat(other.max()).isEqualTo(Points.ZERO);
    assertThat(other.statementsRight()).isNull();
    assertThat(verdict(breakdown, 2, 5)).isEqualTo(Verdict.BLANK);
    assertThat(breakdown.parts().get(1))
        .isEqualTo(new PartResult(2, Points.ZERO, Points.of("4"), 0, 4, 0, Points.ZERO));
  }

  @Test
  void withoutAChoiceAndAnAnswerNoBlockCountsAndTheMaximumStays() {
    PaperFormat format = Formats.tin2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format)).score(Answers.of(Map.of()));
    assertThat(breakdown.block()).isNull();
    assertThat(verdict(breakdown, 2, 1)).isEqualTo(Verdict.BLANK);
    assertThat(verdict(breakdown, 2, 3)).isEqualTo(Verdict.NOT_COUNTED);
    assertThat(verdict(breakdown, 2, 6)).isEqualTo(Verdict.NOT_COUNTED);
    assertThat(breakdown.max()).isEqualTo(Points.of("10"));
    assertThat(breakdown.parts().get(1).counted()).isEqualTo(4);
  }

  @Test
  void theReasonTellsWhetherABlockWasChosenOrTaken() {
    PaperFormat format = Formats.tin2025();
    Scorer scorer = Scorer.of(Forms.plain(format), Forms.items(format));
    Map<SlotId, Response> inIct = Map.of(SlotId.of(2, 3), judged("i2.3", true, false, false, true));

    assertThat(reasons(scorer.score(Answers.of(inIct, "ICT")), 2, 5))
        .containsExactly(Reason.of(Reason.Code.BLOCK_NOT_CHOSEN, "block", "CS"));
    assertThat(reasons(scorer.score(Answers.of(inIct)), 2, 5))
        .containsExactly(Reason.of(Reason.Code.BLOCK_NOT_TAKEN, "block", "CS"));
    assertThat(reasons(scorer.score(Answers.of(inIct, "AI")), 2, 5))
        .containsExactly(Reason.of(Reason.Code.BLOCK_NOT_TAKEN, "block", "CS"));
    assertThat(reasons(scorer.score(Answers.of(Map.of())), 2, 5))
        .containsExactly(Reason.of(Reason.Code.BLOCK_NOT_COUNTED, "block", "CS"));
    assertThat(reasons(scorer.score(Answers.of(Map.of())), 2, 3))
        .containsExactly(Reason.of(Reason.Code.BLOCK_NOT_COUNTED, "block", "ICT"));
  }

  private static List<Reason> reasons(Breakdown breakdown, int part, int number) {
    return breakdown.slot(SlotId.of(part, number)).orElseThrow().reasons();
  }

  @Test
  void responseOfAnotherKindIsWrong() {
    PaperFormat format = Formats.toan2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(
                Answers.of(
                    Map.of(
                        SlotId.of(1, 1), ShortResponse.of("1,5"),
                        SlotId.of(2, 1), ShortResponse.of("1,5"),
                        SlotId.of(3, 1), ChoiceResponse.of(Items.option("i1.1", 1)))));
    assertThat(verdict(breakdown, 1, 1)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(breakdown, 2, 1)).isEqualTo(Verdict.WRONG);
    assertThat(verdict(breakdown, 3, 1)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void blockThatIsNotOfferedIsNoChoice() {
    PaperFormat format = Formats.tin2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(
                Answers.of(
                    Map.of(SlotId.of(2, 4), judged("i2.4", true, false, false, true)), "AI"));
    assertThat(breakdown.block()).isEqualTo("ICT");
    assertThat(breakdown.points()).isEqualTo(Points.of("1"));
  }

  @Test
  void blankAnswersDoNotMakeABlockCount() {
    PaperFormat format = Formats.tin2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(Answers.of(Map.of(SlotId.of(2, 4), ClusterResponse.of(Map.of()))));
    assertThat(breakdown.block()).isNull();
  }

  @Test
  void clusterMarkedAllOrNothingEarnsNothingForThreeRight() {
    Part part = Part.of(1, Kind.CLUSTER, 2, MarkingScheme.each("0.5"));
    PaperFormat format = new PaperFormat("X", Duration.ofMinutes(15), List.of(part));
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(
                Answers.of(
                    Map.of(
                        SlotId.of(1, 1), judged("i1.1", true, false, false, true),
                        SlotId.of(1, 2), judged("i1.2", true, false, false, false))));
    assertThat(breakdown.points()).isEqualTo(Points.of("0.50"));
    assertThat(verdict(breakdown, 1, 2)).isEqualTo(Verdict.PARTIAL);
  }

  @Test
  void answersOfAnAttemptAreItsResponsesAndBlock() {
    AttemptState attempt =
        new AttemptState(
            null,
            AttemptClock.initial(),
            new Sheet(
                Map.of(SlotId.of(1, 1), ShortResponse.of("1")),
                Set.of(),
                "CS",
                Map.of(),
                Map.of(),
                Map.of()),
            null,
            Seen.nothing());
    assertThat(Answers.of(attempt))
        .isEqualTo(Answers.of(Map.of(SlotId.of(1, 1), ShortResponse.of("1")), "CS"));
  }

  @Test
  void verdictsHaveCodes() {
    assertThat(Arrays.stream(Verdict.values()).map(Verdict::code))
        .containsExactly("right", "partial", "wrong", "blank", "pending", "not-counted");
  }

  private static ClusterResponse judged(String ref, boolean a, boolean b, boolean c, boolean d) {
    return ClusterResponse.of(
        Map.of(
            Items.statement(ref, 'a'), a,
            Items.statement(ref, 'b'), b,
            Items.statement(ref, 'c'), c,
            Items.statement(ref, 'd'), d));
  }

  private static Verdict verdict(Breakdown breakdown, int part, int number) {
    return breakdown.slot(SlotId.of(part, number)).orElseThrow().verdict();
  }
}
