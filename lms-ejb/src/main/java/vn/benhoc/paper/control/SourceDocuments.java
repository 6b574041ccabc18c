package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * How the blueprint and the pool a paper was drawn from are written. The names are stored for good;
 * what nothing is known of is left out, as in documents from before it was kept.
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
    addIfAny(document, "outcomes", cell.outcomes().stream());
    return addPoints(document, cell.points());
  }

  private static Cell cell(JsonObject document) {
    return new Cell(
        texts(document, "topics"),
        level(document),
        JsonTexts.textOrNull(document, "block"),
        document.getInt("count"),
        texts(document, "outcomes"),
        points(document));
  }

  private static JsonObjectBuilder write(PoolEntry entry) {
    Facets facets = entry.facets();
    JsonObjectBuilder document =
        JsonTexts.object().add("item", entry.ref().value()).add("kind", facets.kind().code());
    JsonTexts.addIfSet(document, "topic", facets.topic());
    addLevel(document, facets.level());
    JsonTexts.addIfSet(document, "block", facets.block());
    JsonTexts.addIfSet(document, "outcome", facets.outcome());
    addPoints(document, entry.points());
    GroupPlace group = entry.group();
    if (group != null) {
      addGroup(document, group);
    }
    addUsage(document, entry.usage());
    return addTraits(document, entry.traits());
  }

  private static void addGroup(JsonObjectBuilder document, GroupPlace group) {
    document.add("stimulus", group.stimulus().value()).add("position", group.position());
    if (group.free()) {
      document.add("free", true);
    }
  }

  private static void addUsage(JsonObjectBuilder document, Usage usage) {
    if (usage.exposure() > 0) {
      document.add("exposure", usage.exposure());
    }
    LocalDate lastUsed = usage.lastUsed();
    JsonTexts.addIfSet(document, "lastUsed", lastUsed == null ? null : lastUsed.toString());
  }

  private static JsonObjectBuilder addTraits(JsonObjectBuilder document, Traits traits) {
    JsonTexts.addIfSet(document, "author", traits.author());
    ItemParameters parameters = traits.parameters();
    if (parameters != null) {
      // Texts: of a JSON number a reader may keep less than the double, and none keeps -0.0.
      document
          .add("discrimination", Double.toString(parameters.discrimination()))
          .add("difficulty", Double.toString(parameters.difficulty()));
    }
    Integer seconds = traits.expectedSeconds();
    if (seconds != null) {
      document.add("expectedSeconds", seconds);
    }
    return addIfAny(document, "enemies", traits.enemies().stream().map(ItemRef::value));
  }

  private static PoolEntry entry(JsonObject document) {
    return new PoolEntry(
        ItemRef.of(document.getString("item")),
        new Facets(
            Kind.of(document.getString("kind")),
            JsonTexts.textOrNull(document, "topic"),
            level(document),
            JsonTexts.textOrNull(document, "block"),
            JsonTexts.textOrNull(document, "outcome")),
        group(document),
        points(document),
        usage(document),
        traits(document));
  }

  private static @Nullable GroupPlace group(JsonObject document) {
    String stimulus = JsonTexts.textOrNull(document, "stimulus");
    return stimulus == null
        ? null
        : new GroupPlace(
            new StimulusRef(stimulus),
            document.getInt("position"),
            document.getBoolean("free", false));
  }

  private static Usage usage(JsonObject document) {
    String lastUsed = JsonTexts.textOrNull(document, "lastUsed");
    return new Usage(
        document.getInt("exposure", 0), lastUsed == null ? null : LocalDate.parse(lastUsed));
  }

  private static Traits traits(JsonObject document) {
    return new Traits(
        JsonTexts.textOrNull(document, "author"),
        parameters(document),
        document.containsKey("expectedSeconds") ? document.getInt("expectedSeconds") : null,
        texts(document, "enemies").stream().map(ItemRef::of).collect(Collectors.toSet()));
  }

  private static @Nullable ItemParameters parameters(JsonObject document) {
    String discrimination = JsonTexts.textOrNull(document, "discrimination");
    return discrimination == null
        ? null
        : new ItemParameters(
            Double.parseDouble(discrimination),
            Double.parseDouble(document.getString("difficulty")));
  }

  /** In order, because the order of a set is another on every run. */
  private static JsonObjectBuilder addIfAny(
      JsonObjectBuilder document, String name, Stream<String> texts) {
    List<String> sorted = texts.sorted().toList();
    return sorted.isEmpty() ? document : document.add(name, JsonTexts.array(sorted));
  }

  private static Set<String> texts(JsonObject document, String name) {
    JsonArray texts = document.getJsonArray(name);
    return texts == null ? Set.of() : Set.copyOf(texts.getValuesAs(JsonString::getString));
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
