package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.SystemTest;

/**
 * The short way in a sitting that asks for an exam browser or for one device: who shows what is
 * asked for goes it, and nobody else gets further by it than by the long one.
 */
@SystemTest
class ShortWayLockIT {

  private static final String CONFIG_KEY = "X-SafeExamBrowser-ConfigKeyHash";
  private static final String EXAM_KEY = "X-SafeExamBrowser-RequestHash";
  private static final String RELEASE = "ab".repeat(32);
  private static final String JSON = "application/json, application/problem+json";

  /** A weight says nothing to pages; only the long way understands it. */
  private static final String BY_THE_LONG_WAY = "application/json;q=0.9, application/problem+json";

  private Installation at;
  private Api manager;
  private Api pupil;
  private String sitting;
  private JsonNode item;

  @BeforeEach
  void openASitting(Installation installation) {
    at = installation;
    manager = at.as("khaothi");
    pupil = at.as("hocsinh19");
    Exams exams = new Exams(manager);
    JsonNode paper = exams.drawPaper("TOAN", 2, "shuffled");
    sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 30);
  }

  private JsonNode lock(ObjectNode plan) {
    return manager.put("sittings/" + sitting + "/lockdown", plan).expect(200).json();
  }

  private static ObjectNode plan(boolean browser, boolean device) {
    return Api.JSON
        .createObjectNode()
        .put("safeBrowser", browser)
        .put("networks", "")
        .put("oneDevice", device);
  }

  private String shown(String path, String key) {
    String site = at.address().getScheme() + "://" + at.address().getAuthority();
    byte[] text = (site + "/api/v1/" + path + key).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private Map<String, String> keys(String path, String config) {
    return Map.of(CONFIG_KEY, shown(path, config), EXAM_KEY, shown(path, RELEASE));
  }

  private String begin(String path, Map<String, String> headers) {
    Answer begun = pupil.send("POST", path, BodyPublishers.noBody(), headers).expect(200);
    return "attempts/" + begun.json().path("id").asText();
  }

  private double taken() {
    return Metrics.of(at).value("exam_short_way_calls");
  }

  private Answer send(String method, String path, String body, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(Map.of("Accept", JSON, "Accept-Encoding", "gzip"));
    if (!body.isEmpty()) {
      all.put("Content-Type", "application/json");
    }
    all.putAll(headers);
    BodyPublisher content =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    return pupil.send(method, path, content, all);
  }

  /** Sends it, and looks by which way it was answered. */
  private Answer byTheShortWay(
      String method, String path, String body, Map<String, String> headers) {
    double before = taken();
    Answer answer = send(method, path, body, headers);
    assertThat(taken() - before).as(method + " " + path).isEqualTo(1);
    return answer.expect(200);
  }

  /** Sends it both ways: each refuses it, with the same words. */
  private void refusedByBoth(
      String problem, String method, String path, String body, Map<String, String> headers) {
    double before = taken();
    Answer first = send(method, path, body, headers);
    Map<String, String> weighed = new HashMap<>(headers);
    weighed.put("Accept", BY_THE_LONG_WAY);
    Answer second = send(method, path, body, weighed);
    assertThat(first.problem()).as(method + " " + path).isEqualTo(problem);
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(lasting(second)).isEqualTo(lasting(first));
    assertThat(taken()).isEqualTo(before);
  }

  private static JsonNode lasting(Answer refused) {
    ObjectNode body = (ObjectNode) refused.json();
    body.remove("correlation");
    return body;
  }

  private String save(long sequence) {
    ObjectNode answer = Api.JSON.createObjectNode().put("kind", "choice");
    answer.set("option", item.path("options").path(0).path("id"));
    return Exams.batch("page", Map.of(item.path("slot").asText(), answer), sequence).toString();
  }

  /** Without compression, which goes the long way. */
  private void read(String paper, Map<String, String> headers) {
    Answer answer = pupil.send("GET", paper, BodyPublishers.noBody(), headers).expect(200);
    item = Exams.items(answer.json()).get(0);
  }

  @Test
  void inASittingOfAnExamBrowserItsKeysOpenTheShortWayAndOthersNone() {
    ObjectNode plan = plan(true, false);
    plan.putArray("browserExamKeys").add(RELEASE);
    String key = lock(plan).path("configKey").asText();
    String start = "my/sittings/" + sitting + "/attempt";
    String attempt = begin(start, keys(start, key));
    String paper = attempt + "/paper";
    String responses = attempt + "/responses";
    String handIn = attempt + "/hand-in";
    read(paper, keys(paper, key));

    byTheShortWay("GET", paper, "", keys(paper, key));
    byTheShortWay("PUT", responses, save(1), keys(responses, key));
    for (List<String> call :
        List.of(
            List.of("GET", paper, ""),
            List.of("PUT", responses, save(2)),
            List.of("POST", handIn, ""))) {
      String path = call.get(1);
      String problem = "safe-browser-not-as-set";
      refusedByBoth("safe-browser-required", call.get(0), path, call.get(2), Map.of());
      refusedByBoth(problem, call.get(0), path, call.get(2), Map.of(CONFIG_KEY, shown(path, key)));
      refusedByBoth(problem, call.get(0), path, call.get(2), keys(start, key));
      refusedByBoth(problem, call.get(0), path, call.get(2), keys(path, RELEASE));
    }
    assertThat(lastSequence(attempt, keys(attempt + "?client=page", key))).isEqualTo(1);
    byTheShortWay("POST", handIn, "", keys(handIn, key));
  }

  private long lastSequence(String attempt, Map<String, String> headers) {
    return send("GET", attempt + "?client=page", "", headers)
        .expect(200)
        .json()
        .path("lastSequence")
        .asLong();
  }

  @Test
  void inASittingOfOneDeviceItWritesByTheShortWayAndNoOtherDoes() {
    lock(plan(false, true));
    String attempt = begin("my/sittings/" + sitting + "/attempt?device=lab", Map.of());
    read(attempt + "/paper?device=lab", Map.of());

    byTheShortWay("PUT", attempt + "/responses?device=lab", save(1), Map.of());
    for (String device : List.of("", "?device=phone")) {
      refusedByBoth("bound-elsewhere", "GET", attempt + "/paper" + device, "", Map.of());
      refusedByBoth("bound-elsewhere", "PUT", attempt + "/responses" + device, save(2), Map.of());
      refusedByBoth("bound-elsewhere", "POST", attempt + "/hand-in" + device, "", Map.of());
    }
    double before = taken();
    send("GET", attempt + "/paper?device=lab", "", Map.of()).expect(200);
    assertThat(taken()).as("which device may read is looked up").isEqualTo(before);
    assertThat(
            pupil
                .get(attempt + "?client=page&device=lab")
                .expect(200)
                .json()
                .path("lastSequence")
                .asLong())
        .isEqualTo(1);
    byTheShortWay("POST", attempt + "/hand-in?device=lab", "", Map.of());
  }
}
