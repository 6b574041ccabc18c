package vn.benhoc.exam.control;

import static java.util.Collections.nCopies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;

/**
 * What was decided for candidates before they began. It waits beside their row, whose version it
 * raises: a start that was judged without it is outrun, and judged again with it.
 */
@ApplicationScoped
public class Promises {

  private static final int TOGETHER = 1_000;

  private static final String ADD =
      "insert ignore into exam_promise (candidate_id, act_id) values (?, ?)";

  private static final String MARK =
      "update exam_candidate set promised = true, version = version + 1%s where id in (%s)";

  private static final String TIMES =
      "select p.candidate_id, sum(a.millis) from exam_promise p join exam_desk_act a"
          + " on a.id = p.act_id where a.kind = ? and a.millis is not null"
          + " and p.candidate_id in (%s) group by p.candidate_id";

  private static final String ADMITTED = ", admitted_at = greatest(coalesce(admitted_at, ?), ?)";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Promises it to candidates whose rows the caller holds, and who have not begun. */
  public void make(DeskAct act, List<UUID> candidates) {
    entities.flush();
    Connection connection = entities.unwrap(Connection.class);
    try {
      for (int from = 0; from < candidates.size(); from += TOGETHER) {
        List<UUID> some = candidates.subList(from, Math.min(from + TOGETHER, candidates.size()));
        add(connection, act.id(), some);
        mark(connection, act, some);
      }
    } catch (SQLException failure) {
      throw new NotWrittenException(failure);
    }
  }

  private static void add(Connection connection, UUID act, List<UUID> some) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      for (UUID candidate : some) {
        add.setString(1, candidate.toString());
        add.setString(2, act.toString());
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  private static void mark(Connection connection, DeskAct act, List<UUID> some)
      throws SQLException {
    boolean admits = !act.matter().kind().equals(DeskActKind.TIME.code());
    String places = String.join(", ", nCopies(some.size(), "?"));
    String sql = MARK.formatted(admits ? ADMITTED : "", places);
    try (PreparedStatement mark = connection.prepareStatement(sql)) {
      int place = 0;
      if (admits) {
        mark.setTimestamp(++place, Timestamp.from(act.at()));
        mark.setTimestamp(++place, Timestamp.from(act.at()));
      }
      for (UUID candidate : some) {
        mark.setString(++place, candidate.toString());
      }
      mark.executeUpdate();
    }
  }

  /** What a candidate's log begins with, in the order it was decided. */
  public List<LogEntry> of(UUID candidateId) {
    List<?> acts =
        entities
            .createNativeQuery(
                "select a.* from exam_desk_act a join exam_promise p on p.act_id = a.id"
                    + " where p.candidate_id = ? order by a.at, a.id",
                DeskAct.class)
            .setParameter(1, candidateId.toString())
            .getResultList();
    return acts.stream().map(act -> entry((DeskAct) act)).toList();
  }

  /**
   * How much time each of them was promised for when they begin, in one query a thousand; who was
   * promised none is left out. In a transaction: the server closes twice what is read without one
   * after another has ended.
   */
  @Transactional
  public Map<UUID, Duration> times(List<UUID> candidates) {
    Map<UUID, Duration> times = new HashMap<>();
    for (int from = 0; from < candidates.size(); from += TOGETHER) {
      List<UUID> some = candidates.subList(from, Math.min(from + TOGETHER, candidates.size()));
      for (Object row : timeRows(some)) {
        Object[] columns = (Object[]) row;
        times.put(
            UUID.fromString(columns[0].toString()),
            Duration.ofMillis(((Number) columns[1]).longValue()));
      }
    }
    return times;
  }

  /** The same for those of the candidates whose rows say that something was promised. */
  @Transactional
  public Map<UUID, Duration> timesOf(Collection<Candidate> candidates) {
    return times(candidates.stream().filter(Candidate::isPromised).map(Candidate::id).toList());
  }

  private List<?> timeRows(List<UUID> some) {
    var query =
        entities.createNativeQuery(TIMES.formatted(String.join(", ", nCopies(some.size(), "?"))));
    int place = 0;
    query.setParameter(++place, DeskActKind.TIME.code());
    for (UUID candidate : some) {
      query.setParameter(++place, candidate.toString());
    }
    return query.getResultList();
  }

  private static LogEntry entry(DeskAct act) {
    Instant at = act.at();
    return new LogEntry(DeskEvents.promised(act), at);
  }
}
