package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Listening;

/**
 * Two pages that listen for more than a minute in which nobody does anything: the time of one
 * candidate is up, and the pause of the other is over. What they hear then the server tells by
 * itself.
 */
final class NewsOfTime implements AutoCloseable {

  private static final int PAUSE_MINUTES = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Listening ending;
  private final Listening paused;
  private final Instant planned;

  private NewsOfTime(Listening ending, Listening paused, Instant planned) {
    this.ending = ending;
    this.paused = paused;
    this.planned = planned;
  }

  /**
   * Listens for somebody who writes in that sitting, and pauses somebody in another for a minute.
   */
  static NewsOfTime listen(Installation at, Api writer, String sitting) {
    Listening ending = writer.listen("/ws/exam-room/" + sitting);
    ExamDay day = new ExamDay(at.as("khaothi"), "Tạm dừng một phút " + UUID.randomUUID());
    String other = day.addSitting("12A1");
    Api pupil = at.as("hocsinh06");
    JsonNode attempt = pupil.post("my/sittings/" + other + "/attempt").expect(200).json();
    Listening paused = pupil.listen("/ws/exam-room/" + other);
    at.as("giamthi1")
        .post(
            "sittings/" + other + "/invigilation/acts",
            Api.JSON
                .createObjectNode()
                .put("requestId", UUID.randomUUID().toString())
                .put("kind", "pause")
                .put("minutes", PAUSE_MINUTES)
                .put("reason", "Đổi phòng"))
        .expect(200);
    return new NewsOfTime(ending, paused, Instant.parse(attempt.path("deadline").asText()));
  }

  /** To be called once both have happened. */
  void assertTold() {
    JsonNode closed =
        ending.next(PATIENCE, told -> told.path("state").asText().equals("handed_in"));
    assertThat(closed.at("/handedIn/by").asText()).isEqualTo("clock");
    assertThat(closed.path("millisLeft").asLong()).isZero();
    paused.next(PATIENCE, told -> told.path("state").asText().equals("paused"));
    JsonNode goesOn = paused.next(PATIENCE, told -> told.path("state").asText().equals("writing"));
    assertThat(Instant.parse(goesOn.path("deadline").asText()))
        .isEqualTo(planned.plus(Duration.ofMinutes(PAUSE_MINUTES)));
  }

  @Override
  public void close() {
    ending.close();
    paused.close();
  }
}
