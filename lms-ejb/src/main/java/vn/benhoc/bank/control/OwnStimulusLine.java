package vn.benhoc.bank.control;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** A line {@code {"stimulus": code, "subject", "title", "text"}}. */
final class OwnStimulusLine implements LineShape {

  private static final Set<String> FIELDS = Set.of("stimulus", "subject", "title", "text");
  private static final int LONGEST_TITLE = 200;

  private final LineTools tools;

  OwnStimulusLine(LineTools tools) {
    this.tools = tools;
  }

  @Override
  public boolean fits(JsonObject line) {
    return line.containsKey("stimulus") && line.containsKey("text") && !line.containsKey("kind");
  }

  @Override
  public Optional<Draft.OfStimulus> read(LineFields fields) {
    fields.warnOfUnknown(FIELDS);
    Optional<String> code = CommonFields.code(fields, "stimulus");
    Optional<String> subject = CommonFields.subject(fields, "subject", tools);
    Optional<String> title = fields.optionalText("title", LONGEST_TITLE);
    Optional<String> html =
        fields
            .text("text")
            .map(text -> Markup.read(text, MarkupDialect.own(tools.formulas())))
            .map(text -> fields.told("text", text, Severity.ERROR));
    if (fields.findings().hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft.OfStimulus(
            fields.findings().line(),
            code.orElseThrow(),
            subject.orElseThrow(),
            ContentHash.fingerprint(fields.object()),
            ContentHash.ofStimulus(subject.orElseThrow(), html.orElseThrow()),
            new VersionDocuments.Text(title.orElse(null), html.orElseThrow())));
  }
}
