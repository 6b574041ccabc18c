package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.HeldLog;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.OwedWork;
import vn.benhoc.it.harness.RedLight;
import vn.benhoc.it.harness.SystemTest;

/**
 * The exam day turns red for what goes wrong short of an outage, and for no longer. A nearly full
 * disk and a clock that somebody sets are the machine's, which a test has to leave alone.
 */
@SystemTest
class RedLightIT {

  private static final String PUPIL = "hocsinh30";
  private static final Duration LATE = Duration.ofMinutes(3);
  private static final int LIMIT_SECONDS = 30;

  private Installation at;
  private RedLight light;

  @BeforeEach
  void aManagerLooks(Installation installation) {
    at = installation;
    light = new RedLight(installation.as("khaothi"));
  }

  /** A candidate who has begun, with the first item of their paper. */
  private record Writer(Api api, String attempt, JsonNode item) {

    static Writer of(Installation at) {
      Exams exams = new Exams(at.as("khaothi"));
      JsonNode paper = exams.drawPaper("TOAN", 2, "shuffled");
      String sitting =
          exams.openSitting(paper, List.of("12A2", "12B1"), Duration.ofMinutes(30), 50);
      Api api = at.as(PUPIL);
      JsonNode begun = api.post("my/sittings/" + sitting + "/attempt").expect(200).json();
      String attempt = "attempts/" + begun.path("id").asText();
      JsonNode sealed = api.get(attempt + "/paper").expect(200).json();
      return new Writer(api, attempt, Exams.items(sealed).get(0));
    }

    Answer save() {
      ObjectNode answer = Api.JSON.createObjectNode().put("kind", "choice");
      answer.set("option", item.path("options").path(0).path("id"));
      Map<String, ObjectNode> one = Map.of(item.path("slot").asText(), answer);
      return api.put(attempt + "/responses", Exams.batch("page", one, 1));
    }
  }

  @Test
  void anAnswerThatWaitsAndOneThatIsNotWrittenAreReasons() throws Exception {
    Writer writer = Writer.of(at);
    CompletableFuture<Answer> save;
    try (HeldLog log = HeldLog.of(at)) {
      save = CompletableFuture.supplyAsync(writer::save);
      assertThat(light.awaitReason("waiting")).as("milliseconds").isGreaterThan(2_000);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
      while (!save.isDone()) {
        log.breakOff();
        assertThat(System.nanoTime()).as("it is answered").isLessThan(end);
        Thread.sleep(50);
      }
    }
    assertThat(save.get().expect(503).problem()).isEqualTo("exam-busy");
    assertThat(light.awaitReason("failing")).isPositive();
    light.awaitNoReason("waiting");
    assertThat(writer.save().expect(200).json().path("sequence").asLong()).isEqualTo(1);
  }

  /** The row in which the server notes that it can write is held, for less than an outage. */
  @Test
  void aDatabaseThatCannotBeWrittenIsAReason() throws Exception {
    try (Connection database = at.connection();
        Statement hold = database.createStatement()) {
      database.setAutoCommit(false);
      hold.executeQuery("select at from exam_pulse for update").close();
      assertThat(light.awaitReason("silent")).as("seconds").isGreaterThanOrEqualTo(3);
      database.rollback();
    }
    light.awaitNoReason("silent");
  }

  /** The server gives up on work that nobody does; a person has to look at it. */
  @Test
  void workThatFailedTooOftenIsAReason() throws Exception {
    OwedWork work = OwedWork.failing(at);
    try {
      assertThat(light.awaitReason("parked")).isPositive();
    } finally {
      work.close();
    }
    light.awaitNoReason("parked");
  }

  @Test
  void workThatIsLateIsAReason() throws Exception {
    OwedWork work = OwedWork.late(at, LATE);
    try {
      assertThat(light.awaitReason("behind")).as("seconds").isBetween(180L, 300L);
    } finally {
      work.close();
    }
    light.awaitNoReason("behind");
  }
}
