package vn.benhoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;

/** An installation with a crowd and a paper of forty items, in which sittings are held. */
final class Hall {

  private static final int FORMS = 24;
  private static final String SUBJECT = "NN";
  private static final long LOOK_MILLIS = 50;

  /** The server's clock may be two seconds beside this one. */
  private static final long ADMISSION_OVER = 10;

  private static final String CROOKED =
      """
      select count(*) from exam_attempt a join exam_sitting s on s.id = a.sitting_id
      where s.id = ?
        and (timestampdiff(microsecond, a.started_at, a.deadline) <> s.minutes * 60000000
          or a.last_number <>
            (select count(*) from exam_event e where e.attempt_id = a.id)
          or a.last_number <>
            (select max(e.number) from exam_event e where e.attempt_id = a.id))""";

  private static final String MARKS = "select count(*) from marking_mark where sitting_id = ?";

  private static final String MARKED_OTHERWISE =
      """
      select count(*) from exam_attempt a
      where a.sitting_id = ?
        and (select count(*) from marking_mark m where m.attempt_id = a.id) <> 1""";

  private final Installation installation;
  private final Crowd crowd;
  private final JsonNode paper;

  private Hall(Installation installation, Crowd crowd, JsonNode paper) {
    this.installation = installation;
    this.crowd = crowd;
    this.paper = paper;
  }

  /** A hall for a crowd of that name, which is new. */
  static Hall of(Installation installation, String name, int candidates) throws SQLException {
    try (Connection database = installation.connection()) {
      Crowd crowd = Crowd.of(database, name, candidates);
      Exams exams = new Exams(manager(installation));
      return new Hall(installation, crowd, exams.drawPaper(SUBJECT, FORMS, "shuffled"));
    }
  }

  private static Api manager(Installation installation) {
    return installation.as("khaothi");
  }

  /** Who gives time in a sitting, and insists. */
  StubbornDesk desk(String sitting) {
    return new StubbornDesk(manager(installation), sitting, crowd.tickets().size());
  }

  List<Line.Ticket> tickets() {
    return crowd.tickets();
  }

  /** A sitting of the first so many classes that is open now. */
  String open(int classes) {
    return open(0, classes);
  }

  /** The same of classes from one to before another. */
  String open(int first, int end) {
    Instant now = Instant.now();
    ObjectNode plan =
        Api.JSON
            .createObjectNode()
            .put("title", "Ca thi thử tải")
            .put("paperId", paper.path("id").asText())
            .put("opensAt", now.minusSeconds(1).toString())
            .put("closesAt", now.plus(Duration.ofMinutes(60)).toString())
            .put("minutes", 90);
    ArrayNode ids = plan.putArray("classIds");
    crowd.classes().subList(first, end).stream().map(UUID::toString).forEach(ids::add);
    Api manager = manager(installation);
    String sitting = manager.post("sittings", plan).expect(201).json().path("id").asText();
    new Exams(manager).refuseLate(sitting); // what has a receipt counts at once
    return sitting;
  }

  /**
   * Waits until as many attempts are marked as were handed in, and lets everybody see. A result is
   * released when nobody may begin any more; the load does not wait for that hour, so the end of
   * admission is moved to now.
   */
  void release(String sitting, int attempts) throws InterruptedException, SQLException {
    awaitMarked(sitting, attempts);
    closeAdmission(sitting);
    manager(installation).post("sittings/" + sitting + "/release").expect(200);
  }

  /**
   * Somebody who is signed in and gives more time to all of a sitting who write, as often as they
   * are asked to.
   */
  Runnable timeGiver(String sitting, int minutes) {
    Api manager = manager(installation);
    return () -> {
      ObjectNode order =
          Api.JSON
              .createObjectNode()
              .put("requestId", UUID.randomUUID().toString())
              .put("kind", "time")
              .put("minutes", minutes)
              .put("reason", "Mất điện");
      manager.post("sittings/" + sitting + "/invigilation/acts", order).expect(200);
    };
  }

  private void closeAdmission(String sitting) throws SQLException {
    try (Connection database = installation.connection();
        var update =
            database.prepareStatement("update exam_sitting set closes_at = ? where id = ?")) {
      update.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(ADMISSION_OVER)));
      update.setString(2, sitting);
      update.executeUpdate();
    }
  }

  /** Waits until so many attempts are marked; how many marks there are then. */
  int awaitMarked(String sitting, int attempts) throws InterruptedException, SQLException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(20);
    try (Connection database = installation.connection();
        var query = database.prepareStatement(MARKS)) {
      query.setString(1, sitting);
      while (true) {
        try (var row = query.executeQuery()) {
          row.next();
          if (row.getInt(1) >= attempts) {
            return row.getInt(1);
          }
        }
        if (System.nanoTime() > end) {
          throw new IllegalStateException("marking did not come to an end");
        }
        Thread.sleep(LOOK_MILLIS);
      }
    }
  }

  /** How many attempts have a log with a gap, or end at another time than their minutes say. */
  int crooked(String sitting) throws SQLException {
    return count(CROOKED, sitting);
  }

  /** When the attempts of a sitting began and end, and why. */
  AttemptTimes times(String sitting) throws SQLException {
    try (Connection database = installation.connection()) {
      return AttemptTimes.of(database, sitting);
    }
  }

  /** How many marks a sitting has by now. */
  int marks(String sitting) throws SQLException {
    return count(MARKS, sitting);
  }

  /** How many attempts have no mark, or more than one. */
  int markedOtherwise(String sitting) throws SQLException {
    return count(MARKED_OTHERWISE, sitting);
  }

  private int count(String question, String sitting) throws SQLException {
    try (Connection database = installation.connection();
        var query = database.prepareStatement(question)) {
      query.setString(1, sitting);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** Holds receipts of a sitting against the database. */
  ReceiptBook.Balance balance(String sitting, ReceiptBook receipts) throws SQLException {
    try (Connection database = installation.connection()) {
      return receipts.against(Kept.of(database, sitting));
    }
  }
}
