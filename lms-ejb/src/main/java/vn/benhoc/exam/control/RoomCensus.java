package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the candidates of several sittings by room, in one grouped query. */
@ApplicationScoped
public class RoomCensus {

  private static final String COUNT =
      "select c.sitting_id, c.room_id, count(*), count(a.id), count(a.handed_in_at),"
          + " sum(a.id is null and c.absent_at is not null and c.absence_undone_at is null),"
          + " min(if(a.handed_in_at is null, coalesce(a.last_saved_at, a.started_at), null))"
          + " from exam_candidate c left join exam_attempt a on a.candidate_id = c.id"
          + " where c.sitting_id in (%s)%s group by c.sitting_id, c.room_id";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** A room of a sitting, or who has no seat in it. */
  public record Place(UUID sittingId, Optional<UUID> roomId) {}

  /**
   * How many of a room's candidates are where.
   *
   * @param absent marked so, of those who have not begun
   * @param handedIn part of {@code started}
   * @param oldestSave of those who write; of who has saved nothing, the start
   */
  public record Count(
      int candidates, int absent, int started, int handedIn, Optional<Instant> oldestSave) {

    static final Count NOBODY = new Count(0, 0, 0, 0, Optional.empty());

    public int writing() {
      return started - handedIn;
    }

    public int notBegun() {
      return candidates - started - absent;
    }
  }

  /**
   * Those who sit somewhere, or wait for a seat, by place.
   *
   * @param classes only candidates of these; empty for all
   */
  public Map<Place, Count> of(Collection<UUID> sittings, Collection<UUID> classes) {
    if (sittings.isEmpty()) {
      return Map.of();
    }
    String sql =
        COUNT.formatted(
            marks(sittings),
            classes.isEmpty() ? "" : " and c.class_id in (" + marks(classes) + ")");
    Connection connection = entities.unwrap(Connection.class);
    try (PreparedStatement count = connection.prepareStatement(sql)) {
      int place = 0;
      for (UUID id : Stream.concat(sittings.stream(), classes.stream()).toList()) {
        count.setString(++place, id.toString());
      }
      return read(count);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String marks(Collection<UUID> ids) {
    List<String> marks = Collections.nCopies(ids.size(), "?");
    return String.join(", ", marks);
  }

  private static Map<Place, Count> read(PreparedStatement count) throws SQLException {
    Map<Place, Count> counts = new HashMap<>();
    try (ResultSet rows = count.executeQuery()) {
      while (rows.next()) {
        String room = rows.getString(2);
        counts.put(
            new Place(
                UUID.fromString(rows.getString(1)),
                Optional.ofNullable(room).map(UUID::fromString)),
            new Count(
                rows.getInt(3),
                rows.getInt(6),
                rows.getInt(4),
                rows.getInt(5),
                Optional.ofNullable(instant(rows.getTimestamp(7)))));
      }
    }
    return counts;
  }

  private static @Nullable Instant instant(@Nullable Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
