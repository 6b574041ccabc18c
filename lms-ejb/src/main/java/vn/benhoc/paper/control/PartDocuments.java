package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;

/**
 * How parts are written, in the file of formats and in the documents of papers. The names are
 * stored for good.
 */
public final class PartDocuments {

  private PartDocuments() {}

  public static String write(List<FormatPart> parts) {
    JsonArrayBuilder array = JsonTexts.array();
    parts.forEach(part -> array.add(write(part)));
    return array.build().toString();
  }

  public static List<FormatPart> read(String text) {
    return read(JsonTexts.readArray(text));
  }

  static List<FormatPart> read(JsonArray parts) {
    return parts.getValuesAs(JsonObject.class).stream().map(PartDocuments::titled).toList();
  }

  /** A part without its titles. */
  static JsonObjectBuilder write(Part part) {
    JsonObjectBuilder document =
        JsonTexts.object()
            .add("number", part.number())
            .add("kind", part.kind().code())
            .add("count", part.count())
            .add("scheme", Schemes.write(part.scheme()));
    BlockChoice choice = part.choice();
    return choice == null ? document : document.add("choice", write(choice, Map.of()));
  }

  /** A part without its titles. */
  static Part readPart(JsonObject document) {
    return new Part(
        document.getInt("number"),
        Kind.of(document.getString("kind")),
        document.getInt("count"),
        Schemes.read(document.getJsonObject("scheme")),
        choice(document.getJsonObject("choice")));
  }

  private static JsonObjectBuilder write(FormatPart titled) {
    JsonObjectBuilder document = write(titled.part());
    addTitle(document, titled.title());
    BlockChoice choice = titled.part().choice();
    return choice == null ? document : document.add("choice", write(choice, titled.blockTitles()));
  }

  private static JsonObjectBuilder write(BlockChoice choice, Map<String, Title> titles) {
    JsonArrayBuilder blocks = JsonTexts.array();
    for (Block block : choice.blocks()) {
      JsonObjectBuilder document =
          JsonTexts.object().add("code", block.code()).add("count", block.count());
      Title title = titles.get(block.code());
      blocks.add(title == null ? document : addTitle(document, title));
    }
    return JsonTexts.object().add("commonCount", choice.commonCount()).add("blocks", blocks);
  }

  private static JsonObjectBuilder addTitle(JsonObjectBuilder document, Title title) {
    return document.add("title", title.vietnamese()).add("titleEn", title.english());
  }

  private static FormatPart titled(JsonObject document) {
    Map<String, Title> titles = new HashMap<>();
    JsonObject choice = document.getJsonObject("choice");
    if (choice != null) {
      choice
          .getJsonArray("blocks")
          .getValuesAs(JsonObject.class)
          .forEach(block -> titles.put(block.getString("code"), title(block)));
    }
    return new FormatPart(readPart(document), title(document), titles);
  }

  private static Title title(JsonObject document) {
    return new Title(document.getString("title"), document.getString("titleEn"));
  }

  private static @Nullable BlockChoice choice(@Nullable JsonObject document) {
    if (document == null) {
      return null;
    }
    return new BlockChoice(
        document.getInt("commonCount"),
        document.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
            .map(block -> new Block(block.getString("code"), block.getInt("count")))
            .toList());
  }
}
