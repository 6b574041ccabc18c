package vn.benhoc.bank.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.ShortAnswer;

/** Reads what an item in the project's own format asks and answers. For one line. */
final class OwnItemBody {

  private static final int PARTS = 4;
  private static final int LONGEST_UNIT = 30;
  private static final Set<String> BLOCKS = Set.of("ICT", "CS");
  private static final Pattern POINTS = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");

  private final LineFields fields;
  private final LineTools tools;
  private final MarkupDialect dialect;
  private final UUID versionId;
  private final String stem;

  OwnItemBody(LineFields fields, LineTools tools) {
    this.fields = fields;
    this.tools = tools;
    dialect = MarkupDialect.own(tools.formulas());
    versionId = tools.ids().next();
    stem = markup(fields, "stem", dialect);
  }

  /** Empty where something the body can't do without is missing or wrong. */
  Optional<ItemBody> read(Kind kind) {
    if (kind != Kind.CLUSTER && fields.has("block")) {
      fields.findings().error("block", "block-not-for-kind");
    }
    return switch (kind) {
      case CHOICE -> choice();
      case CLUSTER -> cluster();
      case SHORT -> shortAnswer();
      case ESSAY -> essay();
      case NUMERIC, TEXT -> throw new IllegalArgumentException("no lines are of kind " + kind);
    };
  }

  private Optional<ItemBody> choice() {
    Optional<JsonArray> array = fields.array("options");
    List<ContentPart> options = array.map(this::options).orElse(List.of());
    Optional<Integer> key = key(options.size());
    String explanation = explanation(options.size());
    if (options.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    boolean wish = fields.optionalFlag("shuffle").orElse(true);
    boolean shuffle = CommonFields.mayShuffle(options, wish, fields);
    String right = options.get(key.get()).id();
    return Optional.of(
        new ItemBody(
            new VersionDocuments.Content(stem, options, List.of(), null, null, shuffle),
            new AnswerContent(
                versionId, right, Map.of(), null, null, null, explanation, ids(options))));
  }

  private List<ContentPart> options(JsonArray array) {
    Optional<List<String>> texts = LineFields.texts(array);
    if (texts.isEmpty()) {
      fields.findings().error("options", "options-not-texts");
      return List.of();
    }
    if (texts.get().size() != PARTS) {
      fields.findings().error("options", "options-not-four", count(texts.get().size()));
      return List.of();
    }
    List<ContentPart> options = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      String name = "options/" + i;
      if (texts.get().get(i).isBlank()) {
        fields.findings().error(name, "option-empty", Map.of("number", Integer.toString(i + 1)));
      }
      String html = fields.told(name, Markup.read(texts.get().get(i), dialect), Severity.ERROR);
      options.add(new ContentPart(tools.identity(), unwrapped(html)));
    }
    CommonFields.differ(options, "options", "options-same", fields);
    return options;
  }

  private Optional<Integer> key(int options) {
    if (!fields.has("key")) {
      fields.findings().error("key", "key-missing");
      return Optional.empty();
    }
    Optional<Integer> key = fields.optionalWhole("key", Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
    if (key.isPresent() && options > 0 && (key.get() < 0 || key.get() >= options)) {
      fields
          .findings()
          .error("key", "key-out-of-range", Map.of("value", Integer.toString(key.get())));
      return Optional.empty();
    }
    return options > 0 ? key : Optional.empty();
  }

  private Optional<ItemBody> cluster() {
    Optional<JsonArray> array = fields.array("statements");
    Map<String, Boolean> truths = new HashMap<>();
    List<ContentPart> statements = array.map(a -> statements(a, truths)).orElse(List.of());
    String explanation = explanation(statements.size());
    Optional<String> block =
        fields.has("block") ? fields.oneOf("block", BLOCKS, "block-unknown") : Optional.empty();
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    boolean shuffle = fields.optionalFlag("shuffle").orElse(true);
    return Optional.of(
        new ItemBody(
            new VersionDocuments.Content(
                stem, List.of(), statements, null, block.orElse(null), shuffle),
            new AnswerContent(
                versionId, null, truths, null, null, null, explanation, ids(statements))));
  }

  private List<ContentPart> statements(JsonArray array, Map<String, Boolean> truths) {
    if (array.size() != PARTS) {
      fields.findings().error("statements", "statements-not-four", count(array.size()));
      return List.of();
    }
    List<ContentPart> statements = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      JsonValue element = array.get(i);
      if (!(element instanceof JsonObject object)) {
        fields.findings().error("statements/" + i, "statement-not-object");
        return List.of();
      }
      LineFields statement = fields.inside(object, "statements/" + i);
      ContentPart part =
          new ContentPart(tools.identity(), unwrapped(markup(statement, "text", dialect)));
      if (!statement.has("correct")) {
        statement.findings().error(statement.path("correct"), "truth-missing");
      }
      truths.put(part.id(), statement.optionalFlag("correct").orElse(false));
      statements.add(part);
    }
    CommonFields.differ(statements, "statements", "statements-same", fields);
    return statements;
  }

  private Optional<ItemBody> shortAnswer() {
    Optional<String> typed = fields.has("key") ? fields.text("key") : Optional.empty();
    if (!fields.has("key")) {
      fields.findings().error("key", "key-missing");
    }
    typed
        .flatMap(ShortAnswer::misfit)
        .ifPresent(misfit -> fields.findings().error("key", "short-key-" + misfit.code()));
    Optional<String> unit = fields.optionalText("unit", LONGEST_UNIT);
    String explanation = explanation(0);
    if (typed.isEmpty() || fields.findings().hasErrors()) {
      return Optional.empty();
    }
    String key = ShortAnswer.of(typed.get()).text();
    return Optional.of(
        new ItemBody(
            plainContent(unit.filter(text -> !text.isBlank()).orElse(null)),
            new AnswerContent(versionId, null, Map.of(), key, null, null, explanation, List.of())));
  }

  private Optional<ItemBody> essay() {
    String rubric = markup(fields, "rubric", dialect);
    Optional<String> points = fields.text("maxPoints", LONGEST_UNIT);
    boolean readable = points.isPresent() && POINTS.matcher(points.get()).matches();
    if (points.isPresent() && !readable) {
      Map<String, String> value = Map.of("value", TextFault.shortened(points.get()));
      fields.findings().error("maxPoints", "points-not-valid", value);
    }
    String explanation = explanation(0);
    if (!readable) {
      return Optional.empty();
    }
    BigDecimal most = new BigDecimal(points.orElseThrow()).setScale(2);
    return Optional.of(
        new ItemBody(
            plainContent(null),
            new AnswerContent(
                versionId, null, Map.of(), null, rubric, most, explanation, List.of())));
  }

  private VersionDocuments.Content plainContent(@Nullable String unit) {
    return new VersionDocuments.Content(stem, List.of(), List.of(), unit, null, false);
  }

  private String explanation(int parts) {
    return fields.has("explanation") ? markup(fields, "explanation", dialect.naming(parts)) : "";
  }

  private static String markup(LineFields from, String name, MarkupDialect dialect) {
    return from.text(name)
        .map(text -> from.told(name, Markup.read(text, dialect), Severity.ERROR))
        .orElse("");
  }

  /** An option of one paragraph needs no paragraph around it. */
  static String unwrapped(String html) {
    boolean single = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
    return single && html.indexOf("<div") < 0 && html.indexOf("<table") < 0
        ? html.substring("<p>".length(), html.length() - "</p>".length())
        : html;
  }

  private static List<String> ids(List<ContentPart> parts) {
    return parts.stream().map(ContentPart::id).toList();
  }

  private static Map<String, String> count(int count) {
    return Map.of("count", Integer.toString(count));
  }
}
