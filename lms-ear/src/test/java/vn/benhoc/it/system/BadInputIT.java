package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** Whatever comes in, the answer is a problem that says what is wrong in the reader's language. */
@SystemTest
class BadInputIT {

  private static final String NOBODY = "";
  private static final String PUPIL = "hocsinh05";
  private static final String MANAGER = "khaothi";
  private static final String UNKNOWN = "0190a000-0000-7000-8000-000000000000";
  private static final String JSON = "application/json";
  private static final int MEGABYTE = 1 << 20;

  private static final Map<String, Api> CLIENTS = new HashMap<>();

  /** One wrong request and what it is refused with. */
  record Wrong(
      String what, String account, String call, String type, String body, int status, String code) {

    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeAll
  static void signIn(Installation installation) {
    CLIENTS.put(NOBODY, installation.visitor());
    CLIENTS.put(PUPIL, installation.as(PUPIL));
    CLIENTS.put(MANAGER, installation.as(MANAGER));
  }

  static Stream<Wrong> wrongRequests() {
    return Stream.of(
        body("broken JSON", "{\"current\":", 400, "body-not-readable"),
        body("no JSON at all", "xin chào", 400, "body-not-readable"),
        body("an array for an object", "[]", 422, "input-not-valid"),
        body("a number for a text", "{\"current\":5,\"next\":{}}", 422, "input-not-valid"),
        body("a missing member", "{\"current\":\"x\"}", 422, "input-not-valid"),
        body("an empty body", "", 400, "body-not-readable"),
        typed("a type that is not taken", "text/plain", 415, "type-not-supported"),
        get("an unknown address", MANAGER, "nothing-here", 404, "not-found"),
        get("an id that is none", MANAGER, "units/abc/people", 404, "not-found"),
        get("an unknown unit", MANAGER, "units/" + UNKNOWN + "/people", 404, "unit-not-found"),
        get("a foreign sitting", MANAGER, "sittings/" + UNKNOWN, 404, "sitting-not-found"),
        get("a foreign attempt", PUPIL, "attempts/" + UNKNOWN, 404, "attempt-not-found"),
        get("nobody signed in", NOBODY, "units", 401, "not-signed-in"),
        get("the wrong role", PUPIL, "units", 403, "forbidden"),
        get("a pupil at the sittings", PUPIL, "sittings", 403, "forbidden"),
        new Wrong(
            "a method that is none", MANAGER, "DELETE units", JSON, "", 405, "method-not-allowed"));
  }

  private static Wrong body(String what, String body, int status, String code) {
    return new Wrong(what, PUPIL, "PUT session/password", JSON, body, status, code);
  }

  private static Wrong typed(String what, String type, int status, String code) {
    return new Wrong(what, PUPIL, "PUT session/password", type, "{}", status, code);
  }

  private static Wrong get(String what, String account, String path, int status, String code) {
    return new Wrong(what, account, "GET " + path, JSON, "", status, code);
  }

  @ParameterizedTest
  @MethodSource("wrongRequests")
  void aWrongRequestIsRefusedWithAProblem(Wrong wrong) {
    Answer vietnamese = send(wrong, "vi");
    assertThat(vietnamese.body()).contains(wrong.code());
    assertThat(vietnamese.status()).isEqualTo(wrong.status());
    assertThat(vietnamese.problem()).isEqualTo(wrong.code());
    assertThat(vietnamese.json().path("correlation").asText()).isNotBlank();
    assertThat(vietnamese.json().path("instance").asText()).startsWith("/");
    Answer english = send(wrong, "en");
    for (String text : List.of("title", "detail")) {
      String said = vietnamese.json().path(text).asText();
      assertThat(said).isNotBlank().isNotEqualTo(english.json().path(text).asText());
      assertThat(said.toLowerCase(Locale.ROOT)).doesNotContain("exception", "vn.benhoc");
    }
  }

  private static Answer send(Wrong wrong, String language) {
    String[] call = wrong.call().split(" ", 2);
    BodyPublisher body =
        call[0].equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(wrong.body());
    return client(wrong.account())
        .send(
            call[0],
            call[1],
            body,
            Map.of("Content-Type", wrong.type(), "Accept-Language", language));
  }

  private static Api client(String account) {
    Api client = CLIENTS.get(account);
    assertThat(client).isNotNull();
    return client;
  }

  @Test
  void aChangeWithoutTheSessionsTokenIsRefused() {
    Answer answer =
        client(PUPIL)
            .send(
                "PUT",
                "session/language",
                BodyPublishers.ofString("{\"language\":\"en\"}"),
                Map.of("Content-Type", JSON, "X-CSRF-Token", "guessed"));
    assertThat(answer.expect(403).problem()).isEqualTo("csrf-token-wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en;q=x", "??", "xx-", "12345678901234567890"})
  void aStrangeLanguageIsNoFault(String language) {
    Map<String, String> headers = Map.of("Accept-Language", language);
    client(MANAGER).send("GET", "units", BodyPublishers.noBody(), headers).expect(200);
    client(MANAGER)
        .send("GET", "units", BodyPublishers.noBody(), Map.of("Accept-Language", "a".repeat(3_000)))
        .expect(200);
  }

  @Test
  void anOldVersionIsRefusedAndAMissingOneToo() {
    Api manager = client(MANAGER);
    String path =
        "blueprints/" + manager.get("blueprints").expect(200).json().at("/items/0/id").asText();
    BodyPublisher body = BodyPublishers.ofString(manager.get(path).expect(200).body());
    Map<String, String> old = Map.of("Content-Type", JSON, "If-Match", "\"-1\"");
    assertThat(manager.send("PUT", path, body, old).expect(412).problem())
        .isEqualTo("stale-version");
    assertThat(manager.send("PUT", path, body, Map.of("Content-Type", JSON)).expect(428).problem())
        .isEqualTo("version-required");
  }

  @Test
  void anAttemptThatIsOverTakesNothing() {
    String attempt = "attempts/" + own("released").path("attemptId").asText();
    Map<String, JsonNode> flagged = Map.of("1.1", Api.JSON.nullNode());
    Answer answer = client(PUPIL).put(attempt + "/responses", Exams.batch("late", flagged, 1));
    assertThat(answer.expect(409).problem()).isEqualTo("attempt-closed");
  }

  @Test
  void aSittingThatIsNotOpenLetsNobodyIn() {
    String sitting = "my/sittings/" + own("upcoming").path("id").asText();
    assertThat(client(PUPIL).post(sitting + "/attempt").expect(409).problem())
        .isEqualTo("not-open-yet");
  }

  private static JsonNode own(String state) {
    for (JsonNode sitting : client(PUPIL).get("my/sittings").expect(200).json()) {
      if (sitting.path("state").asText().equals(state)) {
        return sitting;
      }
    }
    throw new AssertionError("no sitting is " + state);
  }

  @Test
  void fiftyMegabytesOfItemsAreRefused() {
    BodyPublisher large = BodyPublishers.ofByteArray(new byte[50 * MEGABYTE]);
    Answer answer =
        client(MANAGER)
            .send(
                "POST",
                "imports?fileName=large.jsonl",
                large,
                Map.of("Content-Type", "application/x-ndjson"));
    assertThat(answer.expect(413).problem()).isEqualTo("body-too-large");
  }

  @Test
  void fiftyMegabytesAreRefusedByTheirAnnouncedLength() {
    BodyPublisher large = BodyPublishers.ofByteArray(new byte[50 * MEGABYTE]);
    Answer answer =
        client(PUPIL).send("PUT", "session/password", large, Map.of("Content-Type", JSON));
    assertThat(answer.expect(413).problem()).isEqualTo("body-too-large");
  }

  @Test
  void fiftyMegabytesAreRefusedWhileTheyAreRead() {
    byte[] spaces = new byte[50 * MEGABYTE];
    Arrays.fill(spaces, (byte) ' ');
    // No length is announced for a stream.
    BodyPublisher large = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces));
    Answer answer =
        client(PUPIL).send("PUT", "session/password", large, Map.of("Content-Type", JSON));
    assertThat(answer.expect(413).problem()).isEqualTo("body-too-large");
  }
}
