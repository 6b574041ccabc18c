package vn.benhoc.paper.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.benhoc.curriculum.boundary.TopicNode;
import vn.benhoc.curriculum.boundary.TopicRef;

/** The programme as the file has it. */
final class DemoProgramme {

  private static final JsonObject FILE =
      JsonTexts.read(Resources.text("/curriculum/curriculum.json"));

  private DemoProgramme() {}

  static SubjectTopics topics(String subject) {
    return SubjectTopics.of(
        FILE.getJsonArray("topics").getValuesAs(JsonObject.class).stream()
            .filter(chapter -> chapter.getString("subject").equals(subject))
            .sorted((a, b) -> Integer.compare(a.getInt("grade"), b.getInt("grade")))
            .map(DemoProgramme::chapter)
            .toList());
  }

  static Set<Integer> grades(String subject) {
    return FILE.getJsonArray("subjects").getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getString("code").equals(subject))
        .flatMap(row -> row.getJsonArray("grades").getValuesAs(JsonNumber::intValue).stream())
        .collect(Collectors.toSet());
  }

  private static TopicNode chapter(JsonObject row) {
    TopicRef chapter = topic(row, row.getString("subject"), row.getInt("grade"), null);
    List<TopicNode> lessons =
        row.getJsonArray("children").getValuesAs(JsonObject.class).stream()
            .map(child -> topic(child, chapter.subject(), chapter.grade(), chapter.code()))
            .map(lesson -> new TopicNode(lesson, List.of()))
            .toList();
    return new TopicNode(chapter, lessons);
  }

  private static TopicRef topic(JsonObject row, String subject, int grade, String parent) {
    return new TopicRef(
        row.getString("code"),
        subject,
        grade,
        row.getString("title"),
        JsonTexts.textOrNull(row, "titleEn"),
        parent);
  }
}
