package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/**
 * How the blueprint and the pool a paper was drawn from are written. The names are stored for good.
 */
public final class SourceDocuments {

  private SourceDocuments() {}

  public static String write(Blueprint blueprint) {
    JsonArrayBuilder parts = JsonTexts.array();
    for (BlueprintPart part : blueprint.parts()) {
      JsonArrayBuilder cells = JsonTexts.array();
      part.cells().forEach(cell -> cells.add(write(cell)));
      parts.add(PartDocuments.write(part.part()).add("cells", cells));
    }
    return JsonTexts.object().add("parts", parts).build().toString();
  }

  public static Blueprint readBlueprint(String text) {
    return new Blueprint(
        JsonTexts.read(text).getJsonArray("parts").getValuesAs(JsonObject.class).stream()
            .map(
                part ->
                    new BlueprintPart(
                        PartDocuments.readPart(part),
                        part.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                            .map(SourceDocuments::cell)
                            .toList()))
            .toList());
  }

  public static String write(List<PoolEntry> pool) {
    JsonArrayBuilder items = JsonTexts.array();
    pool.forEach(entry -> items.add(write(entry)));
    return JsonTexts.object().add("items", items).build().toString();
  }

  public static List<PoolEntry> readPool(String text) {
    return JsonTexts.read(text).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(SourceDocuments::entry)
        .toList();
  }

  private static JsonObjectBuilder write(Cell cell) {
    JsonObjectBuilder document = JsonTexts.object();
    document.add("topics", JsonTexts.array(cell.topics().stream().sorted().toList()));
    addLevel(document, cell.level());
    JsonTexts.addIfSet(document, "block", cell.block());
    document.add("count", cell.count());
    return addPoints(document, cell.points());
  }

  private static Cell cell(JsonObject document) {
    JsonArray topics = document.getJsonArray("topics");
    return new Cell(
        Set.copyOf(topics.getValuesAs(JsonString::getString)),
        level(document),
        JsonTexts.textOrNull(document, "block"),
        document.getInt("count"),
        Set.of(),
        points(document));
  }

  private static JsonObjectBuilder write(PoolEntry entry) {
    Facets facets = entry.facets();
    JsonObjectBuilder document =
        JsonTexts.object().add("item", entry.ref().value()).add("kind", facets.kind().code());
    JsonTexts.addIfSet(document, "topic", facets.topic());
    addLevel(document, facets.level());
    JsonTexts.addIfSet(document, "block", facets.block());
    GroupPlace group = entry.group();
    if (group != null) {
      document.add("stimulus", group.stimulus().value()).add("position", group.position());
    }
    if (entry.exposure() > 0) {
      document.add("exposure", entry.exposure());
    }
    return addPoints(document, entry.points());
  }

  private static PoolEntry entry(JsonObject document) {
    String stimulus = JsonTexts.textOrNull(document, "stimulus");
    return new PoolEntry(
        ItemRef.of(document.getString("item")),
        Facets.of(
                Kind.of(document.getString("kind")),
                JsonTexts.textOrNull(document, "topic"),
                level(document))
            .inBlock(JsonTexts.textOrNull(document, "block")),
        stimulus == null
            ? null
            : new GroupPlace(new StimulusRef(stimulus), document.getInt("position")),
        points(document),
        new Usage(document.getInt("exposure", 0), null),
        Traits.UNKNOWN);
  }

  private static void addLevel(JsonObjectBuilder document, @Nullable Level level) {
    JsonTexts.addIfSet(document, "level", level == null ? null : level.code());
  }

  private static @Nullable Level level(JsonObject document) {
    String code = JsonTexts.textOrNull(document, "level");
    return code == null ? null : Level.of(code);
  }

  private static JsonObjectBuilder addPoints(
      JsonObjectBuilder document, @Nullable BigDecimal points) {
    return JsonTexts.addIfSet(document, "points", points == null ? null : points.toPlainString());
  }

  private static @Nullable BigDecimal points(JsonObject document) {
    String points = JsonTexts.textOrNull(document, "points");
    return points == null ? null : new BigDecimal(points);
  }
}
