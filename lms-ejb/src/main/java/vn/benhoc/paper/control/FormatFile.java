package vn.benhoc.paper.control;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code paper/formats.json} says.
 *
 * @param formats the documents of the formats, in the order to show them
 */
record FormatFile(String version, List<JsonObject> formats) {

  private static final String RESOURCE = "/paper/formats.json";

  FormatFile {
    formats = List.copyOf(formats);
  }

  static FormatFile read() {
    try (InputStream in = FormatFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      JsonObject file = JsonTexts.read(in);
      return new FormatFile(
          file.getString("version"), file.getJsonArray("formats").getValuesAs(JsonObject.class));
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

  private static @Nullable LocalDate validTo(JsonObject document) {
    String text = JsonTexts.textOrNull(document, "validTo");
    return text == null ? null : LocalDate.parse(text);
  }
}
