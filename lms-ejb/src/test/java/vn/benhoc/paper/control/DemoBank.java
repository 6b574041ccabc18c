package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.bank.boundary.StimulusContent;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/** A subject of the demo bank in memory; texts are the file's, unrendered. */
final class DemoBank {

  final List<PoolEntry> pool = new ArrayList<>();
  final Map<UUID, CandidateContent> contents = new LinkedHashMap<>();
  final Map<UUID, AnswerContent> answers = new LinkedHashMap<>();
  final Map<UUID, StimulusContent> stimuli = new HashMap<>();

  private final Map<String, Integer> positions = new HashMap<>();

  private DemoBank() {}

  static DemoBank of(String subject) {
    DemoBank bank = new DemoBank();
    Resources.text("/demo/items/" + subject + ".jsonl")
        .lines()
        .filter(line -> !line.isBlank())
        .map(JsonTexts::read)
        .forEach(bank::add);
    return bank;
  }

  ItemTexts texts() {
    return new ItemTexts(contents, stimuli);
  }

  Map<ItemRef, Item> items() {
    Map<ItemRef, Item> items = new LinkedHashMap<>();
    contents.forEach(
        (id, content) -> {
          Item item = EngineItems.of(content, answers.get(id));
          items.put(item.ref(), item);
        });
    return items;
  }

  private void add(JsonObject line) {
    if (line.containsKey("code")) {
      item(line);
    } else {
      String code = line.getString("stimulus");
      stimuli.put(
          id(code),
          new StimulusContent(
              id(code),
              id(code),
              code,
              JsonTexts.textOrNull(line, "title"),
              line.getString("text")));
    }
  }

  private void item(JsonObject line) {
    String code = line.getString("code");
    Kind kind = Kind.of(line.getString("kind"));
    String stimulus = JsonTexts.textOrNull(line, "stimulus");
    List<ContentPart> options = options(code, line.getJsonArray("options"));
    List<ContentPart> statements = statements(code, line.getJsonArray("statements"));
    contents.put(
        id(code),
        new CandidateContent(
            id(code),
            id("item " + code),
            code,
            1,
            kind,
            JsonTexts.textOrNull(line, "block"),
            line.getString("stem"),
            options,
            statements,
            JsonTexts.textOrNull(line, "unit"),
            stimulus == null ? null : id(stimulus),
            line.getBoolean("shuffle", true)));
    answers.put(id(code), answer(line, kind, options, statements));
    pool.add(entry(line, kind, stimulus));
  }

  private PoolEntry entry(JsonObject line, Kind kind, String stimulus) {
    Facets facets =
        Facets.of(kind, line.getString("topic"), Level.of(line.getString("level")))
            .inBlock(JsonTexts.textOrNull(line, "block"));
    PoolEntry entry = PoolEntry.of(ItemRef.of(id(line.getString("code")).toString()), facets);
    return stimulus == null
        ? entry
        : entry.on(
            new GroupPlace(
                new StimulusRef(id(stimulus).toString()),
                positions.merge(stimulus, 1, Integer::sum)));
  }

  private static AnswerContent answer(
      JsonObject line, Kind kind, List<ContentPart> options, List<ContentPart> statements) {
    Map<String, Boolean> truths = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      JsonObject statement = line.getJsonArray("statements").getJsonObject(i);
      truths.put(statements.get(i).id(), statement.getBoolean("correct"));
    }
    JsonValue key = line.get("key");
    String points = JsonTexts.textOrNull(line, "maxPoints");
    return new AnswerContent(
        id(line.getString("code")),
        kind == Kind.CHOICE ? options.get(((JsonNumber) key).intValue()).id() : null,
        truths,
        kind == Kind.SHORT ? ((JsonString) key).getString() : null,
        JsonTexts.textOrNull(line, "rubric"),
        points == null ? null : new BigDecimal(points),
        line.getString("explanation"),
        (options.isEmpty() ? statements : options).stream().map(ContentPart::id).toList());
  }

  private static List<ContentPart> options(String code, JsonArray options) {
    return options == null
        ? List.of()
        : IntStream.range(0, options.size())
            .mapToObj(i -> new ContentPart(partId(code, i), options.getString(i)))
            .toList();
  }

  private static List<ContentPart> statements(String code, JsonArray statements) {
    return statements == null
        ? List.of()
        : IntStream.range(0, statements.size())
            .mapToObj(
                i ->
                    new ContentPart(partId(code, i), statements.getJsonObject(i).getString("text")))
            .toList();
  }

  private static String partId(String code, int index) {
    return id(code + " part " + index).toString().substring(0, 8);
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
