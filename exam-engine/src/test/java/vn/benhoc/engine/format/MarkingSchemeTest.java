package vn.benhoc.engine.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

class MarkingSchemeTest {

  private static final MarkingScheme NEGATIVE = MarkingScheme.negative("1", "0.25", Floor.PAPER);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static String suited(MarkingScheme scheme) {
    return Arrays.stream(Kind.values())
        .filter(scheme::suits)
        .map(Kind::code)
        .collect(Collectors.joining(" "));
  }

  @Test
  void everySchemeSuitsItsKinds() {
    assertThat(suited(MarkingScheme.each("1"))).isEqualTo("choice cluster short numeric text");
    assertThat(suited(NEGATIVE)).isEqualTo("choice short numeric text");
    assertThat(suited(MarkingScheme.credit("1"))).isEqualTo("choice numeric text");
    assertThat(suited(Formats.SCALE)).isEqualTo("cluster");
    assertThat(suited(MarkingScheme.perStatement("0.25"))).isEqualTo("cluster");
    assertThat(suited(MarkingScheme.essay("4"))).isEqualTo("essay");
  }

  @Test
  void onlySchemesOfOneAmountLeaveItToTheBlueprint() {
    assertThat(Stream.of(MarkingScheme.each("1"), MarkingScheme.essay("4")))
        .allMatch(MarkingScheme::allowsOwnPoints);
    assertThat(
            Stream.of(
                NEGATIVE,
                MarkingScheme.credit("1"),
                Formats.SCALE,
                MarkingScheme.perStatement("0.25")))
        .noneMatch(MarkingScheme::allowsOwnPoints);
  }

  @Test
  void mostPointsAreThoseOfAnItemThatIsRight() {
    assertThat(NEGATIVE.maxOf(3)).isEqualTo(Points.of("1"));
    assertThat(MarkingScheme.credit("0.30").maxOf(0)).isEqualTo(Points.of("0.30"));
    assertThat(MarkingScheme.perStatement("0.25").maxOf(0)).isEqualTo(Points.of("1"));
  }

  @Test
  void nothingRightEarnsNothing() {
    assertThatThrownBy(() -> MarkingScheme.scale("0.10", "0.10", "0.25", "0.50", "1.00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing right");
  }

  @Test
  void floorIsDataOfTheScheme() {
    assertThat(NEGATIVE.floor()).isEqualTo(Floor.PAPER);
    assertThat(MarkingScheme.each("1").floor()).isEqualTo(Floor.ITEM);
    assertThat(MarkingScheme.credit("1").floor()).isEqualTo(Floor.PART);
    assertThat(SchemeFormats.perStatement("1", "0.5", Floor.PART).floor()).isEqualTo(Floor.PART);
    assertThat(MarkingScheme.perStatement("1").floor()).isEqualTo(Floor.ITEM);
    assertThat(Arrays.stream(Floor.values()).map(Floor::code))
        .containsExactly("item", "part", "paper");
  }

  @Test
  void penaltyIsAtMostWhatIsRightEarns() {
    assertThat(MarkingScheme.negative("1", "1", Floor.PART).maxOf(0)).isEqualTo(Points.of("1"));
    refused(() -> MarkingScheme.negative("1", "1.01", Floor.PART), "at most");
    refused(() -> SchemeFormats.credit("1", "1.01", Floor.PART), "at most");
    refused(() -> SchemeFormats.perStatement("1", "1.01", Floor.PART), "at most");
    assertThat(SchemeFormats.perStatement("1", "1", Floor.PART).maxOf(0)).isEqualTo(Points.of("4"));
  }

  @Test
  void penaltyOfOneAnswerNeedsAFloorBeyondIt() {
    refused(() -> MarkingScheme.negative("1", "0.25", Floor.ITEM), "beyond the item");
    refused(() -> SchemeFormats.credit("1", "0.25", Floor.ITEM), "beyond the item");
    assertThat(SchemeFormats.credit("1", "0", Floor.ITEM).maxOf(0)).isEqualTo(Points.of("1"));
  }

  @Test
  void amountsAreExactAndAboveZero() {
    refused(() -> MarkingScheme.negative("0", "0", Floor.PART), "above zero");
    refused(() -> MarkingScheme.negative("1", "0", Floor.PART), "above zero");
    refused(() -> MarkingScheme.negative("1", "0.125", Floor.PART), "two places");
    refused(() -> MarkingScheme.credit("0"), "above zero");
    refused(() -> SchemeFormats.credit("1", "-1", Floor.PART), "negative");
    refused(() -> MarkingScheme.perStatement("0"), "above zero");
    refused(() -> SchemeFormats.perStatement("1", "-0.5", Floor.PART), "negative");
  }

  @Test
  void smallPapersOfTheTestsUseEveryScheme() {
    List<String> used =
        Stream.concat(Formats.all().stream(), SchemeFormats.all().stream())
            .flatMap(format -> format.parts().stream())
            .map(part -> part.scheme().getClass().getSimpleName())
            .distinct()
            .toList();
    assertThat(used)
        .containsExactlyInAnyOrder("Each", "Scale", "Essay", "Negative", "Credit", "PerStatement");
  }
}
