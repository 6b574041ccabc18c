package vn.benhoc.bank.control;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.ItemQuery;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.engine.item.Kind;

/** An item in the project's own format, docs/item-format.md. */
final class OwnItemLine implements LineShape {

  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "subject",
          "grade",
          "topic",
          "level",
          "kind",
          "stem",
          "options",
          "key",
          "shuffle",
          "statements",
          "block",
          "unit",
          "rubric",
          "maxPoints",
          "explanation",
          "stimulus",
          "source",
          "expectedSeconds",
          "status");
  private static final Set<String> KINDS =
      ItemQuery.KINDS.stream().map(Kind::code).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> LEVELS = Set.of("know", "understand", "apply", "apply_high");
  private static final Set<String> STATUSES = Set.of("draft", "shared");
  private static final int LONGEST_SOURCE = 300;
  private static final int LONGEST_TIME = 7200;

  private final LineTools tools;

  OwnItemLine(LineTools tools) {
    this.tools = tools;
  }

  @Override
  public boolean fits(JsonObject line) {
    return line.containsKey("kind") || (line.containsKey("code") && line.containsKey("stem"));
  }

  @Override
  public Optional<Draft.OfItem> read(LineFields fields) {
    fields.warnOfUnknown(FIELDS);
    Optional<String> code = CommonFields.code(fields, "code");
    Optional<String> subject = CommonFields.subject(fields, "subject", tools);
    Optional<Kind> kind = fields.oneOf("kind", KINDS, "kind-unknown").map(Kind::of);
    Optional<String> stimulus = fields.optionalText("stimulus", LONGEST_SOURCE);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Draft.Facets facets = facets(fields, kind.get(), subject.orElse(null));
    Optional<ItemBody> body = new OwnItemBody(fields, tools).read(kind.get());
    if (fields.findings().hasErrors()) {
      return Optional.empty();
    }
    return body.map(
        read ->
            read.draft(
                fields, code.orElseThrow(), subject.orElseThrow(), facets, stimulus.orElse(null)));
  }

  private Draft.Facets facets(LineFields fields, Kind kind, @Nullable String subject) {
    Optional<Integer> grade = fields.optionalWhole("grade", 1, 12);
    Optional<TopicRef> topic = topic(fields, subject, grade);
    Optional<String> level =
        fields.has("level") ? fields.oneOf("level", LEVELS, "level-unknown") : Optional.empty();
    Optional<ItemStatus> status =
        fields.has("status")
            ? fields.oneOf("status", STATUSES, "status-unknown").flatMap(ItemStatus::of)
            : Optional.of(ItemStatus.SHARED);
    return new Draft.Facets(
        kind,
        status.orElse(ItemStatus.DRAFT),
        grade.or(() -> topic.map(TopicRef::grade)).orElse(null),
        topic.map(TopicRef::code).orElse(null),
        level.orElse(null),
        false,
        fields.optionalWhole("expectedSeconds", 5, LONGEST_TIME).orElse(null),
        fields.optionalText("source", LONGEST_SOURCE).orElse(null));
  }

  private Optional<TopicRef> topic(
      LineFields fields, @Nullable String subject, Optional<Integer> grade) {
    Optional<String> code =
        fields.has("topic") ? fields.text("topic", LONGEST_SOURCE) : Optional.empty();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<TopicRef> topic = tools.vocabulary().topic(code.get());
    if (topic.isEmpty()) {
      Map<String, String> value = Map.of("value", TextFault.shortened(code.get()));
      fields.findings().error("topic", "topic-unknown", value);
      return topic;
    }
    if (subject != null && !topic.get().subject().equals(subject)) {
      fields.findings().error("topic", "topic-of-other-subject", Map.of("value", code.get()));
    } else if (grade.isPresent() && topic.get().grade() != grade.get()) {
      fields.findings().error("topic", "topic-of-other-grade", Map.of("value", code.get()));
    }
    return topic;
  }
}
