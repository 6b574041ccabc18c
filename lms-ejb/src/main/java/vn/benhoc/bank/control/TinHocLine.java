package vn.benhoc.bank.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;

/**
 * An item of the collection for Tin học 2025: {@code mc} with the key's index, {@code tf} with four
 * statements; strand, grade and difficulty given. Program code stands between backticks.
 */
final class TinHocLine implements LineShape {

  private static final String SUBJECT = "TIN";
  private static final int PARTS = 4;
  private static final Set<String> STRANDS = Set.of("A", "B", "C", "D", "E", "F", "G");
  private static final Map<String, String> LEVELS =
      Map.of("easy", "know", "medium", "understand", "hard", "apply");
  private static final Map<String, String> BLOCKS = Map.of("E", "ICT", "F", "CS");
  private static final int LONGEST_CODE = 10_000;

  private final LineTools tools;

  TinHocLine(LineTools tools) {
    this.tools = tools;
  }

  @Override
  public boolean fits(JsonObject line) {
    return line.containsKey("type") && line.containsKey("question");
  }

  @Override
  public Optional<Draft.OfItem> read(LineFields fields) {
    Optional<String> code = CommonFields.code(fields, "id");
    Optional<String> type = fields.oneOf("type", Set.of("mc", "tf"), "kind-unknown");
    Optional<String> strand = fields.oneOf("topic", STRANDS, "topic-unknown");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = type.get().equals("mc") ? Kind.CHOICE : Kind.CLUSTER;
    Draft.Facets facets = facets(fields, kind, strand.orElse(null));
    String stem = stem(fields);
    Optional<ItemBody> body =
        kind == Kind.CHOICE ? choice(fields, stem) : cluster(fields, stem, strand.orElse(""));
    if (code.isEmpty() || fields.findings().hasErrors()) {
      return Optional.empty();
    }
    return body.map(read -> read.draft(fields, code.get(), SUBJECT, facets, null));
  }

  private Draft.Facets facets(LineFields fields, Kind kind, @Nullable String strand) {
    Optional<Integer> grade = fields.optionalWhole("grade", 10, 12);
    if (!fields.has("grade")) {
      fields.findings().error("grade", "field-missing", Map.of("field", "grade"));
    }
    Optional<String> level = fields.oneOf("level", LEVELS.keySet(), "level-unknown");
    String topic = strand == null || grade.isEmpty() ? null : SUBJECT + grade.get() + "." + strand;
    if (topic != null && tools.vocabulary().topic(topic).isEmpty()) {
      fields.findings().error("topic", "topic-unknown", Map.of("value", topic));
    }
    return new Draft.Facets(
        kind,
        ItemStatus.SHARED,
        grade.orElse(null),
        topic,
        level.map(LEVELS::get).orElse(null),
        false,
        null,
        null);
  }

  private static String stem(LineFields fields) {
    String stem = fields.text("question").map(text -> marked(fields, "question", text)).orElse("");
    Optional<String> code =
        fields.optionalText("code", LONGEST_CODE).filter(text -> !text.isBlank());
    return code.map(text -> stem + "<pre>" + Formulas.escape(text) + "</pre>")
        .map(StoredHtml::clean)
        .orElse(stem);
  }

  private Optional<ItemBody> choice(LineFields fields, String stem) {
    List<ContentPart> options =
        fields.array("options").map(a -> options(fields, a)).orElse(List.of());
    if (!fields.has("answer")) {
      fields.findings().error("answer", "key-missing");
    }
    Optional<Integer> key = fields.optionalWhole("answer", 0, PARTS - 1);
    String explanation = explanation(fields);
    if (options.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    boolean shuffle = CommonFields.mayShuffle(options, true, fields);
    UUID versionId = tools.ids().next();
    return Optional.of(
        new ItemBody(
            new VersionDocuments.Content(stem, options, List.of(), null, null, shuffle),
            new AnswerContent(
                versionId,
                options.get(key.get()).id(),
                Map.of(),
                null,
                null,
                null,
                explanation,
                options.stream().map(ContentPart::id).toList())));
  }

  private List<ContentPart> options(LineFields fields, JsonArray array) {
    Optional<List<String>> texts = LineFields.texts(array);
    if (texts.isEmpty() || texts.get().size() != PARTS) {
      Map<String, String> count = Map.of("count", Integer.toString(array.size()));
      fields.findings().error("options", "options-not-four", count);
      return List.of();
    }
    List<ContentPart> options = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      String html = marked(fields, "options/" + i, texts.get().get(i));
      if (html.isBlank()) {
        fields
            .findings()
            .error("options/" + i, "option-empty", Map.of("number", Integer.toString(i + 1)));
      }
      options.add(new ContentPart(tools.identity(), OwnItemBody.unwrapped(html)));
    }
    CommonFields.differ(options, "options", "options-same", fields);
    return options;
  }

  private Optional<ItemBody> cluster(LineFields fields, String stem, String strand) {
    Map<String, Boolean> truths = new HashMap<>();
    List<ContentPart> statements =
        fields.array("statements").map(a -> statements(fields, a, truths)).orElse(List.of());
    String explanation = explanation(fields);
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    String block = BLOCKS.get(strand);
    return Optional.of(
        new ItemBody(
            new VersionDocuments.Content(stem, List.of(), statements, null, block, true),
            new AnswerContent(
                tools.ids().next(),
                null,
                truths,
                null,
                null,
                null,
                explanation,
                statements.stream().map(ContentPart::id).toList())));
  }

  private List<ContentPart> statements(
      LineFields fields, JsonArray array, Map<String, Boolean> truths) {
    boolean objects = array.stream().allMatch(JsonObject.class::isInstance);
    if (!objects || array.size() != PARTS) {
      Map<String, String> count = Map.of("count", Integer.toString(array.size()));
      fields.findings().error("statements", "statements-not-four", count);
      return List.of();
    }
    List<ContentPart> statements = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      LineFields statement = fields.inside(array.getJsonObject(i), "statements/" + i);
      String html = statement.text("text").map(t -> marked(statement, "text", t)).orElse("");
      ContentPart part = new ContentPart(tools.identity(), OwnItemBody.unwrapped(html));
      if (!statement.has("correct")) {
        statement.findings().error(statement.path("correct"), "truth-missing");
      }
      truths.put(part.id(), statement.optionalFlag("correct").orElse(false));
      statements.add(part);
    }
    CommonFields.differ(statements, "statements", "statements-same", fields);
    return statements;
  }

  private static String explanation(LineFields fields) {
    return fields
        .optionalText("explain", LineFields.LONGEST_TEXT)
        .filter(text -> !text.isBlank())
        .map(text -> marked(fields, "explain", text))
        .orElse("");
  }

  private static String marked(LineFields fields, String name, String text) {
    MarkedText marked = Markup.read(text, MarkupDialect.ofProgramCode());
    return fields.told(name, marked, Severity.WARNING);
  }
}
