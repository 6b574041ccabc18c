package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * Walks every endpoint that the running server's own document names, as a pupil, with ids that a
 * manager sees, and looks for what a pupil must not have before the release.
 */
@SystemTest
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

  private static Api manager;
  private static Api pupil;
  private static List<Call> calls;

  record Call(String method, String path) {}

  @BeforeAll
  static void readDocument(Installation installation) {
    manager = installation.as("khaothi");
    pupil = installation.as("hocsinh06");
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
      calls.add(new Call(method.toUpperCase(java.util.Locale.ROOT), path));
    }
  }

  @Test
  void theDocumentNamesTheEndpoints() {
    assertThat(calls)
        .contains(new Call("GET", "/api/v1/session"), new Call("GET", "/api/v1/my/sittings"));
  }

  @Test
  void noReadingEndpointShowsAPupilAKey() {
    for (Call call : calls) {
      if (call.method().equals("GET")) {
        assertThatClean(pupil.get(filled(call.path())));
      }
    }
  }

  @Test
  void noChangingEndpointShowsAPupilAKeyOrBreaks() {
    for (Call call : calls) {
      // Signing out would end the walk.
      if (!call.method().equals("GET") && !call.path().startsWith("/api/v1/session")) {
        assertThatClean(
            pupil.send(
                call.method(),
                filled(call.path()),
                BodyPublishers.ofString("{}"),
                Map.of("Content-Type", "application/json")));
      }
    }
  }

  private static void assertThatClean(Answer answer) {
    assertThat(answer.status()).as(answer.request() + " " + answer.body()).isLessThan(500);
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

  /** Puts an id into each place of the path: one that the manager finds in the list before it. */
  private static String filled(String path) {
    StringBuilder filled = new StringBuilder();
    for (String segment : path.substring(1).split("/", -1)) {
      boolean place = segment.startsWith("{");
      filled.append('/').append(place ? idIn(filled.toString()).orElse(UNKNOWN) : segment);
    }
    return filled.toString();
  }

  private static Optional<String> idIn(String collection) {
    Answer answer = manager.get(collection);
    if (answer.status() != 200 || !answer.header("Content-Type").contains("json")) {
      return Optional.empty();
    }
    JsonNode items = answer.json().isArray() ? answer.json() : answer.json().path("items");
    String id = items.path(0).path("id").asText();
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }
}
