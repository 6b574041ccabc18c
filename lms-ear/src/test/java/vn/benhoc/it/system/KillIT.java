package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;
import vn.benhoc.launcher.LoggedEnd;

/** A server that is killed loses nothing that it had answered, and goes on with all it does. */
@SystemTest
class KillIT {

  private static final String ITEM =
      """
      {"code":"TOAN12-9001","subject":"TOAN","grade":12,"topic":"TOAN12.1","level":"know",\
      "kind":"short","stem":"Tính $2^3$ rồi trừ đi 1.","key":"7","explanation":"$8 - 1 = 7$."}
      """;

  private static final Set<String> AT_WORK = Set.of("checking", "importing");

  private static final String OTHER_NODE = "aaaa-bbbb-cccc/lives";

  private static Api pupil;
  private static KilledAttempt attempt;
  private static LoggedEnd trail;

  @BeforeAll
  static void aServerIsKilledAndStartedAnew(Installation installation) throws Exception {
    pupil = installation.as("hocsinh07");
    JsonNode language = Api.JSON.createObjectNode().put("language", "en");
    pupil.put("session/language", language).expect(200);
    attempt = KilledAttempt.begin(installation);
    trail = LoggedEnd.before(installation);
    claimWork(installation);
    Duration taken = installation.killAndRestart();
    Figures.print("restart after kill", taken.toMillis() / 1e3, "s");
  }

  /**
   * A message and a job as the killed server might have left them, and those of another node, which
   * gives signs of life for an hour.
   */
  private static void claimWork(Installation installation) throws Exception {
    String node = Files.readString(installation.settings().data().resolve("node")).strip();
    Map<String, Integer> minutesToLive = Map.of(node + "/killed", 0, OTHER_NODE, 60);
    try (Connection database = installation.connection()) {
      for (String owner : minutesToLive.keySet()) {
        change(
            database,
            "insert into platform_outbox (id, topic, subject, payload, tries, due_at, created_at,"
                + " claimed_by, version) values (uuid(), 'test.left', uuid(), '{}', 1,"
                + " utc_timestamp(3) + interval 1 hour, utc_timestamp(3), ?, 1)",
            owner);
        change(
            database,
            "insert into platform_job (id, kind, subject, state, node, seen_at, created_at, version)"
                + " values (uuid(), 'test.left', uuid(), 'running', ?,"
                + " utc_timestamp(3) + interval %d minute, utc_timestamp(3), 1)"
                    .formatted(minutesToLive.get(owner)),
            owner);
      }
    }
  }

  private static void change(Connection database, String statement, String owner)
      throws SQLException {
    try (PreparedStatement change = database.prepareStatement(statement)) {
      change.setString(1, owner);
      change.executeUpdate();
    }
  }

  @Test
  void whatTheServerHadClaimedIsTakenUpAtOnceAndWhatAnotherHasIsNot(Installation installation)
      throws Exception {
    try (Connection database = installation.connection()) {
      await(
          () ->
              number(database, "platform_outbox", "fault like '%no handler%'") == 1
                  && number(database, "platform_job", "failure = 'interrupted'") == 1);
      assertThat(number(database, "platform_outbox", "claimed_by = '" + OTHER_NODE + "'"))
          .isEqualTo(1);
      assertThat(
              number(database, "platform_job", "state = 'running' and node = '" + OTHER_NODE + "'"))
          .isEqualTo(1);
    } finally {
      try (Connection database = installation.connection()) {
        change(database, "delete from platform_outbox where topic = ?", "test.left");
        change(database, "delete from platform_job where kind = ?", "test.left");
      }
    }
  }

  private static void await(Callable<Boolean> holds) throws Exception {
    Instant limit = Instant.now().plusSeconds(60);
    while (!holds.call()) {
      assertThat(Instant.now()).as("taken up").isBefore(limit);
      Thread.sleep(250);
    }
  }

  private static int number(Connection database, String table, String which) throws SQLException {
    String about = table.equals("platform_job") ? "kind" : "topic";
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from %s where %s = 'test.left' and %s"
                    .formatted(table, about, which))) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Test
  void whatHadAReceiptIsThereAndTheTimeLeftIsRight() throws InterruptedException {
    attempt.assertWhatHadAReceiptIsThereAndTheTimeLeftIsRight();
  }

  @Test
  void whatTheServerLogsWhenItStartsIsTheEndOfTheTrail() throws Exception {
    trail.assertIsLogged();
  }

  @Test
  void theSessionAndItsChangesAreThere() {
    JsonNode session = pupil.get("session").expect(200).json();
    assertThat(session.path("person").path("username").asText()).isEqualTo("hocsinh07");
    assertThat(session.path("language").asText()).isEqualTo("en");
  }

  @Test
  void workInTheBackgroundIsDoneAsBefore(Installation installation) throws Exception {
    Api manager = installation.as("khaothi");
    String path =
        "imports/"
            + manager
                .send(
                    "POST",
                    "imports?fileName=one.jsonl",
                    BodyPublishers.ofString(ITEM),
                    Map.of("Content-Type", "application/x-ndjson"))
                .expect(202)
                .json()
                .path("id")
                .asText();
    assertThat(ended(manager, path)).isEqualTo("checked");
    manager.post(path + "/commit").expect(202);
    assertThat(ended(manager, path)).isEqualTo("done");
    assertThat(manager.get("items?q=TOAN12-9001").expect(200).json().path("total").asInt())
        .isEqualTo(1);
  }

  private static String ended(Api manager, String path) throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(60);
    String state = manager.get(path).expect(200).json().path("state").asText();
    while (AT_WORK.contains(state) && Instant.now().isBefore(limit)) {
      Thread.sleep(250);
      state = manager.get(path).expect(200).json().path("state").asText();
    }
    return state;
  }
}
