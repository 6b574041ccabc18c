package vn.benhoc.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An exam session of the province with a paper of four forms, and what its manager does in it. */
public final class ExamDay {

  private final Api manager;
  private final Exams exams;
  private final JsonNode paper;
  private final String session;

  public ExamDay(Api manager, String name) {
    this.manager = manager;
    exams = new Exams(manager);
    paper = exams.drawPaper("TOAN", 4, "shuffled");
    String province = manager.get("units?kind=province").expect(200).json().at("/0/id").asText();
    ObjectNode plan = Api.JSON.createObjectNode().put("name", name).put("unitId", province);
    session = manager.post("exam-sessions", plan).expect(201).json().path("id").asText();
  }

  public String session() {
    return session;
  }

  /** A sitting of the session that is open now; without classes it waits for a list. */
  public String addSitting(String... classNames) {
    return addSitting(Duration.ofMinutes(30), classNames);
  }

  /** The same with another time to enter from now. */
  public String addSitting(Duration admission, String... classNames) {
    Instant now = Instant.now();
    ObjectNode plan =
        Api.JSON
            .createObjectNode()
            .put("title", "Ca thi có phòng")
            .put("paperId", paper.path("id").asText())
            .put("opensAt", now.minusSeconds(1).toString())
            .put("closesAt", now.plus(admission).toString())
            .put("minutes", 50);
    ArrayNode classIds = plan.putArray("classIds");
    for (String name : classNames) {
      classIds.add(exams.classId(name));
    }
    return manager
        .post("exam-sessions/" + session + "/sittings", plan)
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  /** The list of a sitting in its order. */
  public JsonNode candidates(String sitting) {
    return manager.get("sittings/" + sitting + "/candidates").expect(200).json();
  }

  /** The candidate of a sitting that an account's person is. */
  public String candidateOf(String sitting, Api pupil) {
    String person = pupil.get("session").expect(200).json().at("/person/id").asText();
    for (JsonNode row : candidates(sitting)) {
      if (row.path("personId").asText().equals(person)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError(person + " is no candidate");
  }

  /** A candidate's sector code, as the class list has it. */
  public String sectorCode(JsonNode candidate) {
    String path = "units/" + exams.classId(candidate.path("className").asText()) + "/people";
    for (JsonNode row : manager.get(path).expect(200).json().path("items")) {
      if (row.path("id").equals(candidate.path("personId"))) {
        return row.path("sectorCode").asText();
      }
    }
    throw new AssertionError("nobody is " + candidate);
  }

  /** A candidate list as a file of text. */
  public Answer sendList(String sitting, byte[] file) {
    return manager.send(
        "POST",
        "candidate-imports?sitting=" + sitting + "&fileName=danh-sach.csv",
        BodyPublishers.ofByteArray(file),
        Map.of("Content-Type", "text/csv", "Accept-Language", "vi"));
  }

  /** So many rooms of six rows of four, named 001 and on. */
  public static JsonNode rooms(int count) {
    return rooms(count, 6);
  }

  /** Rooms of that many rows of four seats. */
  public static JsonNode rooms(int count, int rows) {
    ObjectNode plan = Api.JSON.createObjectNode();
    ArrayNode rooms = plan.putArray("rooms");
    for (int i = 1; i <= count; i++) {
      rooms.addObject().put("name", "%03d".formatted(i)).put("rows", rows).put("columns", 4);
    }
    return plan;
  }

  /** By name and evenly; with a number, as it was made before. */
  public static ObjectNode byName(List<String> number) {
    ObjectNode plan = Api.JSON.createObjectNode().put("order", "name").put("filling", "evenly");
    number.forEach(one -> plan.put("number", one));
    return plan;
  }
}
