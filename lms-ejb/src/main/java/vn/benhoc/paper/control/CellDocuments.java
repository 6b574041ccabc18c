package vn.benhoc.paper.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;

/** How the cells of a blueprint are written. The names are stored for good. */
final class CellDocuments {

  private CellDocuments() {}

  static String write(List<PartCells> parts) {
    JsonArrayBuilder array = JsonTexts.array();
    for (PartCells part : parts) {
      JsonArrayBuilder cells = JsonTexts.array();
      part.cells().forEach(cell -> cells.add(write(cell)));
      array.add(JsonTexts.object().add("number", part.number()).add("cells", cells).build());
    }
    return JsonTexts.object().add("parts", array).build().toString();
  }

  static List<PartCells> read(String text) {
    return read(JsonTexts.read(text));
  }

  /** The cells of any document that lists parts with cells. */
  static List<PartCells> read(JsonObject document) {
    return document.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
        .map(
            part ->
                new PartCells(
                    part.getInt("number"),
                    part.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                        .map(CellDocuments::cell)
                        .toList()))
        .toList();
  }

  private static JsonObjectBuilder write(BlueprintCell cell) {
    JsonObjectBuilder document = JsonTexts.object();
    JsonTexts.addIfSet(document, "topic", cell.topic());
    JsonTexts.addIfSet(document, "level", cell.level());
    JsonTexts.addIfSet(document, "block", cell.block());
    document.add("count", cell.count());
    return JsonTexts.addIfSet(document, "points", cell.points());
  }

  private static BlueprintCell cell(JsonObject document) {
    return new BlueprintCell(
        JsonTexts.textOrNull(document, "topic"),
        JsonTexts.textOrNull(document, "level"),
        JsonTexts.textOrNull(document, "block"),
        document.getInt("count"),
        JsonTexts.textOrNull(document, "points"));
  }
}
