package vn.benhoc.engine.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

class FormatTest {

  private static final MarkingScheme QUARTER = MarkingScheme.each("0.25");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static BlockChoice choice() {
    return new BlockChoice(2, List.of(new Block("ICT", 2), new Block("CS", 2)));
  }

  @Test
  void partWithAChoicePrintsAllBlocksAndCountsOne() {
    Part part = Part.withChoice(2, Kind.CLUSTER, Formats.SCALE, choice());
    assertThat(part.count()).isEqualTo(6);
    assertThat(part.countedCount()).isEqualTo(4);
    assertThat(part.maxPoints()).isEqualTo(Points.of("4.00"));
    assertThat(choice().offers("CS")).isTrue();
    assertThat(choice().offers("AI")).isFalse();
    refused(() -> new Part(2, Kind.CLUSTER, 5, Formats.SCALE, choice()), "prints 5 items");
  }

  @Test
  void schemeMustSuitTheKind() {
    refused(() -> Part.of(1, Kind.CHOICE, 4, Formats.SCALE), "choice items can't be marked");
    refused(() -> Part.of(1, Kind.SHORT, 4, MarkingScheme.essay("1")), "short items can't be");
    refused(() -> Part.of(1, Kind.ESSAY, 1, QUARTER), "essay items");
    assertThat(Part.of(1, Kind.CLUSTER, 4, MarkingScheme.each("1")).maxPoints())
        .isEqualTo(Points.of("4"));
    assertThat(Part.of(1, Kind.SHORT, 4, QUARTER).maxPoints()).isEqualTo(Points.of("1"));
  }

  @Test
  void essaySchemeListsThePointsOfEveryItem() {
    assertThat(Part.of(1, Kind.ESSAY, 2, MarkingScheme.essay("2", "4")).maxPoints())
        .isEqualTo(Points.of("6"));
    refused(() -> Part.of(1, Kind.ESSAY, 3, MarkingScheme.essay("2", "4")), "points for 3");
    refused(MarkingScheme::essay, "lists the points");
    refused(() -> MarkingScheme.essay("2", "0"), "above zero");
    Block one = new Block("X", 1);
    BlockChoice two = new BlockChoice(0, List.of(one, new Block("Y", 1)));
    refused(
        () -> Part.withChoice(1, Kind.ESSAY, MarkingScheme.essay("2", "4"), two),
        "essays have no blocks");
  }

  @Test
  void partHasANumberAndItems() {
    refused(() -> Part.of(0, Kind.CHOICE, 4, QUARTER), "1 or more");
    refused(() -> Part.of(1, Kind.CHOICE, 0, QUARTER), "1 or more");
    refused(() -> MarkingScheme.each("0"), "above zero");
  }

  @Test
  void scaleHasFiveStepsThatNeverFall() {
    refused(() -> MarkingScheme.scale("0", "1"), "5 steps");
    refused(() -> MarkingScheme.scale("0", "0.2", "0.1", "0.5", "1"), "never falls");
    refused(() -> MarkingScheme.scale("0", "0", "0", "0", "0"), "above zero");
    assertThat(MarkingScheme.scale("0", "0", "0.5", "0.5", "1").maxOf(7)).isEqualTo(Points.of("1"));
  }

  @Test
  void blocksAreTwoOrMoreOfOneSizeWithDifferentCodes() {
    Block one = new Block("A", 2);
    refused(() -> new BlockChoice(-1, List.of(one, new Block("B", 2))), "negative");
    refused(() -> new BlockChoice(0, List.of(one)), "two blocks");
    refused(() -> new BlockChoice(0, List.of(one, one)), "named twice");
    refused(() -> new BlockChoice(0, List.of(one, new Block("B", 3))), "equally many");
    refused(() -> new Block(" ", 1), "blank");
    refused(() -> new Block("A", 0), "must have items");
  }

  @Test
  void formatHasACodeTimeAndNumberedParts() {
    Part first = Part.of(1, Kind.CHOICE, 4, QUARTER);
    Part third = Part.of(3, Kind.CHOICE, 4, QUARTER);
    Duration hour = Duration.ofHours(1);
    assertThat(new PaperFormat("X", hour, List.of(first)).maxPoints()).isEqualTo(Points.of("1"));
    refused(() -> new PaperFormat(" ", hour, List.of(first)), "code");
    refused(() -> new PaperFormat("X", Duration.ZERO, List.of(first)), "time");
    refused(() -> new PaperFormat("X", hour.negated(), List.of(first)), "time");
    refused(() -> new PaperFormat("X", hour, List.of()), "one part or more");
    refused(() -> new PaperFormat("X", hour, List.of(first, third)), "part 2 has number 3");
  }
}
