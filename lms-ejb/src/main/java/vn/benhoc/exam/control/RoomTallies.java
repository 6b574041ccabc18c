package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.control.RoomCensus.Place;

/** The candidates of a sitting by room: how many are where, and who writes. */
@ApplicationScoped
public class RoomTallies {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** How many of a room's candidates are where; {@code handedIn} is part of {@code started}. */
  public record Tally(int candidates, int absent, int started, int handedIn) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);
  }

  /** Those whom somebody reaches; under nothing, those without a room. */
  public Map<Optional<UUID>, Tally> of(UUID sittingId, Reach reach) {
    Map<Optional<UUID>, Tally> tallies = new HashMap<>();
    ReachClause reached = new ReachClause(reach);
    reached
        .fill(
            entities.createQuery(
                "select c.roomId, count(c), count(a.id), count(a.handedInAt), sum(case when"
                    + " c.absentAt is not null and c.absenceUndoneAt is null then 1 else 0 end)"
                    + " from Candidate c left join Attempt a on a.candidateId = c.id"
                    + " where c.sittingId = :sitting and "
                    + reached.text()
                    + " group by c.roomId",
                Object[].class))
        .setParameter("sitting", sittingId)
        .getResultList()
        .forEach(row -> tallies.put(Optional.ofNullable((UUID) row[0]), tally(row)));
    return tallies;
  }

  /** Who of those somebody reaches has begun and not handed in, in no order. */
  public List<Writer> writers(UUID sittingId, Reach reach) {
    ReachClause reached = new ReachClause(reach);
    return reached
        .fill(
            entities.createQuery(
                "select c.roomId, c.id, a.lastSavedAt, a.startedAt"
                    + " from Candidate c join Attempt a on a.candidateId = c.id"
                    + " where c.sittingId = :sitting and a.handedInAt is null and "
                    + reached.text(),
                Object[].class))
        .setParameter("sitting", sittingId)
        .getResultStream()
        .map(row -> writer(sittingId, row))
        .toList();
  }

  private static Writer writer(UUID sittingId, Object[] row) {
    return new Writer(
        new Place(sittingId, Optional.ofNullable((UUID) row[0])),
        (UUID) row[1],
        (Instant) Objects.requireNonNullElse(row[2], row[3]));
  }

  private static Tally tally(Object[] row) {
    return new Tally(number(row[1]), number(row[4]), number(row[2]), number(row[3]));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
