package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;

/**
 * The formats are those of the rules file the project was given: minutes, counts, points of each
 * item, steps of the scale. The file is not part of the project; without it nothing is compared.
 */
class FormatRulesTest {

  private static final Path FILE = Path.of("../../shared/domain/rules.json");

  @Test
  void formatsFrom2025AreThoseOfTheRules() throws IOException {
    List<JsonObject> rules = rules().getJsonArray("exam_2025").getValuesAs(JsonObject.class);
    assertThat(rules).hasSize(12);
    for (JsonObject rule : rules) {
      ExamFormat format = FormatFileTest.format(rule.getString("code") + "-2025");
      assertThat(format.minutes()).as(format.code()).isEqualTo(rule.getInt("minutes"));
      assertThat(marks(format)).as(format.code()).isEqualTo(marksFrom2025(rule));
      assertThat(format.engine().maxPoints())
          .as(format.code())
          .isEqualByComparingTo(rule.getString("total"));
    }
  }

  @Test
  void formatsFromBefore2025AreThoseOfTheRules() throws IOException {
    List<JsonObject> rules =
        rules().getJsonArray("exam_2006_programme").getValuesAs(JsonObject.class);
    assertThat(rules).hasSize(9);
    for (JsonObject rule : rules) {
      ExamFormat format = FormatFileTest.format(rule.getString("code") + "-2006");
      assertThat(format.minutes()).as(format.code()).isEqualTo(rule.getInt("minutes"));
      assertThat(marks(format)).as(format.code()).isEqualTo(marksBefore2025(rule));
    }
  }

  @Test
  void informaticsCountsWhatTheRulesSay() throws IOException {
    JsonObject choice =
        rules().getJsonArray("exam_2025").getValuesAs(JsonObject.class).stream()
            .filter(rule -> rule.containsKey("part2_choice"))
            .map(rule -> rule.getJsonObject("part2_choice"))
            .findFirst()
            .orElseThrow();
    Part clusters = FormatFileTest.format("TIN-2025").parts().get(1).part();
    assertThat(clusters.count()).isEqualTo(choice.getInt("items_in_paper"));
    assertThat(clusters.countedCount()).isEqualTo(choice.getInt("scored"));
    BlockChoice blocks = Objects.requireNonNull(clusters.choice());
    assertThat(blocks.commonCount()).isEqualTo(choice.getJsonArray("common").size());
    assertThat(blocks.blocks())
        .extracting(block -> block.count())
        .containsExactlyElementsOf(
            choice.getJsonObject("choose_one_block").values().stream()
                .map(places -> places.asJsonArray().size())
                .toList());
  }

  /**
   * For each part what every counted item is worth, by the number of right statements or in all.
   */
  private static List<List<List<BigDecimal>>> marks(ExamFormat format) {
    return format.parts().stream().map(part -> marks(part.part())).toList();
  }

  private static List<List<BigDecimal>> marks(Part part) {
    return IntStream.range(0, part.countedCount())
        .mapToObj(
            index ->
                part.scheme() instanceof MarkingScheme.Scale scale
                    ? plain(scale.byRight().stream())
                    : plain(Stream.of(part.scheme().maxOf(index))))
        .toList();
  }

  private static List<List<List<BigDecimal>>> marksFrom2025(JsonObject rule) {
    List<List<List<BigDecimal>>> parts = new ArrayList<>();
    for (JsonObject part : rule.getJsonArray("parts").getValuesAs(JsonObject.class)) {
      if (part.containsKey("items")) {
        parts.add(
            part.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> plain(Stream.of(new BigDecimal(item.getString("points")))))
                .toList());
      } else {
        parts.add(times(part.getInt("count", 1), worth(part)));
      }
    }
    return parts;
  }

  private static List<BigDecimal> worth(JsonObject part) {
    if (part.containsKey("points_by_correct")) {
      JsonObject steps = part.getJsonObject("points_by_correct");
      return plain(
          IntStream.rangeClosed(0, 4)
              .mapToObj(right -> new BigDecimal(steps.getString("" + right))));
    }
    String points = part.getString("points_each", part.getString("points", ""));
    return plain(Stream.of(new BigDecimal(points)));
  }

  private static List<List<List<BigDecimal>>> marksBefore2025(JsonObject rule) {
    if (rule.containsKey("count")) {
      return List.of(times(rule.getInt("count"), worth(rule)));
    }
    return rule.getJsonArray("parts").getValuesAs(JsonArray.class).stream()
        .map(part -> times(1, plain(Stream.of(new BigDecimal(part.getString(1))))))
        .toList();
  }

  private static List<List<BigDecimal>> times(int count, List<BigDecimal> worth) {
    return IntStream.range(0, count).mapToObj(index -> worth).toList();
  }

  private static List<BigDecimal> plain(Stream<BigDecimal> points) {
    return points.map(point -> point.setScale(2)).toList();
  }

  private static JsonObject rules() throws IOException {
    assumeTrue(Files.isRegularFile(FILE), "no " + FILE + ": it is not part of the project");
    try (Reader reader = Files.newBufferedReader(FILE);
        JsonReader json = Json.createReader(reader)) {
      return json.readObject();
    }
  }
}
