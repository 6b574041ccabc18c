package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.Listening;
import vn.benhoc.it.harness.SystemTest;

/** The sockets of a wall and of a candidate's page: who may open them and what they tell. */
@SystemTest
@InTime
class WallSocketIT extends WatchedRoom {

  @Test
  void socketsOpenForOwnPagesAndForWhoMay() {
    assertThat(pupil.socketRefusal("/ws/wall/" + sitting + "/" + room, "")).isEqualTo(403);
    assertThat(invigilator.socketRefusal("/ws/exam-room/" + sitting, "")).isEqualTo(403);
    assertThat(installation.visitor().socketRefusal("/ws/exam-room/" + sitting, "")).isEqualTo(401);
    assertThat(pupil.socketRefusal("/ws/exam-room/" + sitting, "https://elsewhere.example"))
        .isEqualTo(403);
    assertThat(pupil.socketRefusal("/ws/exam-room/" + sitting, "")).isEqualTo(101);
  }

  @Test
  void theWallTellsAllOfItFirstAndThenWhatChangesWithinTwoSeconds() {
    JsonNode whole = wall.next(WALL, news -> news.path("kind").asText().equals("wall"));
    assertThat(whole.at("/wall/room/id").asText()).isEqualTo(room);
    assertThat(whole.at("/wall/tiles")).hasSizeBetween(10, 24);
    Instant begun = Instant.now();
    JsonNode attempt = start(pupil);
    tile(state("writing"));
    Figures.print(
        "invigilation.wall.start", Duration.between(begun, Instant.now()).toMillis(), "ms");

    String slot =
        Exams.items(
                pupil.get("attempts/" + attempt.path("id").asText() + "/paper").expect(200).json())
            .get(0)
            .path("slot")
            .asText();
    JsonNode option =
        pupil
            .get("attempts/" + attempt.path("id").asText() + "/paper")
            .json()
            .at("/parts/0/items/0/options/0/id");
    ObjectNode answer = Api.JSON.createObjectNode().put("kind", "choice");
    answer.set("option", option);
    pupil
        .put(
            "attempts/" + attempt.path("id").asText() + "/responses",
            Exams.batch("page", Map.of(slot, answer), 1))
        .expect(200);
    JsonNode saved = tile(tile -> tile.path("answered").asInt() == 1);
    assertThat(saved.path("total").asInt()).isGreaterThan(10);
    assertThat(saved.path("lastSavedAt").isNull()).isFalse();

    page.cut();
    tile(tile -> !tile.path("lostSince").isNull());
    page = pupil.listen("/ws/exam-room/" + sitting);
    tile(tile -> tile.path("lostSince").isNull());
  }

  @Test
  void anotherWayInIsToldToOpenWallsAndToPagesThatWaitAndIsWhatNewOnesFind() {
    wall.next(WALL, news -> news.path("kind").asText().equals("wall"));
    pupil.get("my/sittings/" + sitting).expect(200);
    ObjectNode byCode = Api.JSON.createObjectNode().put("entry", "code");
    manager.put("sittings/" + sitting + "/invigilation/entry", byCode).expect(200);
    wall.next(WALL, news -> news.at("/sitting/entry").asText().equals("code"));
    page.next(PAGE, told -> told.path("entry").asText().equals("code"));
    assertThat(pupil.get("my/sittings/" + sitting).expect(200).json().path("entry").asText())
        .isEqualTo("code");
  }

  @Test
  void ofManySocketsOfOneCandidateTheNewestStay() {
    List<Listening> more =
        Stream.generate(() -> pupil.listen("/ws/exam-room/" + sitting)).limit(4).toList();
    assertThat(page.closing(PAGE)).isEqualTo(4409);
    act(order("message"));
    more.forEach(one -> one.next(PAGE, told -> told.path("messages").size() > 0));
    more.forEach(Listening::close);
  }
}
