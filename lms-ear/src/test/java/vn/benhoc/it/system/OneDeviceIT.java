package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** A sitting whose candidates are bound to one device. */
@SystemTest
class OneDeviceIT {

  private Api manager;
  private Api pupil;
  private String sitting;
  private String start;
  private String attempt;

  @BeforeEach
  void somebodyWritesAtOneDevice(Installation installation) {
    manager = installation.as("khaothi");
    pupil = installation.as("hocsinh12");
    Exams exams = new Exams(manager);
    sitting =
        exams.openSitting(
            exams.drawPaper("TOAN", 2, "shuffled"), "12A1", Duration.ofMinutes(30), 50);
    manager
        .put(
            "sittings/" + sitting + "/lockdown",
            Api.JSON
                .createObjectNode()
                .put("safeBrowser", false)
                .put("networks", "")
                .put("oneDevice", true))
        .expect(200);
    start = "my/sittings/" + sitting + "/attempt?device=";
    JsonNode begun = pupil.post(start + "lab").expect(200).json();
    attempt = "attempts/" + begun.path("id").asText();
  }

  @Test
  void whoReadsIsAskedForTheDeviceLikeWhoWrites() {
    for (String path : List.of(attempt, attempt + "/paper")) {
      pupil.get(path + "?device=lab").expect(200);
      assertThat(pupil.get(path + "?device=phone").problem()).isEqualTo("bound-elsewhere");
      assertThat(pupil.get(path).problem()).isEqualTo("bound-elsewhere");
    }
    assertThat(pupil.put(attempt + "/responses?device=phone", Exams.mark("page", "1.1")).problem())
        .isEqualTo("bound-elsewhere");
    pupil.post(attempt + "/hand-in?device=lab").expect(200);
    pupil.get(attempt + "?device=phone").expect(200);
  }

  @Test
  void whenItIsFreedOneOfAllThatComeAtOnceGetsIt() {
    readmit();
    assertThat(pupil.get(attempt + "?device=lab").problem()).isEqualTo("bound-elsewhere");
    List<CompletableFuture<Answer>> coming =
        Stream.of("lab", "phone", "home", "hall")
            .map(device -> CompletableFuture.supplyAsync(() -> pupil.post(start + device)))
            .toList();
    List<Integer> answers = coming.stream().map(one -> one.join().status()).sorted().toList();
    assertThat(answers).containsExactly(200, 409, 409, 409);
  }

  private void readmit() {
    String me = "";
    String own =
        pupil.get("my/sittings/" + sitting).expect(200).json().at("/candidate/sbd").asText();
    for (JsonNode row : manager.get("sittings/" + sitting + "/candidates").expect(200).json()) {
      if (row.path("sbd").asText().equals(own)) {
        me = row.path("id").asText();
      }
    }
    manager
        .post(
            "sittings/" + sitting + "/invigilation/acts",
            Api.JSON
                .createObjectNode()
                .put("requestId", UUID.randomUUID().toString())
                .put("kind", "readmit")
                .put("candidateId", me)
                .put("reason", "Đổi máy"))
        .expect(200);
  }
}
