package vn.benhoc.paper.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.format.CombinedFormat;
import vn.benhoc.engine.format.PaperFormat;

/**
 * What {@code paper/formats.json} says.
 *
 * @param formats the documents of the formats, in the order to show them
 * @param combined formats whose papers are sat one after the other; no page offers them yet
 */
record FormatFile(String version, List<JsonObject> formats, List<CombinedFormat> combined) {

  private static final String RESOURCE = "/paper/formats.json";

  FormatFile {
    formats = List.copyOf(formats);
    combined = List.copyOf(combined);
  }

  static FormatFile read() {
    try (InputStream in = FormatFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      JsonObject file = JsonTexts.read(in);
      List<JsonObject> formats = file.getJsonArray("formats").getValuesAs(JsonObject.class);
      return new FormatFile(
          file.getString("version"),
          formats,
          file.getJsonArray("combined").getValuesAs(JsonObject.class).stream()
              .map(document -> combined(document, formats))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A format from its document, in the file or in the table. */
  static ExamFormat format(JsonObject document) {
    return new ExamFormat(
        document.getString("code"),
        document.getString("subject"),
        new Title(document.getString("name"), document.getString("nameEn")),
        LocalDate.parse(document.getString("validFrom")),
        validTo(document),
        document.getInt("minutes"),
        document.getString("source"),
        document.getString("confidence"),
        PartDocuments.read(document.getJsonArray("parts")));
  }

  private static CombinedFormat combined(JsonObject document, List<JsonObject> formats) {
    return new CombinedFormat(
        document.getString("code"),
        document.getJsonArray("papers").getValuesAs(JsonString::getString).stream()
            .map(code -> named(code, formats))
            .toList());
  }

  private static PaperFormat named(String code, List<JsonObject> formats) {
    return formats.stream()
        .filter(document -> document.getString("code").equals(code))
        .findFirst()
        .map(document -> format(document).engine())
        .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no format " + code));
  }

  private static @Nullable LocalDate validTo(JsonObject document) {
    String text = JsonTexts.textOrNull(document, "validTo");
    return text == null ? null : LocalDate.parse(text);
  }
}
