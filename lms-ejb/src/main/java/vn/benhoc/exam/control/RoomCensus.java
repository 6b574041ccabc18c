package vn.benhoc.exam.control;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Reach;

/** Counts the candidates of several sittings by room, and says who of them writes, in one query. */
@ApplicationScoped
public class RoomCensus {

  private static final String ROWS =
      "select c.sitting_id, c.room_id, c.id,"
          + " case when a.handed_in_at is not null then 'handed-in'"
          + " when a.id is not null then 'writing'"
          + " when c.absent_at is not null and c.absence_undone_at is null then 'absent'"
          + " else 'not-begun' end,"
          + " if(a.handed_in_at is null, coalesce(a.last_saved_at, a.started_at), null),"
          + " c.class_id"
          + " from exam_candidate c left join exam_attempt a on a.candidate_id = c.id"
          + " where c.sitting_id in (%s)%s";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** A room of a sitting, or who has no seat in it. */
  public record Place(UUID sittingId, Optional<UUID> roomId) {

    private @Nullable UUID room() {
      return roomId.orElse(null);
    }
  }

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

    private Count and(Count other) {
      return new Count(
          candidates + other.candidates,
          absent + other.absent,
          started + other.started,
          handedIn + other.handedIn,
          Stream.concat(oldestSave.stream(), other.oldestSave.stream()).min(naturalOrder()));
    }
  }

  /** What is read at once: by place, and who writes, in no order. */
  public record Census(Map<Place, Count> counts, List<Writer> writers) {

    static final Census NOBODY = new Census(Map.of(), List.of());
  }

  /**
   * Those who sit somewhere, or wait for a seat, by place.
   *
   * @param reach only candidates whom it covers
   */
  public Census of(Collection<UUID> sittings, Reach reach) {
    if (sittings.isEmpty() || reach.isNowhere()) {
      return Census.NOBODY;
    }
    List<UUID> ids = new ArrayList<>(sittings);
    String sql = ROWS.formatted(marks(sittings), nearly(reach, ids));
    Connection connection = entities.unwrap(Connection.class);
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int place = 0;
      for (UUID id : ids) {
        query.setString(++place, id.toString());
      }
      return read(query, reach);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A condition that finds all who are covered, and maybe some of their classes who are not. */
  private static String nearly(Reach reach, List<UUID> ids) {
    if (reach.isWhole()) {
      return "";
    }
    List<UUID> classes = Stream.of(reach.managed(), reach.classes()).flatMap(Set::stream).toList();
    List<String> ways = new ArrayList<>();
    if (!classes.isEmpty()) {
      ways.add("c.class_id in (" + marks(classes) + ")");
      ids.addAll(classes);
    }
    if (!reach.named().isEmpty()) {
      ways.add("c.room_id in (" + marks(reach.named()) + ")");
      ids.addAll(reach.named());
    }
    return " and (" + String.join(" or ", ways) + ")";
  }

  private static String marks(Collection<UUID> ids) {
    List<String> marks = Collections.nCopies(ids.size(), "?");
    return String.join(", ", marks);
  }

  private static Census read(PreparedStatement query, Reach reach) throws SQLException {
    Map<Place, Count> counts = new HashMap<>();
    List<Writer> writers = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        String sitting = rows.getString(1);
        String room = rows.getString(2);
        Place place = places.computeIfAbsent(sitting + room, any -> place(sitting, room));
        if (!reach.isWhole() && !reach.covers(UUID.fromString(rows.getString(6)), place.room())) {
          continue;
        }
        Timestamp wrote = rows.getTimestamp(5);
        if (wrote != null) {
          UUID candidate = UUID.fromString(rows.getString(3));
          writers.add(new Writer(place, candidate, wrote.toInstant()));
        }
        counts.merge(place, one(rows.getString(4), wrote), Count::and);
      }
    }
    return new Census(counts, writers);
  }

  private static Place place(String sitting, @Nullable String room) {
    return new Place(UUID.fromString(sitting), Optional.ofNullable(room).map(UUID::fromString));
  }

  private static Count one(String state, @Nullable Timestamp wrote) {
    return switch (state) {
      case "handed-in" -> new Count(1, 0, 1, 1, Optional.empty());
      case "writing" -> new Count(1, 0, 1, 0, Optional.ofNullable(wrote).map(Timestamp::toInstant));
      case "absent" -> new Count(1, 1, 0, 0, Optional.empty());
      default -> new Count(1, 0, 0, 0, Optional.empty());
    };
  }
}
