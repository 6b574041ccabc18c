package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * Walks every endpoint that the running server's own document names, as a pupil who is sitting an
 * exam, with ids of their own, of another candidate and of what a manager sees, and looks for what
 * a pupil must not have before the release: while writing, and once handed in.
 */
@SystemTest
@TestMethodOrder(OrderAnnotation.class)
class EndpointWalkIT {

  private static final String UNKNOWN = "0190a000-0000-7000-8000-000000000000";

  /** Members that carry a key or an explanation wherever they stand with a value. */
  private static final Set<String> SECRETS =
      Set.of(
          "key",
          "answer",
          "answers",
          "correct",
          "truths",
          "explanation",
          "explanationHtml",
          "rubric",
          "rubricHtml",
          "verdict",
          "seed");

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  /** Explanations shorter than this could be found anywhere. */
  private static final int TELLING = 30;

  private static final String ME = "hocsinh06";
  private static final String OTHER = "hocsinh09";

  private static Api manager;
  private static Api pupil;
  private static List<Call> calls;
  private static String sitting;
  private static String paperId;
  private static String formCode;
  private static String ownAttempt;
  private static String otherAttempt;

  /** Explanations of the paper's items, and names of the other candidates. */
  private static List<String> confidential;

  record Call(String method, String path) {}

  @BeforeAll
  static void sitAnExam(Installation installation) {
    manager = installation.as("khaothi");
    pupil = installation.as(ME);
    Exams exams = new Exams(manager);
    JsonNode paper = exams.drawPaper("HOA", 2, "shuffled");
    sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    paperId = paper.path("id").asText();
    formCode = paper.at("/forms/0/code").asText();
    String start = "my/sittings/" + sitting + "/attempt";
    ownAttempt = pupil.post(start).expect(200).json().path("id").asText();
    otherAttempt = installation.as(OTHER).post(start).expect(200).json().path("id").asText();
    confidential = new ArrayList<>();
    for (JsonNode form : paper.path("forms")) {
      exams.keys(paper.path("id").asText(), form.path("code").asText()).values().stream()
          .map(key -> key.path("explanationHtml").asText())
          .filter(explanation -> explanation.length() >= TELLING)
          .map(explanation -> Api.JSON.getNodeFactory().textNode(explanation).toString())
          .forEach(quoted -> confidential.add(quoted.substring(1, TELLING)));
    }
    String myName = pupil.get("session").json().at("/person/fullName").asText();
    for (JsonNode row : manager.get("sittings/" + sitting + "/candidates").json()) {
      confidential.add(row.path("fullName").asText());
    }
    confidential.remove(myName);
    assertThat(confidential).hasSizeGreaterThan(30).doesNotContain("");
    readDocument(installation);
  }

  private static void readDocument(Installation installation) {
    calls = new ArrayList<>();
    JsonNode paths =
        installation
            .visitor()
            .send("GET", "/openapi", BodyPublishers.noBody(), Map.of("Accept", "application/json"))
            .expect(200)
            .json()
            .path("paths");
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> add(method, path.getKey())));
  }

  private static void add(String method, String path) {
    if (METHODS.contains(method)) {
      calls.add(new Call(method.toUpperCase(Locale.ROOT), path));
    }
  }

  @Test
  @Order(1)
  void theDocumentNamesTheEndpoints() {
    assertThat(calls)
        .contains(
            new Call("GET", "/api/v1/session"),
            new Call("GET", "/api/v1/my/sittings"),
            new Call("GET", "/api/v1/attempts/{id}/paper"),
            new Call("GET", "/api/v1/attempts/{id}/result"),
            new Call("GET", "/api/v1/sittings/{id}/rooms"),
            new Call("POST", "/api/v1/sittings/{id}/seating"),
            new Call("GET", "/api/v1/exam-day/rooms"),
            new Call("GET", "/api/v1/sittings/{id}/invigilators"),
            new Call("GET", "/api/v1/sittings/{id}/invigilators/staff"),
            new Call("PUT", "/api/v1/sittings/{id}/rooms/{room}/invigilators/{person}"),
            new Call("DELETE", "/api/v1/sittings/{id}/rooms/{room}/invigilators/{person}"),
            new Call("GET", "/api/v1/candidate-imports"));
  }

  /** The places that hold a key are found by the walk, and shut. */
  @Test
  @Order(2)
  void aFormWithItsKeyIsForbidden() {
    String form = filled("/api/v1/papers/{id}/forms/{code}", ownAttempt);
    assertThat(manager.get(form).expect(200).json().path("key")).isNotEmpty();
    assertThat(pupil.get(form).expect(403).problem()).isEqualTo("forbidden");
    String results = filled("/api/v1/sittings/{id}/results", ownAttempt);
    assertThat(pupil.get(results).expect(403).problem()).isEqualTo("forbidden");
  }

  @Test
  @Order(2)
  void noReadingEndpointShowsAPupilAKeyWhileWriting() {
    assertThat(pupil.get("attempts/" + ownAttempt + "/paper").status()).isEqualTo(200);
    walkReading();
  }

  @Test
  @Order(3)
  void noEndpointShowsAPupilWhatIsAnothers() {
    for (Call call : calls) {
      if (call.path().startsWith("/api/v1/attempts/")) {
        Answer answer = send(call, filled(call.path(), otherAttempt));
        assertThat(answer.status()).as(answer.request()).isGreaterThanOrEqualTo(400);
        assertThatClean(answer);
      }
    }
  }

  /** Among the changes is the hand-in. */
  @Test
  @Order(4)
  void noChangingEndpointShowsAPupilAKeyOrBreaks() {
    for (Call call : calls) {
      // Signing out would end the walk.
      if (!call.method().equals("GET") && !call.path().startsWith("/api/v1/session")) {
        Answer answer = send(call, filled(call.path(), ownAttempt));
        assertThatClean(answer);
        if (call.path().equals("/api/v1/attempts/{id}/hand-in")) {
          answer.expect(200);
        }
      }
    }
  }

  @Test
  @Order(5)
  void noReadingEndpointShowsAPupilAKeyBeforeTheRelease() {
    JsonNode attempt = pupil.get("attempts/" + ownAttempt).expect(200).json();
    assertThat(attempt.path("state").asText()).isEqualTo("handed_in");
    assertThat(pupil.get("attempts/" + ownAttempt + "/result").problem())
        .isEqualTo("result-not-released");
    walkReading();
  }

  private static void walkReading() {
    for (Call call : calls) {
      if (call.method().equals("GET")) {
        assertThatClean(send(call, filled(call.path(), ownAttempt)));
      }
    }
  }

  private static Answer send(Call call, String path) {
    return call.method().equals("GET")
        ? pupil.get(path)
        : pupil.send(
            call.method(),
            path,
            BodyPublishers.ofString("{}"),
            Map.of("Content-Type", "application/json"));
  }

  private static void assertThatClean(Answer answer) {
    assertThat(answer.status()).as(answer.request() + " " + answer.body()).isLessThan(500);
    assertThat(confidential).as(answer.request()).noneMatch(answer.body()::contains);
    if (answer.status() < 300 && answer.header("Content-Type").contains("json")) {
      List<String> found = new ArrayList<>();
      search(answer.json(), "", found);
      assertThat(found).as(answer.request()).isEmpty();
    }
  }

  private static void search(JsonNode node, String place, List<String> found) {
    node.properties()
        .forEach(
            member -> {
              String at = place + "/" + member.getKey();
              if (SECRETS.contains(member.getKey()) && !member.getValue().isNull()) {
                found.add(at);
              }
              search(member.getValue(), at, found);
            });
    if (node.isArray()) {
      node.forEach(element -> search(element, place + "/*", found));
    }
  }

  /** Puts an id into each place of the path: of the exam being sat, else one the manager finds. */
  private static String filled(String path, String attempt) {
    StringBuilder filled = new StringBuilder();
    for (String segment : path.substring(1).split("/", -1)) {
      String collection = filled.toString();
      boolean place = segment.startsWith("{");
      filled.append('/').append(place ? idIn(collection, attempt).orElse(UNKNOWN) : segment);
    }
    return filled.toString();
  }

  private static Optional<String> idIn(String collection, String attempt) {
    if (collection.endsWith("/attempts")) {
      return Optional.of(attempt);
    }
    if (collection.endsWith("/sittings")) {
      return Optional.of(sitting);
    }
    if (collection.endsWith("/papers")) {
      return Optional.of(paperId);
    }
    if (collection.endsWith("/forms")) {
      return Optional.of(formCode);
    }
    Answer answer = manager.get(collection);
    if (answer.status() != 200 || !answer.header("Content-Type").contains("json")) {
      return Optional.empty();
    }
    JsonNode items = answer.json().isArray() ? answer.json() : answer.json().path("items");
    String id = items.path(0).path("id").asText();
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }
}
