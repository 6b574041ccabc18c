package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.exam.boundary.DeskActKind;
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

  private static final String ADMITTED = ", admitted_at = coalesce(admitted_at, ?)";

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
    String places = String.join(", ", Collections.nCopies(some.size(), "?"));
    String sql = MARK.formatted(admits ? ADMITTED : "", places);
    try (PreparedStatement mark = connection.prepareStatement(sql)) {
      int place = 0;
      if (admits) {
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

  private static LogEntry entry(DeskAct act) {
    Instant at = act.at();
    return new LogEntry(DeskEvents.promised(act), at);
  }
}
