package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SebFile;
import vn.benhoc.it.harness.SystemTest;

/** What stands in the file for Safe Exam Browser is what the server asks the browser to show. */
@SystemTest
class BrowserFileIT {

  private static final String PUPIL = "hocsinh28";
  private static final String CONFIG_KEY = "X-SafeExamBrowser-ConfigKeyHash";
  private static final String PASSWORD = "mật khẩu \"1\" & <2>";

  private String site;
  private Api manager;
  private Api pupil;
  private Exams exams;
  private JsonNode paper;
  private String sitting;

  @BeforeEach
  void aSittingForOneBrowser(Installation installation) {
    site = installation.address().getScheme() + "://" + installation.address().getAuthority();
    manager = installation.as("khaothi");
    pupil = installation.as(PUPIL);
    exams = new Exams(manager);
    paper = exams.drawPaper("TOAN", 2, "shuffled");
    sitting = open();
  }

  private String open() {
    return exams.openSitting(paper, "12A2", Duration.ofMinutes(30), 30);
  }

  /** Requires the browser; the key that the organisers are shown. */
  private String require(String where, String password) {
    ObjectNode plan =
        Api.JSON
            .createObjectNode()
            .put("safeBrowser", true)
            .put("networks", "")
            .put("quitPassword", password);
    JsonNode told = manager.put("sittings/" + where + "/lockdown", plan).expect(200).json();
    return told.path("configKey").asText();
  }

  /** The file as the candidate's browser gets it. */
  private SebFile file(String where) {
    HttpResponse<byte[]> file = pupil.download("sittings/" + where + "/lockdown/browser.seb");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains("application/seb");
    return SebFile.of(file.body());
  }

  /** Asks with what a browser under those settings would show for that address. */
  private Answer asked(String method, String path, SebFile settings) {
    String shown = SebFile.hash(site + "/api/v1/" + path + settings.configKey());
    return pupil.send(method, path, BodyPublishers.noBody(), Map.of(CONFIG_KEY, shown));
  }

  @Test
  void theFileLeadsIntoTheRoomAndNowhereElse() {
    require(sitting, PASSWORD);
    Map<String, Object> settings = file(sitting).settings();
    String room = site + "/phong-thi/" + sitting;
    assertThat(settings)
        .containsEntry("startURL", room)
        .containsEntry("quitURL", room + "/thoat")
        .containsEntry("sendBrowserExamKey", true)
        .containsEntry("allowQuit", true)
        .containsEntry("hashedQuitPassword", SebFile.hash(PASSWORD))
        .containsEntry("URLFilterEnable", true)
        .containsEntry("allowSwitchToApplications", false)
        .containsEntry("enablePrintScreen", false)
        .containsEntry(
            "URLFilterRules",
            List.of(
                Map.of(
                    "action",
                    1L,
                    "active",
                    true,
                    "expression",
                    site.substring(site.indexOf("//") + 2) + "/*",
                    "regex",
                    false)));
    assertThat(settings.toString()).doesNotContain(PASSWORD);
  }

  @Test
  void aBrowserUnderThatFileIsLetInAndOneUnderAnotherIsNot() {
    String told = require(sitting, PASSWORD);
    SebFile file = file(sitting);
    assertThat(file.configKey()).isEqualTo(told);
    assertThat(file.with("originatorVersion", "SEB_Win_3.8").configKey()).isEqualTo(told);

    String start = "my/sittings/" + sitting + "/attempt";
    assertThat(asked("POST", start, file.with("enablePrintScreen", true)).problem())
        .isEqualTo("safe-browser-not-as-set");
    String other = open();
    require(other, PASSWORD);
    assertThat(asked("POST", start, file(other)).problem()).isEqualTo("safe-browser-not-as-set");
    JsonNode attempt = asked("POST", start, file).expect(200).json();

    String sheet = "attempts/" + attempt.path("id").asText() + "/paper";
    assertThat(asked("GET", sheet, file).expect(200).json().path("parts")).isNotEmpty();
    require(sitting, "");
    assertThat(asked("GET", sheet, file).problem()).isEqualTo("safe-browser-not-as-set");
    assertThat(file(sitting).settings()).containsEntry("allowQuit", false);
    asked("GET", sheet, file(sitting)).expect(200);
  }
}
