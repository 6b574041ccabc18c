package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;

/**
 * Reads whom an act reaches. Of those who have begun it reads no more than a name and holds
 * nothing: they write on meanwhile.
 */
@ApplicationScoped
public class DeskReach {

  private static final int TOGETHER = 1_000;

  /** By the primary key: another way would hold rows that are not meant. */
  private static final String HOLD =
      "select id from exam_candidate force index (primary) where id in (%s) order by id for update";

  /** The provider need not watch rows that are read to be told. */
  private static final String READ_ONLY = "eclipselink.read-only";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Somebody whom an act reaches, and whether they have begun. */
  record Found(Reached who, boolean begun) {}

  /**
   * All whom it reaches now, in the order of their keys. In a transaction of its own: what the
   * caller reads next is no older than what it holds.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Found> of(DeskAct.Scope scope, Reach reach) {
    ReachClause who = new ReachClause(reach);
    TypedQuery<Object[]> query =
        who.fill(
                entities.createQuery(
                    "select c.id, c.fullName, a.id from Candidate c"
                        + " left join Attempt a on a.candidateId = c.id"
                        + " where c.sittingId = :sitting and "
                        + who.text()
                        + (scope.roomId() == null ? "" : " and c.roomId = :room")
                        + (scope.candidateId() == null ? "" : " and c.id = :candidate")
                        + " order by c.id",
                    Object[].class))
            .setParameter("sitting", scope.sittingId());
    set(query, "room", scope.roomId());
    set(query, "candidate", scope.candidateId());
    return query.getResultList().stream()
        .map(row -> new Found(new Reached((UUID) row[0], (String) row[1]), row[2] != null))
        .toList();
  }

  private static void set(TypedQuery<?> query, String name, @Nullable UUID value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }

  /**
   * Their rows as they are now, held until the transaction ends; a thousand at a time. Held on the
   * connection that the provider has in this transaction: another would let go of them at once.
   *
   * @param ids in the order of {@link #of}: two who hold many rows don't wait for each other
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Candidate> held(List<UUID> ids) {
    try {
      for (List<UUID> some : parts(ids)) {
        hold(entities.unwrap(Connection.class), some);
      }
    } catch (SQLException failure) {
      throw new NotWrittenException(failure);
    }
    return read(ids);
  }

  private static void hold(Connection connection, List<UUID> some) throws SQLException {
    String places = String.join(", ", Collections.nCopies(some.size(), "?"));
    try (PreparedStatement hold = connection.prepareStatement(HOLD.formatted(places))) {
      int place = 0;
      for (UUID id : some) {
        hold.setString(++place, id.toString());
      }
      hold.executeQuery().close();
    }
  }

  /** The same, not held, in the order of the list. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Candidate> read(List<UUID> ids) {
    List<Candidate> rows = new ArrayList<>();
    for (List<UUID> some : parts(ids)) {
      rows.addAll(
          entities
              .createQuery("select c from Candidate c where c.id in :ids", Candidate.class)
              .setParameter("ids", some)
              .setHint(READ_ONLY, true)
              .getResultList());
    }
    rows.sort(Comparator.comparingInt(Candidate::place));
    return rows;
  }

  /** Those of them who have begun. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<UUID> begun(List<UUID> ids) {
    Set<UUID> begun = new HashSet<>();
    for (List<UUID> some : parts(ids)) {
      begun.addAll(
          entities
              .createQuery(
                  "select a.candidateId from Attempt a where a.candidateId in :ids", UUID.class)
              .setParameter("ids", some)
              .getResultList());
    }
    return begun;
  }

  private static List<List<UUID>> parts(List<UUID> ids) {
    List<List<UUID>> parts = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += TOGETHER) {
      parts.add(ids.subList(from, Math.min(from + TOGETHER, ids.size())));
    }
    return parts;
  }
}
