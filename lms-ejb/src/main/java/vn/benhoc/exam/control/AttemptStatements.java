package vn.benhoc.exam.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that write attempts, each for many rows at once. */
final class AttemptStatements {

  private static final String INSERT =
      "insert into exam_attempt (id, candidate_id, sitting_id, person_id, started_at, deadline,"
          + " last_number, last_saved_at, answered, handed_in_at, handed_in_by, receipt_code,"
          + " device, noticed, leaves)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String APPEND =
      "insert into exam_event (attempt_id, number, at, kind, payload) values (?, ?, ?, ?, ?)";

  private static final String NOTE_LATE =
      "insert into exam_late_arrival (attempt_id, sitting_id, waiting) values (?, ?, ?)"
          + " on duplicate key update waiting = values(waiting)";

  private final Connection connection;

  AttemptStatements(Connection connection) {
    this.connection = connection;
  }

  /** Holds the candidates' rows that nobody else holds; their versions. */
  Map<UUID, Integer> holdCandidates(Collection<UUID> candidates) throws SQLException {
    return numbers(
        "select id, version from exam_candidate force index (primary) where id in (%s)"
            + " for update skip locked",
        candidates);
  }

  /**
   * Holds the attempts' rows that nobody else holds; the numbers of their last events. Every writer
   * raises that number.
   */
  Map<UUID, Integer> holdAttempts(Collection<UUID> attempts) throws SQLException {
    return numbers(
        "select id, last_number from exam_attempt force index (primary) where id in (%s)"
            + " for update skip locked",
        attempts);
  }

  /** The same without holding them. */
  Map<UUID, Integer> lastNumbers(Collection<UUID> attempts) throws SQLException {
    return numbers(
        "select id, last_number from exam_attempt force index (primary) where id in (%s)",
        attempts);
  }

  private Map<UUID, Integer> numbers(String sql, Collection<UUID> ids) throws SQLException {
    Map<UUID, Integer> numbers = new HashMap<>();
    if (ids.isEmpty()) {
      return numbers;
    }
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    try (PreparedStatement query = connection.prepareStatement(sql.formatted(places))) {
      int place = 0;
      for (UUID id : ids) {
        query.setString(++place, id.toString());
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          numbers.put(UUID.fromString(rows.getString(1)), rows.getInt(2));
        }
      }
    }
    return numbers;
  }

  /** Adds the rows of attempts that begin. */
  void insert(List<AttemptWork> works) throws SQLException {
    if (works.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (AttemptWork work : works) {
        AttemptFacts row = work.standing().facts();
        Dealt dealt = work.context().dealt();
        insert.setString(1, row.id().toString());
        insert.setString(2, dealt.candidateId().toString());
        insert.setString(3, dealt.sittingId().toString());
        insert.setString(4, dealt.personId().toString());
        insert.setTimestamp(5, Timestamp.from(row.startedAt()));
        set(insert, 6, row);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Moves the rows of attempts that go on; they must be held. */
  void update(List<AttemptWork> works) throws SQLException {
    AttemptUpdates updates = new AttemptUpdates(connection);
    updates.end(works.stream().filter(AttemptStatements::onlyEndMoves).toList());
    updates.all(works.stream().filter(work -> !onlyEndMoves(work)).toList());
  }

  /** As where time is given: of a province at once, which has far less to be written then. */
  private static boolean onlyEndMoves(AttemptWork work) {
    AttemptFacts row = work.standing().facts();
    Standing before = work.before();
    return before != null
        && row.equals(
            before
                .facts()
                .after(row.lastNumber() - before.facts().lastNumber())
                .endsAt(row.deadline()));
  }

  /** What changes of a row, from that place on; the place after it. */
  static int set(PreparedStatement statement, int first, AttemptFacts row) throws SQLException {
    AttemptFacts.Closed closed = row.closed();
    int place = first;
    statement.setTimestamp(place++, Timestamp.from(row.deadline()));
    statement.setInt(place++, row.lastNumber());
    statement.setTimestamp(place++, stamp(row.lastSavedAt()));
    statement.setInt(place++, row.answered());
    statement.setTimestamp(place++, stamp(closed == null ? null : closed.at()));
    statement.setString(place++, closed == null ? null : closed.by());
    statement.setString(place++, closed == null ? null : closed.receiptCode());
    statement.setString(place++, row.desk().device().holder());
    statement.setInt(place++, row.desk().noticed());
    statement.setInt(place++, row.desk().leaves());
    return place;
  }

  private static @Nullable Timestamp stamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  /** Adds to the logs. */
  void append(List<AttemptWork.Line> lines) throws SQLException {
    if (lines.isEmpty()) {
      return;
    }
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      for (AttemptWork.Line line : lines) {
        append.setString(1, line.attemptId().toString());
        append.setInt(2, line.number());
        append.setTimestamp(3, Timestamp.from(line.at()));
        append.setString(4, line.text().kind());
        append.setString(5, line.text().payload());
        append.addBatch();
      }
      append.executeBatch();
    }
  }

  /** Notes to which attempts something came after their end, and how much of it waits. */
  void noteLate(List<AttemptWork> works) throws SQLException {
    if (works.isEmpty()) {
      return;
    }
    try (PreparedStatement note = connection.prepareStatement(NOTE_LATE)) {
      for (AttemptWork work : works) {
        note.setString(1, work.standing().facts().id().toString());
        note.setString(2, work.context().dealt().sittingId().toString());
        note.setInt(3, work.standing().state().sheet().held().size());
        note.addBatch();
      }
      note.executeBatch();
    }
  }
}
