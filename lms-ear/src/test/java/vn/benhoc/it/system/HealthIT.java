package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.SystemTest;

/** What the server tells those who watch over it: its health and its figures. */
@SystemTest
class HealthIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int SAVES = 8;
  private static final List<String> WATCHED =
      List.of(
          "exam_written_per_second",
          "exam_written_last_minute",
          "exam_refused_last_minute",
          "exam_failed_last_minute",
          "exam_write_p99",
          "exam_waiting",
          "exam_oldest_waiting",
          "exam_short_way_calls");

  private Installation at;
  private Api pupil;
  private String attempt;
  private JsonNode item;

  @BeforeEach
  void somebodyWrites(Installation installation) {
    at = installation;
    Exams exams = new Exams(at.as("khaothi"));
    String sitting =
        exams.openSitting(
            exams.drawPaper("TOAN", 2, "shuffled"), "12A1", Duration.ofMinutes(30), 50);
    pupil = at.as("hocsinh18");
    JsonNode begun = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    attempt = "attempts/" + begun.path("id").asText();
    item = Exams.items(pupil.get(attempt + "/paper").expect(200).json()).get(0);
  }

  private Answer save(long sequence) {
    JsonNode option = item.path("options").path((int) (sequence % 2)).path("id");
    var answer = Api.JSON.createObjectNode().put("kind", "choice");
    answer.set("option", option);
    return pupil.put(
        attempt + "/responses",
        Exams.batch("page", Map.of(item.path("slot").asText(), answer), sequence));
  }

  private Metrics awaitMetrics(Predicate<Metrics> wanted) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    Metrics seen = Metrics.of(at);
    while (!wanted.test(seen) && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      seen = Metrics.of(at);
    }
    assertThat(wanted.test(seen)).as(seen.text()).isTrue();
    return seen;
  }

  private static String check(Answer health, String name) {
    for (JsonNode check : health.json().path("checks")) {
      if (check.path("name").asText().equals(name)) {
        return check.path("status").asText();
      }
    }
    throw new AssertionError("no check " + name + " in " + health.body());
  }

  @Test
  void aServerThatServesSaysThatItLivesIsReadyAndHasStarted() {
    for (String path : List.of("/health", "/health/live", "/health/ready", "/health/started")) {
      Answer health = at.visitor().get(path).expect(200);
      assertThat(health.json().path("status").asText()).as(path).isEqualTo("UP");
    }
    Answer ready = at.visitor().get("/health/ready");
    assertThat(check(ready, "database")).isEqualTo("UP");
    assertThat(check(ready, "ben-hoc")).isEqualTo("UP");
  }

  @Test
  void theFiguresFollowWhatCandidatesSend() throws Exception {
    Metrics before = Metrics.of(at);
    for (String gauge : WATCHED) {
      assertThat(before.value(gauge)).as(gauge).isNotNegative();
    }
    for (int sequence = 1; sequence <= SAVES; sequence++) {
      save(sequence).expect(200);
    }
    pupil.post(attempt + "/hand-in").expect(200);
    assertThat(save(SAVES + 1).problem()).isEqualTo("attempt-closed");

    // What left the minute meanwhile is of other tests: it can only make the rise smaller.
    Metrics after =
        awaitMetrics(
            seen ->
                seen.value("exam_written_last_minute") > SAVES
                    && seen.value("exam_refused_last_minute") >= 1
                    && seen.value("exam_written_per_second") > 0);
    assertThat(after.value("exam_short_way_calls") - before.value("exam_short_way_calls"))
        .isGreaterThanOrEqualTo(SAVES + 1);
    assertThat(after.value("exam_write_p99")).as("seconds").isPositive().isLessThan(10);
    assertThat(after.value("exam_waiting")).isZero();
    assertThat(after.value("exam_oldest_waiting")).isZero();
    awaitNothingUnmarked();
  }

  private void awaitNothingUnmarked() throws Exception {
    Api manager = at.as("khaothi");
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode flow = manager.get("exam-day").expect(200).json().path("flow");
    while (flow.path("unmarked").asLong(-1) != 0) {
      assertThat(Instant.now()).as("all is marked; %s", flow).isBefore(end);
      Thread.sleep(100);
      flow = manager.get("exam-day").expect(200).json().path("flow");
    }
    assertThat(flow.path("lagSeconds").asLong(-1)).isZero();
  }

  @Test
  void withoutItsDatabaseItLivesAndIsNotReadyAndNothingIsTakenForKept() throws Exception {
    save(1).expect(200);
    double failed = Metrics.of(at).value("exam_failed_last_minute");
    at.withoutDatabase(
        () -> {
          Answer ready = at.visitor().get("/health/ready").expect(503);
          assertThat(ready.json().path("status").asText()).isEqualTo("DOWN");
          assertThat(check(ready, "database")).isEqualTo("DOWN");
          assertThat(check(ready, "ben-hoc")).isEqualTo("UP");
          at.visitor().get("/health").expect(503);
          at.visitor().get("/health/live").expect(200);
          assertThat(save(2).expect(503).problem()).isEqualTo("exam-busy");
          awaitMetrics(seen -> seen.value("exam_failed_last_minute") > failed);
        });
    Instant end = Instant.now().plus(PATIENCE);
    while (at.visitor().get("/health/ready").status() != 200) {
      assertThat(Instant.now()).as("ready again").isBefore(end);
      Thread.sleep(100);
    }
    assertThat(save(2).expect(200).json().path("sequence").asLong()).isEqualTo(2);
  }
}
