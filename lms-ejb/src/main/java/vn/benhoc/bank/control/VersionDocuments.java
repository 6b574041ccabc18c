package vn.benhoc.bank.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ContentPart;

/**
 * How the two documents of a version are written. The names are stored for good, so they are
 * spelled out here and don't follow a record's component names.
 */
public final class VersionDocuments {

  private VersionDocuments() {}

  /** What the content document holds. */
  public record Content(
      String stemHtml,
      List<ContentPart> options,
      List<ContentPart> statements,
      @Nullable String unit,
      @Nullable String block,
      boolean shuffle) {

    public Content {
      options = List.copyOf(options);
      statements = List.copyOf(statements);
    }
  }

  /** What the document of a stimulus holds. */
  public record Text(@Nullable String title, String html) {}

  public static String write(Content content) {
    JsonObjectBuilder document = Json.createObjectBuilder().add("stem", content.stemHtml());
    addParts(document, "options", content.options());
    addParts(document, "statements", content.statements());
    addText(document, "unit", content.unit());
    addText(document, "block", content.block());
    return document.add("shuffle", content.shuffle()).build().toString();
  }

  public static Content readContent(String text) {
    JsonObject document = parse(text);
    return new Content(
        document.getString("stem"),
        readParts(document, "options"),
        readParts(document, "statements"),
        document.getString("unit", null),
        document.getString("block", null),
        document.getBoolean("shuffle"));
  }

  public static String write(AnswerContent answer) {
    JsonObjectBuilder document = Json.createObjectBuilder();
    addText(document, "option", answer.optionId());
    if (!answer.truths().isEmpty()) {
      JsonObjectBuilder truths = Json.createObjectBuilder();
      answer.authoredOrder().forEach(id -> truths.add(id, answer.truths().getOrDefault(id, false)));
      document.add("truths", truths);
    }
    addText(document, "short", answer.shortAnswer());
    addText(document, "rubric", answer.rubricHtml());
    BigDecimal points = answer.maxPoints();
    addText(document, "maxPoints", points == null ? null : points.toPlainString());
    document.add("explanation", answer.explanationHtml());
    JsonArrayBuilder order = Json.createArrayBuilder(answer.authoredOrder());
    return document.add("order", order).build().toString();
  }

  public static AnswerContent readAnswer(UUID versionId, String text) {
    JsonObject document = parse(text);
    Map<String, Boolean> truths = new HashMap<>();
    JsonObject stored = document.getJsonObject("truths");
    if (stored != null) {
      stored.keySet().forEach(id -> truths.put(id, stored.getBoolean(id)));
    }
    String points = document.getString("maxPoints", null);
    JsonArray order = document.getJsonArray("order");
    return new AnswerContent(
        versionId,
        document.getString("option", null),
        truths,
        document.getString("short", null),
        document.getString("rubric", null),
        points == null ? null : new BigDecimal(points),
        document.getString("explanation"),
        order.getValuesAs(JsonString::getString));
  }

  public static String write(Text stimulus) {
    JsonObjectBuilder document = Json.createObjectBuilder();
    addText(document, "title", stimulus.title());
    return document.add("text", stimulus.html()).build().toString();
  }

  public static Text readText(String text) {
    JsonObject document = parse(text);
    return new Text(document.getString("title", null), document.getString("text"));
  }

  private static JsonObject parse(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static void addText(JsonObjectBuilder document, String name, @Nullable String value) {
    if (value != null) {
      document.add(name, value);
    }
  }

  private static void addParts(JsonObjectBuilder document, String name, List<ContentPart> parts) {
    if (parts.isEmpty()) {
      return;
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (ContentPart part : parts) {
      array.add(Json.createObjectBuilder().add("id", part.id()).add("html", part.html()));
    }
    document.add(name, array);
  }

  private static List<ContentPart> readParts(JsonObject document, String name) {
    JsonArray array = document.getJsonArray(name);
    if (array == null) {
      return List.of();
    }
    return array.getValuesAs(JsonObject.class).stream()
        .map(part -> new ContentPart(part.getString("id"), part.getString("html")))
        .toList();
  }
}
