package vn.benhoc.bank.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads single lines into drafts. For use by one thread. */
public final class LineReader {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final List<LineShape> shapes;

  LineReader(LineTools tools) {
    shapes =
        List.of(
            new OwnStimulusLine(tools),
            new OwnItemLine(tools),
            new OldFormatLine(tools),
            new TinHocLine(tools));
  }

  /** A line that was read: a draft, or findings with an error among them. */
  public record ReadLine(int number, Optional<Draft> draft, List<LineFinding> findings) {

    public ReadLine {
      findings = List.copyOf(findings);
    }
  }

  ReadLine read(RawLine raw) {
    if (!raw.findings().isEmpty()) {
      return new ReadLine(raw.number(), Optional.empty(), raw.findings());
    }
    LineFindings findings = new LineFindings(raw.number());
    Optional<Draft> draft = object(raw.text(), findings).flatMap(line -> draft(line, findings));
    return new ReadLine(
        raw.number(), findings.hasErrors() ? Optional.empty() : draft, findings.all());
  }

  private Optional<Draft> draft(JsonObject line, LineFindings findings) {
    for (LineShape shape : shapes) {
      if (shape.fits(line)) {
        return shape.read(new LineFields(line, findings)).map(Draft.class::cast);
      }
    }
    findings.error("", "shape-unknown");
    return Optional.empty();
  }

  /** Whether something stands behind the object that the line begins with. */
  private static boolean holdsMore(String text) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      parser.next();
      parser.skipObject();
      return parser.hasNext();
    } catch (JsonParsingException more) {
      return true;
    }
  }

  private static Optional<JsonObject> object(String text, LineFindings findings) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      if (!(value instanceof JsonObject object)) {
        findings.error("", "not-an-object");
      } else if (holdsMore(text)) {
        findings.error("", "not-json", Map.of("column", "?"));
      } else {
        return Optional.of(object);
      }
    } catch (JsonParsingException e) {
      findings.error("", "not-json", Map.of("column", column(e.getLocation())));
    } catch (RuntimeException e) {
      // The parser refuses too deep a nest with a bare RuntimeException.
      findings.error("", "not-json", Map.of("column", "?"));
    }
    return Optional.empty();
  }

  private static String column(JsonLocation location) {
    long column = location.getColumnNumber();
    return column < 0 ? "?" : Long.toString(column);
  }
}
