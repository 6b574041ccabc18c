package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * An outage in two sittings with more candidates than are written at once, of whom some had handed
 * in before it and some began after it. The outage itself is put into the database; that one is
 * measured, other tests say.
 */
@SystemTest
class OutageOfHundredsIT {

  private static final int CLASS = 40;
  private static final int FIRST = 8 * CLASS;
  private static final int SECOND = 2 * CLASS;

  /** Of the first sitting: so many hand in before, and so many begin after. */
  private static final int DONE = 15;

  private static final int LATER = 25;
  private static final int TOUCHED = FIRST - DONE - LATER + SECOND;
  private static final Duration OUT = Duration.ofMillis(1_237);

  private Hall hall;
  private Wire wire;
  private Connection database;

  @BeforeEach
  void aCrowd(Installation installation) throws SQLException {
    String name = "mat-dien-" + UUID.randomUUID().toString().substring(0, 8);
    hall = Hall.of(installation, name, FIRST + SECOND);
    wire = new Wire(installation.address());
    database = installation.connection();
  }

  @AfterEach
  void close() throws SQLException {
    wire.close();
    database.close();
  }

  @Test
  void oneActGivesEveryCandidateWhomItTouchedTheWholeTimeAndNobodyElseAny(Installation at)
      throws Exception {
    List<Line.Ticket> tickets = hall.tickets();
    Morning first = morning(hall.open(0, FIRST / CLASS), tickets.subList(0, FIRST));
    String other = hall.open(FIRST / CLASS, (FIRST + SECOND) / CLASS);
    Morning second = morning(other, tickets.subList(FIRST, FIRST + SECOND));
    begin(first.candidates().subList(0, FIRST - LATER));
    begin(second.candidates());
    together(first.candidates().subList(0, DONE), VirtualCandidate::handIn);
    String outage = outage();
    begin(first.candidates().subList(FIRST - LATER, FIRST));
    Map<String, Long> before = writing(first, second);
    assertThat(before).hasSize(FIRST + SECOND - DONE);

    creditOnce(at.as("khaothi"), outage, first, second);
    assertThat(acts(outage)).isEqualTo(1);
    assertGivenOnce(before, first, second);

    credit(at.as("khaothi"), outage).expect(200);
    assertGivenOnce(before, first, second);
    assertThat(first.tally().errorCount() + second.tally().errorCount()).isZero();
  }

  private void creditOnce(Api manager, String outage, Morning first, Morning second)
      throws SQLException {
    JsonNode outcome = credit(manager, outage).expect(200).json();
    // Sittings that other tests have left open are touched too.
    assertThat(outcome.path("sittings").asInt()).isGreaterThanOrEqualTo(2);
    assertThat(outcome.path("candidates").asInt()).isGreaterThanOrEqualTo(TOUCHED);
    assertThat(outcome.path("refused").asInt()).isZero();
    assertThat(outcome.path("unwritten").asInt()).isZero();
    assertThat(decided(outage, first)).isEqualTo(FIRST - DONE - LATER);
    assertThat(decided(outage, second)).isEqualTo(SECOND);
  }

  private Morning morning(String sitting, List<Line.Ticket> tickets) {
    return new Morning(Profile.flatOut(tickets.size()), wire, sitting, tickets);
  }

  private interface Deed {
    void of(VirtualCandidate candidate, Runnable then);
  }

  private void begin(List<VirtualCandidate> some) throws InterruptedException {
    together(some, VirtualCandidate::begin);
  }

  private void together(List<VirtualCandidate> some, Deed deed) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(some.size());
    wire.loop().execute(() -> some.forEach(one -> deed.of(one, done::countDown)));
    Morning.await(done, 1, TimeUnit.MINUTES, "do that");
  }

  /** One that begins and ends between what was done and what is done next. */
  private String outage() throws SQLException, InterruptedException {
    Thread.sleep(20);
    Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Thread.sleep(OUT.toMillis() + 20);
    String id = UUID.randomUUID().toString();
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into exam_outage (id, began_at, ended_at) values (?, ?, ?)")) {
      insert.setString(1, id);
      insert.setTimestamp(2, Timestamp.from(began));
      insert.setTimestamp(3, Timestamp.from(began.plus(OUT)));
      insert.executeUpdate();
    }
    return id;
  }

  private static Answer credit(Api manager, String outage) {
    return manager.post(
        "outages/" + outage + "/credit",
        Api.JSON.createObjectNode().put("reason", "Mất điện cả trường"));
  }

  /** How long each has who has not handed in, in milliseconds from the start, by attempt. */
  private Map<String, Long> writing(Morning... mornings) throws SQLException {
    Map<String, Long> lengths = new HashMap<>();
    for (Morning morning : mornings) {
      each(
          "select a.id, timestampdiff(microsecond, a.started_at, a.deadline) div 1000"
              + " from exam_attempt a where a.sitting_id = ? and a.handed_in_at is null",
          morning.sitting(),
          row -> lengths.put(row.getString(1), row.getLong(2)));
    }
    return lengths;
  }

  /** The rows say it, and the logs say that it was given by one event each. */
  private void assertGivenOnce(Map<String, Long> before, Morning first, Morning second)
      throws SQLException {
    Map<Long, Integer> gained = new HashMap<>();
    writing(first, second)
        .forEach(
            (id, length) -> gained.merge(length - before.getOrDefault(id, 0L), 1, Integer::sum));
    assertThat(gained).isEqualTo(Map.of(OUT.toMillis(), TOUCHED, 0L, LATER));
    Map<Integer, Integer> given = new HashMap<>();
    for (Morning morning : List.of(first, second)) {
      each(
          "select count(e.number) from exam_attempt a left join exam_event e"
              + " on e.attempt_id = a.id and e.kind = 'outage'"
              + " where a.sitting_id = ? group by a.id",
          morning.sitting(),
          row -> given.merge(row.getInt(1), 1, Integer::sum));
    }
    assertThat(given).isEqualTo(Map.of(1, TOUCHED, 0, DONE + LATER));
  }

  private int acts(String outage) throws SQLException {
    return number(
        "select count(*) from platform_audit where action = 'outage.credit' and subject = ?",
        outage);
  }

  private int decided(String outage, Morning morning) throws SQLException {
    return number(
        "select candidates from exam_outage_decision where credited and outage_id = '"
            + outage
            + "' and sitting_id = ?",
        morning.sitting());
  }

  private int number(String query, String value) throws SQLException {
    int[] number = new int[1];
    each(query, value, row -> number[0] = row.getInt(1));
    return number[0];
  }

  private interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String query, String value, Reader reader) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(query)) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
