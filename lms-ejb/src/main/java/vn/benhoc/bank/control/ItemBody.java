package vn.benhoc.bank.control;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.engine.item.Kind;

/** The two documents of an item that was read without fault. */
record ItemBody(VersionDocuments.Content content, AnswerContent answer) {

  Draft.OfItem draft(
      LineFields fields,
      String code,
      String subject,
      Draft.Facets facets,
      @Nullable String stimulus) {
    return draft(fields, code, subject, facets, stimulus, null);
  }

  Draft.OfItem draft(
      LineFields fields,
      String code,
      String subject,
      Draft.Facets facets,
      @Nullable String stimulus,
      Draft.@Nullable OfStimulus carried) {
    return new Draft.OfItem(
        fields.findings().line(),
        code,
        subject,
        ContentHash.fingerprint(fields.object()),
        ContentHash.ofItem(facets.kind(), subject, stimulus, content),
        keyHash(facets.kind()),
        facets,
        answer.versionId(),
        content,
        answer,
        stimulus,
        carried);
  }

  /** What the key says, whatever the order of options. */
  private String keyHash(Kind kind) {
    return switch (kind) {
      case CHOICE ->
          content.options().stream()
              .filter(option -> option.id().equals(answer.optionId()))
              .map(option -> ContentHash.plain(option.html()))
              .findFirst()
              .orElse("");
      case CLUSTER ->
          content.statements().stream()
              .map(ContentPart::id)
              .map(id -> answer.truths().getOrDefault(id, false).toString())
              .collect(Collectors.joining(","));
      case SHORT -> String.valueOf(answer.shortAnswer());
      case ESSAY -> "";
      case NUMERIC, TEXT -> throw new IllegalArgumentException("no lines are of kind " + kind);
    };
  }
}
