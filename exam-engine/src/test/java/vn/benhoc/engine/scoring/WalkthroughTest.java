package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.build.Walkthrough;
import vn.benhoc.engine.format.PaperFormat;

/** Marks of whole papers, against a table worked out by hand. */
class WalkthroughTest {

  static List<String> rows() throws IOException {
    try (InputStream table =
        WalkthroughTest.class.getResourceAsStream("/scoring-walkthrough.csv")) {
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
    assertThat(breakdown.total().map(BigDecimal::toPlainString).orElse("pending"))
        .isEqualTo(walkthrough.total());
    assertThat(breakdown.max()).isEqualTo(walkthrough.format().maxPoints());
    walkthrough
        .reasons()
        .forEach((slot, said) -> assertThat(Walkthrough.said(breakdown, slot)).isEqualTo(said));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatEachItemPartAndPaperSaysAddsUp(String row) {
    Breakdown breakdown = Walkthrough.parse(row).score();
    for (PartResult part : breakdown.parts()) {
      BigDecimal items =
          sum(
              breakdown.slots().stream()
                  .filter(slot -> slot.slot().part() == part.number())
                  .map(SlotResult::points)
                  .toList());
      assertThat(part.points()).isEqualTo(items.add(part.raised()));
    }
    assertThat(breakdown.points())
        .isEqualTo(
            sum(breakdown.parts().stream().map(PartResult::points).toList())
                .add(breakdown.raised()))
        .isBetween(BigDecimal.ZERO, breakdown.max());
  }

  @Test
  void everyFormatAndSchemeIsWalkedThrough() throws IOException {
    Set<String> walked =
        rows().stream()
            .map(row -> Walkthrough.parse(row).format().code())
            .collect(Collectors.toSet());
    assertThat(walked)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Formats.all(), SchemeFormats.all())
                .flatMap(Collection::stream)
                .map(PaperFormat::code)
                .toList());
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
