package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
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

/** A sitting that may be sat from some networks and with one browser alone. */
@SystemTest
@TestMethodOrder(OrderAnnotation.class)
class LockdownIT {

  private static final String CONFIG_KEY = "X-SafeExamBrowser-ConfigKeyHash";
  private static final String EXAM_KEY = "X-SafeExamBrowser-RequestHash";
  private static final String PAGE_CONFIG_KEY = "X-Exam-Page-ConfigKeyHash";
  private static final String RELEASE = "ab".repeat(32);

  private static Installation at;
  private static Api manager;
  private static Api pupil;
  private static String sitting;
  private static String lockdown;
  private static String start;

  @BeforeAll
  static void openASitting(Installation installation) {
    at = installation;
    manager = installation.as("khaothi");
    pupil = installation.as("hocsinh11");
    Exams exams = new Exams(manager);
    JsonNode paper = exams.drawPaper("TOAN", 2, "shuffled");
    sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 30);
    lockdown = "sittings/" + sitting + "/lockdown";
    start = "my/sittings/" + sitting + "/attempt";
  }

  private static ObjectNode plan(boolean browser, String networks) {
    return Api.JSON.createObjectNode().put("safeBrowser", browser).put("networks", networks);
  }

  private static String site() {
    return at.address().getScheme() + "://" + at.address().getAuthority();
  }

  /** What the browser sends: SHA-256 of the address asked for and the key. */
  private static String shown(String path, String key) {
    return hash(site() + "/api/v1/" + path + key);
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Answer begin(Map<String, String> headers) {
    return pupil.send("POST", start, BodyPublishers.noBody(), headers);
  }

  @Test
  @Order(1)
  void aNewSittingMayBeSatAnywhereAndOnlyItsOrganisersSetThat() {
    JsonNode seen = manager.get(lockdown).expect(200).json();
    assertThat(seen.path("safeBrowser").asBoolean()).isFalse();
    assertThat(seen.path("networks").asText()).isEmpty();
    assertThat(pupil.put(lockdown, plan(true, "")).problem()).isEqualTo("forbidden");
    assertThat(pupil.get(lockdown).problem()).isEqualTo("forbidden");
    assertThat(manager.get(lockdown + "/browser.seb").problem()).isEqualTo("any-browser-will-do");
  }

  @Test
  @Order(2)
  void whatIsNoNetworkOrKeyIsLocated() {
    JsonNode wrong = manager.put(lockdown, plan(false, "10.0.0.0/8, lab")).expect(422).json();
    assertThat(wrong.at("/errors/0/path").asText()).isEqualTo("/networks");
    assertThat(wrong.at("/errors/0/code").asText()).isEqualTo("network-not-valid");
    ObjectNode keys = plan(true, "");
    keys.putArray("browserExamKeys").add(RELEASE).add("short");
    JsonNode located = manager.put(lockdown, keys).expect(422).json();
    assertThat(located.at("/errors/0/path").asText()).isEqualTo("/browserExamKeys/1");
  }

  @Test
  @Order(3)
  void fromOutsideTheNetworksNobodyStarts() {
    manager.put(lockdown, plan(false, "203.0.113.0/24")).expect(200);
    Answer refused = begin(Map.of());
    assertThat(refused.problem()).isEqualTo("outside-networks");
    assertThat(refused.json().path("detail").asText()).contains("127.0.0.1");
    manager.put(lockdown, plan(false, "203.0.113.0/24 127.0.0.0/8 ::1")).expect(200);
  }

  @Test
  @Order(4)
  void aRequiredBrowserShowsItsKeyForTheAddressItAsksFor() {
    ObjectNode plan = plan(true, "").put("quitPassword", "mat khau");
    String key = manager.put(lockdown, plan).expect(200).json().path("configKey").asText();
    assertThat(key).matches("[0-9a-f]{64}");

    assertThat(begin(Map.of()).problem()).isEqualTo("safe-browser-required");
    assertThat(begin(Map.of(CONFIG_KEY, key)).problem()).isEqualTo("safe-browser-not-as-set");
    assertThat(begin(Map.of(CONFIG_KEY, shown("session", key))).problem())
        .isEqualTo("safe-browser-not-as-set");
    JsonNode attempt = begin(Map.of(CONFIG_KEY, shown(start, key))).expect(200).json();

    String own = "attempts/" + attempt.path("id").asText();
    String paper = own + "/paper";
    assertThat(pupil.get(paper).problem()).isEqualTo("safe-browser-required");
    assertThat(pupil.get(own).problem()).isEqualTo("safe-browser-required");
    assertThat(pupil.post(own + "/hand-in").problem()).isEqualTo("safe-browser-required");
    pupil
        .send("GET", paper, BodyPublishers.noBody(), Map.of(CONFIG_KEY, shown(paper, key)))
        .expect(200);
    String page = hash(site() + "/phong-thi/" + sitting + key);
    pupil.send("GET", paper, BodyPublishers.noBody(), Map.of(PAGE_CONFIG_KEY, page)).expect(200);
  }

  @Test
  @Order(5)
  void candidatesGetTheSettingsAndStrangersDoNot() {
    pupil.get(lockdown + "/browser.seb").expect(200);
    assertThat(at.as("hocsinh31").get(lockdown + "/browser.seb").problem()).isEqualTo("forbidden");
  }

  @Test
  @Order(6)
  void aReleaseOfTheBrowserCanBeRequiredToo() {
    ObjectNode plan = plan(true, "");
    plan.putArray("browserExamKeys").add(RELEASE);
    String key = manager.put(lockdown, plan).expect(200).json().path("configKey").asText();
    assertThat(begin(Map.of(CONFIG_KEY, shown(start, key))).problem())
        .isEqualTo("safe-browser-not-as-set");
    begin(Map.of(CONFIG_KEY, shown(start, key), EXAM_KEY, shown(start, RELEASE))).expect(200);
  }

  @Test
  @Order(7)
  void takenBackAnyBrowserWillDo() {
    manager.put(lockdown, plan(false, "")).expect(200);
    begin(Map.of()).expect(200);
  }
}
