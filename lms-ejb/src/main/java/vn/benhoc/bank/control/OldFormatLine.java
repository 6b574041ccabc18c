package vn.benhoc.bank.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;

/**
 * A four-option item of the collections of past papers: options by letter, no topic or level, bare
 * LaTeX. What can't be shown as meant comes in as a draft and says so.
 */
final class OldFormatLine implements LineShape {

  private static final List<String> LETTERS = List.of("A", "B", "C", "D");
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "toan",
          "TOAN",
          "vat_li",
          "VATLI",
          "hoa_hoc",
          "HOA",
          "sinh_hoc",
          "SINH",
          "lich_su",
          "SU",
          "dia_li",
          "DIA",
          "tieng_anh",
          "NN",
          "gdcd",
          "GDCD",
          "ngu_van",
          "VAN");
  private static final int REAL_PASSAGE = 300;
  private static final int LONGEST_NAME = 120;

  private final LineTools tools;

  OldFormatLine(LineTools tools) {
    this.tools = tools;
  }

  @Override
  public boolean fits(JsonObject line) {
    return line.containsKey("subject_code") && line.containsKey("question");
  }

  @Override
  public Optional<Draft.OfItem> read(LineFields fields) {
    Optional<String> code = CommonFields.code(fields, "id");
    Optional<String> subject = subject(fields);
    List<ContentPart> options = options(fields);
    Optional<Integer> key = key(fields);
    if (code.isEmpty() || subject.isEmpty() || options.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> passage = passage(fields);
    Draft.OfStimulus stimulus =
        passage
            .filter(text -> text.length() > REAL_PASSAGE)
            .map(text -> stimulus(fields, subject.get(), text))
            .orElse(null);
    String stem = stem(fields, passage, stimulus != null);
    Draft.Facets facets = facets(fields);
    String explanation = foreign(fields, "explanation", LineFields.LONGEST_TEXT);
    boolean shuffle = CommonFields.mayShuffle(options, true, fields);
    if (fields.findings().hasErrors()) {
      return Optional.empty();
    }
    UUID versionId = tools.ids().next();
    ItemBody body =
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
                options.stream().map(ContentPart::id).toList()));
    String on = stimulus == null ? null : stimulus.code();
    return Optional.of(body.draft(fields, code.get(), subject.get(), facets, on, stimulus));
  }

  private Optional<String> subject(LineFields fields) {
    Optional<String> given = fields.text("subject_code", LONGEST_NAME);
    Optional<String> subject =
        given
            .flatMap(code -> Optional.ofNullable(SUBJECTS.get(code)))
            .filter(code -> tools.vocabulary().hasSubject(code));
    if (given.isPresent() && subject.isEmpty()) {
      Map<String, String> value = Map.of("value", TextFault.shortened(given.get()));
      fields.findings().error("subject_code", "subject-unknown", value);
    }
    return subject;
  }

  private List<ContentPart> options(LineFields fields) {
    if (!fields.has("options")) {
      fields.findings().error("options", "options-missing");
      return List.of();
    }
    if (!(fields.object().get("options") instanceof JsonObject object)) {
      fields.wrongType("options", "object");
      return List.of();
    }
    if (object.size() != LETTERS.size()) {
      Map<String, String> count = Map.of("count", Integer.toString(object.size()));
      fields.findings().error("options", "options-not-four", count);
      return List.of();
    }
    LineFields inner = fields.inside(object, "options");
    List<ContentPart> options = new ArrayList<>();
    for (String letter : LETTERS) {
      Optional<String> text = inner.text(letter);
      if (text.isEmpty()) {
        return List.of();
      }
      MarkedText marked = ForeignMarkup.read(text.get(), tools.formulas());
      String html = inner.told(letter, marked, Severity.WARNING);
      options.add(new ContentPart(tools.identity(), OwnItemBody.unwrapped(html)));
    }
    CommonFields.differ(options, "options", "options-same", fields);
    return options;
  }

  private static Optional<Integer> key(LineFields fields) {
    if (!fields.has("key")) {
      fields.findings().error("key", "key-missing");
      return Optional.empty();
    }
    Optional<String> letter = fields.text("key", LONGEST_NAME).map(String::strip);
    if (letter.isPresent() && !LETTERS.contains(letter.get())) {
      Map<String, String> value = Map.of("value", TextFault.shortened(letter.get()));
      fields.findings().error("key", "key-out-of-range", value);
      return Optional.empty();
    }
    return letter.map(LETTERS::indexOf);
  }

  private static Optional<String> passage(LineFields fields) {
    return fields
        .optionalText("passage", LineFields.LONGEST_TEXT)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Items of one passage name it by its group and text, so that they come together. */
  private Draft.OfStimulus stimulus(LineFields fields, String subject, String passage) {
    String html =
        fields.told("passage", ForeignMarkup.read(passage, tools.formulas()), Severity.WARNING);
    String hash = ContentHash.ofStimulus(subject, html);
    String group = fields.optionalText("group_id", LONGEST_NAME).orElse("");
    String code = (group.isBlank() ? "P" : group + "-") + hash.substring(0, 8);
    return new Draft.OfStimulus(
        fields.findings().line(), code, subject, hash, hash, new VersionDocuments.Text(null, html));
  }

  /** An instruction goes before the question; a blank of a passage is asked by its number. */
  private String stem(LineFields fields, Optional<String> passage, boolean onStimulus) {
    String question = fields.optionalText("question", LineFields.LONGEST_TEXT).orElse("").strip();
    if (question.isEmpty() && onStimulus) {
      String number = fields.optionalWhole("number", 0, 1000).map(n -> "(" + n + ")").orElse("");
      boolean blank = !number.isEmpty() && passage.orElse("").contains(number);
      question = blank ? number + " ____" : "";
    }
    String text = onStimulus ? question : (passage.orElse("") + "\n\n" + question).strip();
    if (text.isEmpty()) {
      fields.findings().error("question", "field-empty", Map.of("field", "question"));
      return "";
    }
    return fields.told("question", ForeignMarkup.read(text, tools.formulas()), Severity.WARNING);
  }

  private Draft.Facets facets(LineFields fields) {
    Draft.Facets facets =
        new Draft.Facets(
            Kind.CHOICE, ItemStatus.SHARED, null, null, null, false, null, source(fields));
    List<String> problems = problems(fields);
    boolean picture =
        fields.optionalFlag("has_image").orElse(false)
            || problems.contains("figure_mentioned_no_image");
    if (picture) {
      fields.findings().warning("has_image", "picture-missing");
      return facets.asDraft(true);
    }
    if (problems.contains("key_vs_explanation")) {
      fields.findings().warning("key", "key-doubted");
      return facets.asDraft(false);
    }
    return facets;
  }

  private static @Nullable String source(LineFields fields) {
    return fields.optionalText("paper", LONGEST_NAME).filter(text -> !text.isBlank()).orElse(null);
  }

  private static List<String> problems(LineFields fields) {
    return fields.object().get("problems") instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).getString())
            .toList()
        : List.of();
  }

  private String foreign(LineFields fields, String name, int longest) {
    return fields
        .optionalText(name, longest)
        .filter(text -> !text.isBlank())
        .map(text -> ForeignMarkup.read(text, tools.formulas()))
        .map(text -> fields.told(name, text, Severity.WARNING))
        .orElse("");
  }
}
