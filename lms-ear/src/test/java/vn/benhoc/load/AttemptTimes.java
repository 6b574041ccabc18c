package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The time of a sitting's attempts as the database has it: when each began and ends, and by which
 * decisions. All times are microseconds since 1970 by the server's clock.
 *
 * @param attempts each once
 * @param outages by id, when the server could not write
 */
record AttemptTimes(List<Attempt> attempts, Map<UUID, Span> outages) {

  private static final String EPOCH = "timestampdiff(microsecond, '1970-01-01', %s)";

  private static final String ATTEMPTS =
      "select a.id, %s, %s, s.minutes, a.last_number, a.handed_in_by,"
              .formatted(EPOCH.formatted("a.started_at"), EPOCH.formatted("a.deadline"))
          + " (select count(*) from exam_event e where e.attempt_id = a.id),"
          + " (select max(e.number) from exam_event e where e.attempt_id = a.id)"
          + " from exam_attempt a join exam_sitting s on s.id = a.sitting_id where s.id = ?";

  private static final String DECISIONS =
      "select e.attempt_id, e.payload from exam_event e"
          + " join exam_attempt a on a.id = e.attempt_id"
          + " where a.sitting_id = ? and e.kind in ('granted', 'outage', 'reopened')"
          + " order by e.attempt_id, e.number";

  private static final String OUTAGES =
      "select o.id, %s, %s from exam_outage o"
          .formatted(EPOCH.formatted("o.began_at"), EPOCH.formatted("o.ended_at"));

  /** A time from one moment to before another. */
  record Span(long began, long ended) {}

  /**
   * An attempt.
   *
   * @param minutes what everybody of the sitting has
   * @param isWhole whether its log has no gap and ends where its row says
   * @param handedInBy who handed it in; empty if nobody has
   * @param decisions the ids of those that changed its time, in the order of its log
   */
  record Attempt(
      long started,
      long deadline,
      int minutes,
      boolean isWhole,
      String handedInBy,
      List<String> decisions) {}

  static AttemptTimes of(Connection database, String sitting) throws SQLException {
    Map<UUID, List<String>> decisions = new HashMap<>();
    try (PreparedStatement query = query(database, DECISIONS, sitting);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        decisions
            .computeIfAbsent(UUID.fromString(rows.getString(1)), id -> new ArrayList<>())
            .add(decision(rows.getString(2)));
      }
    }
    List<Attempt> attempts = new ArrayList<>();
    try (PreparedStatement query = query(database, ATTEMPTS, sitting);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        UUID id = UUID.fromString(rows.getString(1));
        attempts.add(attempt(rows, decisions.getOrDefault(id, List.of())));
      }
    }
    return new AttemptTimes(attempts, outages(database));
  }

  private static Attempt attempt(ResultSet row, List<String> decisions) throws SQLException {
    int last = row.getInt(5);
    String by = row.getString(6);
    return new Attempt(
        row.getLong(2),
        row.getLong(3),
        row.getInt(4),
        last == row.getInt(7) && last == row.getInt(8),
        by == null ? "" : by,
        decisions);
  }

  private static Map<UUID, Span> outages(Connection database) throws SQLException {
    Map<UUID, Span> outages = new HashMap<>();
    try (PreparedStatement query = database.prepareStatement(OUTAGES);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        outages.put(UUID.fromString(rows.getString(1)), new Span(rows.getLong(2), rows.getLong(3)));
      }
    }
    return outages;
  }

  private static String decision(String payload) {
    try {
      return PaperText.JSON.readTree(payload).at("/decision/id").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a log that is no JSON: " + payload, e);
    }
  }

  private static PreparedStatement query(Connection database, String text, String sitting)
      throws SQLException {
    PreparedStatement query = database.prepareStatement(text);
    query.setString(1, sitting);
    return query;
  }

  /**
   * How many attempts have a log with a gap, were not handed in by their candidates, or do not end
   * when they have to: after the minutes of the sitting, those of each act once, and the outages
   * that were given back, as far as they lay behind the start.
   *
   * @param acts each of which gave all candidates so many minutes
   * @param given the outages whose time was given back to all who had begun
   */
  int crooked(Collection<UUID> acts, int minutes, Set<UUID> given) {
    List<String> wanted = acts.stream().map(UUID::toString).toList();
    return (int)
        attempts.stream()
            .filter(
                one ->
                    !one.isWhole()
                        || !one.handedInBy().equals("candidate")
                        || !isDecided(one, wanted, given)
                        || one.deadline() != end(one, (long) minutes * acts.size(), given))
            .count();
  }

  private boolean isDecided(Attempt attempt, List<String> acts, Set<UUID> given) {
    List<String> wanted = new ArrayList<>(acts);
    given.stream()
        .filter(id -> span(id).ended() > attempt.started())
        .forEach(id -> wanted.add("outage:" + id));
    return attempt.decisions().stream().sorted().toList().equals(wanted.stream().sorted().toList());
  }

  private long end(Attempt attempt, long minutes, Set<UUID> given) {
    long end = attempt.started() + TimeUnit.MINUTES.toMicros(attempt.minutes() + minutes);
    List<Span> spans = given.stream().map(this::span).collect(Collectors.toList());
    return end + covered(spans, new Span(attempt.started(), Long.MAX_VALUE));
  }

  private Span span(UUID outage) {
    Span span = outages.get(outage);
    if (span == null) {
      throw new IllegalStateException("no outage " + outage);
    }
    return span;
  }

  /** The longest part of these times, in microseconds, in which no outage was measured. */
  long mostUnmeasured(List<Kills.Span> away) {
    return away.stream()
        .map(
            one ->
                new Span(
                    TimeUnit.MILLISECONDS.toMicros(one.beganMillis()),
                    TimeUnit.MILLISECONDS.toMicros(one.endedMillis())))
        .mapToLong(one -> one.ended() - one.began() - covered(outages.values(), one))
        .max()
        .orElse(0);
  }

  /** How much of a time the others cover together. */
  private static long covered(Collection<Span> spans, Span within) {
    long covered = 0;
    long at = within.began();
    for (Span span : spans.stream().sorted(Comparator.comparingLong(Span::began)).toList()) {
      long from = Math.max(at, span.began());
      long to = Math.min(within.ended(), span.ended());
      if (to > from) {
        covered += to - from;
        at = to;
      }
    }
    return covered;
  }
}
