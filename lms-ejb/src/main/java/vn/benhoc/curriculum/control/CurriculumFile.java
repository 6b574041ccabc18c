package vn.benhoc.curriculum.control;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.Subject;
import vn.benhoc.curriculum.boundary.TopicRef;

/**
 * What {@code curriculum/curriculum.json} says.
 *
 * @param topics every chapter followed by its lessons
 */
record CurriculumFile(String version, List<Subject> subjects, List<TopicRef> topics) {

  private static final String RESOURCE = "/curriculum/curriculum.json";

  static CurriculumFile read() {
    try (InputStream in = CurriculumFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      try (JsonReader reader = Json.createReader(in)) {
        return of(reader.readObject());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CurriculumFile of(JsonObject file) {
    List<Subject> subjects =
        file.getJsonArray("subjects").getValuesAs(JsonObject.class).stream()
            .map(CurriculumFile::subject)
            .toList();
    List<TopicRef> topics = new ArrayList<>();
    for (JsonObject chapter : file.getJsonArray("topics").getValuesAs(JsonObject.class)) {
      TopicRef top = chapter(chapter);
      topics.add(top);
      for (JsonObject lesson : chapter.getJsonArray("children").getValuesAs(JsonObject.class)) {
        topics.add(lesson(lesson, top));
      }
    }
    return new CurriculumFile(file.getString("version"), subjects, List.copyOf(topics));
  }

  private static Subject subject(JsonObject row) {
    return new Subject(
        row.getString("code"),
        row.getString("name"),
        row.getString("nameEn"),
        row.getJsonArray("grades").getValuesAs(JsonNumber::intValue),
        row.getBoolean("commentOnly"));
  }

  private static TopicRef chapter(JsonObject row) {
    return new TopicRef(
        row.getString("code"),
        row.getString("subject"),
        row.getInt("grade"),
        row.getString("title"),
        english(row),
        null);
  }

  private static TopicRef lesson(JsonObject row, TopicRef chapter) {
    return new TopicRef(
        row.getString("code"),
        chapter.subject(),
        chapter.grade(),
        row.getString("title"),
        english(row),
        chapter.code());
  }

  private static @Nullable String english(JsonObject row) {
    boolean none = row.getOrDefault("titleEn", JsonValue.NULL) == JsonValue.NULL;
    return none ? null : row.getString("titleEn");
  }
}
