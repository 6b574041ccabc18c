package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * What candidates call over and over is answered by a short way where the node remembers them, and
 * the same to the letter by the long one.
 */
@SystemTest
class ShortWayIT {

  private static final Pattern COUNT = Pattern.compile("exam_short_way_calls\\S* (\\d+)");
  private static final String JSON = "application/json";
  private static final Set<String> OF_THE_MOMENT =
      Set.of("date", "x-correlation-id", "content-length", "transfer-encoding");
  private static final List<String> MOMENTS =
      List.of("savedAt", "serverNow", "millisLeft", "correlation");

  private static Installation at;
  private static Api pupil;
  private static String attempt;
  private static String told;
  private static JsonNode item;

  /** Which way a call is sent. */
  private enum Way {
    SHORT(JSON + ", application/problem+json"),
    /** A weight says nothing to pages; only the long way understands it. */
    LONG(JSON + ";q=0.9, application/problem+json");

    private final String accept;

    Way(String accept) {
      this.accept = accept;
    }
  }

  @BeforeAll
  static void begin(Installation installation) {
    at = installation;
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("TOAN", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 30);
    pupil = installation.as("hocsinh12");
    JsonNode begun = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    attempt = "attempts/" + begun.path("id").asText();
    told = "my/sittings/" + sitting + "/told";
    item = Exams.items(pupil.get(attempt + "/paper").expect(200).json()).get(0);
  }

  private static long taken() {
    Matcher count = COUNT.matcher(at.visitor().get("/metrics").expect(200).body());
    assertThat(count.find()).as("the count of the short way").isTrue();
    return Long.parseLong(count.group(1));
  }

  private static Answer send(Way way, String method, String path, String body) {
    Map<String, String> headers = new HashMap<>(Map.of("Accept", way.accept));
    if (!body.isEmpty()) {
      headers.put("Content-Type", JSON);
    }
    BodyPublisher content =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    pupil.get(attempt).expect(200); // what a sitting asks for is known for seconds only
    long before = taken();
    Answer answer = pupil.send(method, path, content, headers);
    assertThat(taken() - before)
        .as(method + " " + path + " by the " + way)
        .isEqualTo(way == Way.SHORT ? 1 : 0);
    return answer;
  }

  private static Map<String, List<String>> lasting(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    OF_THE_MOMENT.forEach(headers::remove);
    return headers;
  }

  private static JsonNode lastingBody(Answer answer) {
    ObjectNode body = (ObjectNode) answer.json();
    MOMENTS.forEach(body::remove);
    return body;
  }

  private static void assertSame(Answer shortWay, Answer longWay) {
    assertThat(shortWay.status()).isEqualTo(longWay.status());
    assertThat(lasting(shortWay)).isEqualTo(lasting(longWay));
    assertThat(lastingBody(shortWay)).isEqualTo(lastingBody(longWay));
  }

  private static String batch(String client, long sequence, String slot) {
    JsonNode option = item.path("options").path(0).path("id");
    ObjectNode answer = Api.JSON.createObjectNode().put("kind", "choice");
    answer.set("option", option);
    return Exams.batch(client, Map.of(slot, answer), sequence).toString();
  }

  @Test
  void aSaveIsAcknowledgedTheSame() {
    String save = batch("page", 1, item.path("slot").asText());
    Answer first = send(Way.SHORT, "PUT", attempt + "/responses", save);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("X-Correlation-Id")).isNotBlank();
    assertSame(first, send(Way.LONG, "PUT", attempt + "/responses", save));
  }

  @Test
  void whatTheRoomTellsIsTheSame() {
    assertThat(pupil.get(told).expect(200).json().path("state").asText()).isEqualTo("writing");
    Answer first = send(Way.SHORT, "GET", told, "");
    assertThat(first.status()).isEqualTo(200);
    assertSame(first, send(Way.LONG, "GET", told, ""));
  }

  @Test
  void aSaveThatMakesNoSenseIsRefusedTheSame() {
    for (String wrong :
        List.of(
            "{\"clientId\":\"page\"",
            "{\"clientId\":7,\"entries\":[]}",
            "{\"clientId\":\"page\",\"entries\":[{\"sequence\":0,\"slot\":\"1.1\"}]}",
            batch("page", 9, "9.99"),
            "[]")) {
      Answer refused = send(Way.SHORT, "PUT", attempt + "/responses", wrong);
      assertThat(refused.status()).as(wrong).isGreaterThanOrEqualTo(400);
      assertThat(refused.problem()).as(wrong).isNotEmpty();
      assertSame(refused, send(Way.LONG, "PUT", attempt + "/responses", wrong));
    }
  }

  @Test
  void whoIsNotKnownOrShowsNoTokenGoesTheLongWay() {
    long before = taken();
    String path = attempt + "/responses";
    BodyPublisher save = BodyPublishers.ofString(batch("page", 1, item.path("slot").asText()));
    Map<String, String> json = Map.of("Content-Type", JSON);
    assertThat(at.visitor().send("PUT", path, save, json).problem()).isEqualTo("not-signed-in");
    assertThat(at.as("hocsinh13").send("PUT", path, save, json).problem())
        .isEqualTo("attempt-not-found");
    Map<String, String> forged = Map.of("Content-Type", JSON, "X-CSRF-Token", "guessed");
    assertThat(pupil.send("PUT", path, save, forged).problem()).isEqualTo("csrf-token-wrong");
    assertThat(taken()).isEqualTo(before);
  }

  @Test
  void aSittingThatIsTightenedBindsWhoIsKnownToo() {
    Api manager = at.as("khaothi");
    String sitting = pupil.get(attempt).expect(200).json().path("sittingId").asText();
    String lockdown = "sittings/" + sitting + "/lockdown";
    ObjectNode plan = Api.JSON.createObjectNode().put("safeBrowser", false);
    manager.put(lockdown, plan.put("networks", "10.99.0.0/16")).expect(200);
    String save = batch("page", 2, item.path("slot").asText());
    Answer refused =
        pupil.send(
            "PUT",
            attempt + "/responses",
            BodyPublishers.ofString(save),
            Map.of("Content-Type", JSON, "Accept", Way.SHORT.accept));
    assertThat(refused.problem()).isEqualTo("outside-networks");

    manager.put(lockdown, plan.put("networks", "127.0.0.0/8")).expect(200);
    assertThat(send(Way.SHORT, "PUT", attempt + "/responses", save).status()).isEqualTo(200);
    manager.put(lockdown, plan.put("networks", "")).expect(200);
  }

  @Test
  void thePaperIsTheSame() {
    var compressed = Map.of("Accept-Encoding", "gzip", "Accept", Way.SHORT.accept);
    var byWeight = Map.of("Accept-Encoding", "gzip", "Accept", Way.LONG.accept);
    pupil.get(attempt).expect(200);
    long before = taken();
    Answer first = pupil.send("GET", attempt + "/paper", BodyPublishers.noBody(), compressed);
    assertThat(taken() - before).isEqualTo(1);
    Answer second = pupil.send("GET", attempt + "/paper", BodyPublishers.noBody(), byWeight);
    assertThat(first.status()).isEqualTo(200);
    assertThat(lasting(first)).isEqualTo(lasting(second));
    assertThat(first.body()).isNotBlank().isEqualTo(second.body());
  }

  @Test
  void aHandInIsTheSameAndTheLastByTheShortWay() {
    String sitting = pupil.get(attempt).expect(200).json().path("sittingId").asText();
    Api other = at.as("hocsinh14");
    JsonNode begun = other.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String path = "attempts/" + begun.path("id").asText() + "/hand-in";
    long before = taken();
    ObjectNode said = Api.JSON.createObjectNode().put("clientId", "page").put("lastSequence", 0);
    Answer first = other.post(path, said).expect(200);
    assertThat(taken() - before).isEqualTo(1);
    Answer again = other.post(path, said).expect(200);
    assertThat(taken() - before).as("what is handed in is not remembered as open").isEqualTo(1);
    assertSame(first, again);
  }
}
