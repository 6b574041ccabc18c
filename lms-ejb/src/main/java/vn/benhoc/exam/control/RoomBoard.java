package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.control.RoomCensus.Census;
import vn.benhoc.exam.control.RoomCensus.Count;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.time.TimeSource;

/**
 * How the rooms of some sittings stand, read once a moment for all who look. Two queries, however
 * many candidates there are; who of those who write is silent is known from memory.
 */
@ApplicationScoped
public class RoomBoard {

  private static final Duration FRESH = Duration.ofMillis(1_500);

  /** As many as those who look at one moment; each is little where somebody sees a few rooms. */
  private static final int KEPT = 512;

  @Inject private RoomCensus census;
  @Inject private Silence silence;
  @Inject private Rooms rooms;
  @Inject private TimeSource time;

  private final Recent<Asked, Board> wholes = Recent.entries(KEPT);

  /** Those of who sees some candidates alone, apart: however many look, no whole one goes. */
  private final Recent<Asked, Board> parts = Recent.entries(KEPT);

  /**
   * What is looked at.
   *
   * @param reach only candidates whom it covers, rooms in which one of them sits and rooms it opens
   */
  public record Asked(Set<UUID> sittings, Reach reach) {

    public Asked {
      sittings = Set.copyOf(sittings);
    }
  }

  private record Board(Instant at, List<Line> lines) {}

  /**
   * A room as it stands.
   *
   * @param room null for those without a seat
   * @param silent how many of those who write are not heard from
   * @param silentSince nothing for nobody
   * @param unheard how many of them may still come back to this node, which has just begun
   */
  public record Line(
      UUID sittingId,
      @Nullable Room room,
      Count count,
      int silent,
      Optional<Instant> silentSince,
      int unheard) {}

  /** Not older than a moment: the rooms of each sitting by number, and last who has no seat. */
  public List<Line> lines(Asked asked) {
    Instant now = time.now();
    return (asked.reach().isWhole() ? wholes : parts)
        .find(
            asked,
            known -> known.at().plus(FRESH).isAfter(now),
            missing -> Optional.of(new Board(now, read(missing, now))))
        .map(Board::lines)
        .orElseThrow();
  }

  private List<Line> read(Asked asked, Instant now) {
    Census read = census.of(asked.sittings(), asked.reach());
    Hearing hearing =
        new Hearing(silence.of(read.writers(), now), silence.unheard(read.writers(), now));
    Map<Place, Count> counts = new HashMap<>(read.counts());
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<UUID, List<Room>> of : rooms.rooms(asked.sittings()).entrySet()) {
      for (Room room : of.getValue()) {
        Place place = new Place(of.getKey(), Optional.of(room.id()));
        Count count = counts.remove(place);
        if (count != null || asked.reach().opens(room.id())) {
          lines.add(line(place, room, count == null ? Count.NOBODY : count, hearing));
        }
      }
    }
    counts.forEach((place, count) -> lines.add(line(place, null, count, hearing)));
    return List.copyOf(lines);
  }

  /** Who of those who write is not heard from. */
  private record Hearing(Map<Place, Silence.Silent> silent, Map<Place, Integer> unheard) {}

  private static Line line(Place place, @Nullable Room room, Count count, Hearing hearing) {
    Optional<Silence.Silent> silent = Optional.ofNullable(hearing.silent().get(place));
    return new Line(
        place.sittingId(),
        room,
        count,
        silent.map(Silence.Silent::count).orElse(0),
        silent.map(Silence.Silent::since),
        hearing.unheard().getOrDefault(place, 0));
  }
}
