package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.build.Walkthrough;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.ShortResponse;

class ScorerTest {

  static List<String> rows() throws IOException {
    try (InputStream table = ScorerTest.class.getResourceAsStream("/scoring-walkthrough.csv")) {
      byte[] bytes = Objects.requireNonNull(table).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void marksAreThoseWorkedOutByHand(String row) {
    Walkthrough walkthrough = Walkthrough.parse(row);
    Breakdown breakdown = walkthrough.score();
    assertThat(breakdown.parts())
        .extracting(part -> part.points().toPlainString())
        .containsExactlyElementsOf(walkthrough.points());
    assertThat(breakdown.total().map(Object::toString).orElse("pending"))
        .isEqualTo(walkthrough.total());
    assertThat(breakdown.max()).isEqualTo(Points.of("10"));
  }

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
        .isEqualTo(new PartResult(1, Points.of("0.25"), Points.of("3"), 1, 12, 0));
  }

  @Test
  void itemsOfTheOtherBlockAreNotCounted() {
    PaperFormat format = Formats.tin2025();
    Breakdown breakdown =
        Scorer.of(Forms.plain(format), Forms.items(format))
            .score(
                new Answers(
                    Map.of(SlotId.of(2, 3), judged("i2.3", true, false, false, true)),
                    "CS",
                    Map.of()));
    assertThat(breakdown.block()).isEqualTo("CS");
    SlotResult other = breakdown.slot(SlotId.of(2, 3)).orElseThrow();
    assertThat(other.counted()).isFalse();
    assertThat(other.points()).isEqualTo(Points.ZERO);
    assertThat(other.max()).isEqualTo(Points.ZERO);
    assertThat(other.statementsRight()).isNull();
    assertThat(verdict(breakdown, 2, 5)).isEqualTo(Verdict.BLANK);
    assertThat(breakdown.parts().get(1))
        .isEqualTo(new PartResult(2, Points.ZERO, Points.of("4"), 0, 4, 0));
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
                new Answers(
                    Map.of(SlotId.of(2, 4), judged("i2.4", true, false, false, true)),
                    "AI",
                    Map.of()));
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
            Instant.EPOCH,
            Duration.ZERO,
            Map.of(SlotId.of(1, 1), ShortResponse.of("1")),
            Set.of(),
            "CS",
            null,
            null,
            Map.of());
    assertThat(Answers.of(attempt))
        .isEqualTo(new Answers(Map.of(SlotId.of(1, 1), ShortResponse.of("1")), "CS", Map.of()));
  }

  @Test
  void verdictsHaveCodes() {
    assertThat(Arrays.stream(Verdict.values()).map(Verdict::code))
        .containsExactly("right", "partial", "wrong", "blank", "pending", "not-counted");
  }

  @Test
  void formWithAnItemOfAnotherKindIsRefused() {
    PaperFormat format = Formats.toan2025();
    Map<ItemRef, Item> items = new HashMap<>(Forms.items(format));
    items.put(ItemRef.of("i1.1"), Items.box("i1.1", "1"));
    assertThatThrownBy(() -> Scorer.of(Forms.plain(format), items))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1 holds the CHOICE item i1.1");
  }

  @Test
  void formWithUnknownItemIsRefused() {
    PaperFormat format = Formats.toan2025();
    assertThatThrownBy(() -> Scorer.of(Forms.plain(format), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1 holds the CHOICE item i1.1, which is unknown");
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
