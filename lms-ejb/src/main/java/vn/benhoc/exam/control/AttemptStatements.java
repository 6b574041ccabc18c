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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that write attempts, each for many rows at once. */
final class AttemptStatements {

  /** A row that somebody holds for longer is not worth that all others wait. */
  private static final String UPDATE =
      "set statement innodb_lock_wait_timeout = 2 for"
          + " update exam_attempt set last_number = ?, deadline = ?, last_saved_at = ?,"
          + " answered = ?, handed_in_at = ?, handed_in_by = ?, receipt_code = ?"
          + " where id = ? and last_number = ? and handed_in_at <=> ?";

  private static final String INSERT =
      "insert into exam_attempt (id, candidate_id, sitting_id, person_id, started_at, deadline,"
          + " last_number, answered) values (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String APPEND =
      "insert into exam_event (attempt_id, number, at, kind, payload) values (?, ?, ?, ?, ?)";

  private final Connection connection;

  AttemptStatements(Connection connection) {
    this.connection = connection;
  }

  /** Holds the candidates' rows that nobody else holds; their versions. */
  Map<UUID, Integer> holdCandidates(Collection<UUID> candidates) throws SQLException {
    return numbers(
        "select id, version from exam_candidate where id in (%s) for update skip locked",
        candidates);
  }

  /** The number of the last event of each candidate's attempt. */
  Map<UUID, Integer> lastNumbers(Collection<UUID> candidates) throws SQLException {
    return numbers(
        "select candidate_id, last_number from exam_attempt where candidate_id in (%s)",
        candidates);
  }

  private Map<UUID, Integer> numbers(String sql, Collection<UUID> candidates) throws SQLException {
    String places = String.join(", ", Collections.nCopies(candidates.size(), "?"));
    Map<UUID, Integer> numbers = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(sql.formatted(places))) {
      int place = 0;
      for (UUID candidate : candidates) {
        query.setString(++place, candidate.toString());
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
        insert.setTimestamp(6, Timestamp.from(row.deadline()));
        insert.setInt(7, row.lastNumber());
        insert.setInt(8, row.answered());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Moves the rows of attempts that go on; the candidates of those that are not as they were. */
  Set<UUID> update(List<AttemptWork> works) throws SQLException {
    if (works.isEmpty()) {
      return Set.of();
    }
    Set<UUID> lost = new HashSet<>();
    try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
      for (AttemptWork work : works) {
        move(update, work);
      }
      int[] counts = update.executeBatch();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] != 1) {
          lost.add(works.get(i).context().candidateId());
        }
      }
    }
    return lost;
  }

  private static void move(PreparedStatement update, AttemptWork work) throws SQLException {
    Standing before = work.before();
    AttemptFacts was = before == null ? work.standing().facts() : before.facts();
    AttemptFacts is = work.standing().facts();
    AttemptFacts.Closed closed = is.closed();
    AttemptFacts.Closed wasClosed = was.closed();
    update.setInt(1, is.lastNumber());
    update.setTimestamp(2, Timestamp.from(is.deadline()));
    update.setTimestamp(3, stamp(is.lastSavedAt()));
    update.setInt(4, is.answered());
    update.setTimestamp(5, stamp(closed == null ? null : closed.at()));
    update.setString(6, closed == null ? null : closed.by());
    update.setString(7, closed == null ? null : closed.receiptCode());
    update.setString(8, is.id().toString());
    update.setInt(9, was.lastNumber());
    update.setTimestamp(10, stamp(wasClosed == null ? null : wasClosed.at()));
    update.addBatch();
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
}
