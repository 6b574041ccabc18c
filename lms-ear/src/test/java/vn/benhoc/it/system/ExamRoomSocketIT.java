package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Listening;
import vn.benhoc.it.harness.SystemTest;

/** What the sockets of two candidates who write hear of what is done to both, or to one. */
@SystemTest
@InTime
class ExamRoomSocketIT {

  private static final Duration SOON = Duration.ofSeconds(3);

  /** Longer than anything above takes; what is not told by then is not told. */
  private static final Duration SILENCE = Duration.ofMillis(1_500);

  private Api invigilator;
  private String sitting;
  private Writer one;
  private Writer other;

  /** A candidate who writes, with the socket of their page. */
  private record Writer(Api api, String candidate, JsonNode attempt, Listening page) {

    Instant deadline() {
      return Instant.parse(attempt.path("deadline").asText());
    }

    JsonNode hears(Predicate<JsonNode> wanted) {
      return page.next(SOON, wanted);
    }
  }

  @BeforeEach
  void twoWrite(Installation installation) {
    invigilator = installation.as("giamthi1");
    ExamDay day =
        new ExamDay(installation.as("khaothi"), "Thi thử có nghe tin " + UUID.randomUUID());
    sitting = day.addSitting("12A1");
    one = begin(day, installation.as("hocsinh08"));
    other = begin(day, installation.as("hocsinh09"));
  }

  @AfterEach
  void close() {
    one.page().close();
    other.page().close();
  }

  private Writer begin(ExamDay day, Api pupil) {
    JsonNode attempt = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    Listening page = pupil.listen("/ws/exam-room/" + sitting);
    return new Writer(pupil, day.candidateOf(sitting, pupil), attempt, page);
  }

  private void act(ObjectNode order) {
    order.put("requestId", UUID.randomUUID().toString()).put("reason", "Mất điện 5 phút");
    JsonNode outcome =
        invigilator.post("sittings/" + sitting + "/invigilation/acts", order).expect(200).json();
    assertThat(outcome.path("reached").asInt()).isPositive();
  }

  private static ObjectNode order(String kind) {
    return Api.JSON.createObjectNode().put("kind", kind);
  }

  private static Predicate<JsonNode> state(String state) {
    return told -> told.path("state").asText().equals(state);
  }

  private static Predicate<JsonNode> granted(int minutes) {
    return told -> told.path("granted").asInt() == minutes;
  }

  private static Instant deadline(JsonNode told) {
    return Instant.parse(told.path("deadline").asText());
  }

  private static void neverHears(Writer writer, Predicate<JsonNode> news) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> writer.page().next(SILENCE, news))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not told within");
  }

  @Test
  void bothHearThePauseAndItsEndWithTheTimeItTook() throws Exception {
    act(order("pause"));
    Instant paused = Instant.now();
    List<JsonNode> stopped = List.of(one.hears(state("paused")), other.hears(state("paused")));
    Thread.sleep(1_200);
    act(order("resume"));
    Duration most = Duration.between(paused, Instant.now()).plus(SOON);
    for (Writer writer : List.of(one, other)) {
      JsonNode goesOn = writer.hears(state("writing"));
      assertThat(deadline(goesOn))
          .isBetween(writer.deadline().plusMillis(1_200), writer.deadline().plus(most));
      long left = stopped.get(writer == one ? 0 : 1).path("millisLeft").asLong();
      assertThat(goesOn.path("millisLeft").asLong()).isBetween(left - SOON.toMillis(), left);
    }
  }

  @Test
  void moreTimeForOneIsHeardByThatOneAlone() {
    act(order("time").put("candidateId", one.candidate()).put("minutes", 7));
    JsonNode told = one.hears(granted(7));
    assertThat(deadline(told)).isEqualTo(one.deadline().plus(Duration.ofMinutes(7)));
    neverHears(other, granted(7));

    act(order("time").put("minutes", 3));
    assertThat(deadline(one.hears(granted(10))))
        .isEqualTo(one.deadline().plus(Duration.ofMinutes(10)));
    assertThat(deadline(other.hears(granted(3))))
        .isEqualTo(other.deadline().plus(Duration.ofMinutes(3)));
  }

  @Test
  void whoseAnswersAreCollectedHearsByWhomAndTheOthersNothing() {
    act(order("collect").put("candidateId", one.candidate()));
    JsonNode closed = one.hears(state("handed_in"));
    assertThat(closed.at("/handedIn/by").asText()).isEqualTo("invigilator");
    assertThat(closed.at("/handedIn/receiptCode").asText()).isNotEmpty();
    neverHears(other, state("handed_in"));
    act(order("collect").put("candidateId", other.candidate()));
    other.hears(state("handed_in"));
  }
}
