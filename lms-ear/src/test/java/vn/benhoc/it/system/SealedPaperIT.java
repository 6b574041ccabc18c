package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * A paper that will be sat is shut until then, for those too who made it; two people together open
 * it early, and whoever looks is written down.
 */
@SystemTest
class SealedPaperIT {

  private static Api manager;
  private static Api witness;
  private static Api teacher;
  private static Exams exams;

  @BeforeAll
  static void signIn(Installation installation) {
    manager = installation.as("khaothi");
    witness = installation.as("kiemtra");
    teacher = installation.as("giaovien1");
    exams = new Exams(manager);
  }

  private static String seal(JsonNode paper) {
    return "papers/" + paper.path("id").asText() + "/seal";
  }

  private static String form(JsonNode paper) {
    return "papers/" + paper.path("id").asText() + "/forms/" + paper.at("/forms/0/code").asText();
  }

  private static String planFor(JsonNode paper, Duration ahead) {
    Instant opens = Instant.now().plus(ahead);
    ObjectNode plan =
        Api.JSON
            .createObjectNode()
            .put("title", "Ca thi đề niêm phong")
            .put("paperId", paper.path("id").asText())
            .put("opensAt", opens.toString())
            .put("closesAt", opens.plusSeconds(900).toString())
            .put("minutes", 50);
    plan.putArray("classIds").add(exams.classId("12A2"));
    return manager.post("sittings", plan).expect(201).json().path("id").asText();
  }

  private static ObjectNode reason(String text) {
    return Api.JSON.createObjectNode().put("reason", text);
  }

  private static String ask(JsonNode paper) {
    return manager
        .post(seal(paper) + "/openings", reason("báo có lỗi in"))
        .expect(200)
        .json()
        .at("/openings/0/id")
        .asText();
  }

  private static Answer agree(Api who, String agreement) {
    return who.send("PUT", agreement, BodyPublishers.noBody(), Map.of());
  }

  @Test
  void aPaperIsShutOnceItIsToBeSatAndNotOpenedByTakingTheSittingAway() {
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String drawn = "papers/" + paper.path("id").asText();
    assertThat(manager.get(drawn).expect(200).json().has("seed")).isFalse();
    assertThat(manager.get(seal(paper)).expect(200).json().path("looks")).isEmpty();
    assertThat(manager.get(form(paper)).expect(200).json().path("seed").isNumber()).isTrue();
    assertThat(manager.get(seal(paper)).expect(200).json().path("looks")).hasSize(1);
    String sitting = planFor(paper, Duration.ofDays(2));
    assertThat(manager.get(form(paper)).expect(403).problem()).isEqualTo("paper-sealed");
    JsonNode told = manager.get(drawn).expect(200).json();
    assertThat(told.has("seed")).isFalse();
    assertThat(told.at("/forms/0/keySpread").isNull()).isTrue();
    JsonNode seal = manager.get(seal(paper)).expect(200).json();
    assertThat(Instant.parse(seal.path("sealedUntil").asText()))
        .isAfter(Instant.now().plus(Duration.ofDays(1)));
    assertThat(seal.path("mayLook").asBoolean()).isFalse();
    manager.delete("sittings/" + sitting).expect(204);
    assertThat(manager.get(form(paper)).expect(403).problem()).isEqualTo("paper-sealed");
  }

  @Test
  void whatNobodySitsNeedsNobodyToOpenIt() {
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    assertThat(manager.post(seal(paper) + "/openings", reason("không cần")).expect(409).problem())
        .isEqualTo("paper-not-sealed");
  }

  @Test
  void twoTogetherOpenItAndEveryLookIsWrittenDown() {
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    planFor(paper, Duration.ofDays(2));
    String opening = ask(paper);
    String agreement = seal(paper) + "/openings/" + opening + "/agreement";
    assertThat(manager.get(form(paper)).expect(403).problem()).isEqualTo("paper-sealed");
    assertThat(agree(manager, agreement).expect(409).problem()).isEqualTo("opening-own");
    assertThat(agree(teacher, agreement).expect(403).problem()).isEqualTo("forbidden");

    JsonNode asked = witness.get("paper-openings").expect(200).json().get(0);
    assertThat(asked.path("id").asText()).isEqualTo(opening);
    assertThat(asked.path("mayAgree").asBoolean()).isTrue();
    assertThat(asked.path("reason").asText()).isEqualTo("báo có lỗi in");
    agree(witness, agreement).expect(200);
    assertThat(agree(witness, agreement).expect(409).problem()).isEqualTo("opening-over");

    assertThat(manager.get(form(paper)).expect(200).json().path("key")).isNotEmpty();
    JsonNode seal = manager.get(seal(paper)).expect(200).json();
    assertThat(seal.path("mayLook").asBoolean()).isTrue();
    assertThat(seal.at("/openings/0/state").asText()).isEqualTo("open");
    assertThat(seal.path("looks")).hasSize(1);
    assertThat(seal.at("/looks/0/early").asBoolean()).isTrue();
    assertThat(seal.at("/looks/0/withKey").asBoolean()).isTrue();
    assertThat(witness.get(form(paper)).expect(403).problem())
        .as("agrees, and does not look")
        .isEqualTo("forbidden");

    manager.delete(seal(paper) + "/openings/" + opening).expect(200);
    assertThat(manager.get(form(paper)).expect(403).problem()).isEqualTo("paper-sealed");
  }

  @Test
  void withoutAReasonNothingIsAsked() {
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    planFor(paper, Duration.ofDays(2));
    assertThat(manager.post(seal(paper) + "/openings", reason("  ")).expect(422).problem())
        .isEqualTo("opening-not-valid");
    assertThat(
            manager.post(seal(paper) + "/openings", reason("x".repeat(501))).expect(422).problem())
        .isEqualTo("opening-not-valid");
    assertThat(manager.get(seal(paper)).json().path("openings")).isEmpty();
  }

  @Test
  void anOpeningOfAnotherPaperIsNotFound() {
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    JsonNode other = exams.drawPaper("VATLI", 2, "shuffled");
    planFor(paper, Duration.ofDays(2));
    planFor(other, Duration.ofDays(2));
    String opening = ask(paper);
    assertThat(
            agree(witness, seal(other) + "/openings/" + opening + "/agreement")
                .expect(404)
                .problem())
        .isEqualTo("opening-not-found");
  }
}
