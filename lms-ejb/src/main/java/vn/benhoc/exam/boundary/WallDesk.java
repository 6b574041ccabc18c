package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.AttemptMoves;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.InvigilatorChanges;
import vn.benhoc.exam.control.RoomBoard;
import vn.benhoc.exam.control.RoomBoard.Asked;
import vn.benhoc.exam.control.RoomBoard.Line;
import vn.benhoc.exam.control.RoomNotes;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.SittingChanges;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.WallAskers;
import vn.benhoc.exam.control.WallTiles;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** What invigilators see of their rooms while candidates write. */
@Stateless
public class WallDesk {

  /** More tiles nobody looks at; a sitting of so many has rooms. */
  private static final int MOST_TILES = 250;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private InvigilationRights rights;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private RoomBoard board;
  @Inject private WallTiles tiles;
  @Inject private RoomNotes notes;
  @Inject private WallAskers askers;
  @Inject private SittingChanges changes;
  @Inject private Audit audit;
  @Inject private TimeSource time;

  /** The rooms of the sitting with how many are where. */
  public WallOverview overview(UUID sittingId) {
    Reach reach = rights.require(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    Instant now = time.now();
    List<WallOverview.RoomCounts> counts =
        board.lines(new Asked(Set.of(sittingId), reach)).stream().map(WallDesk::counts).toList();
    int withheld = (int) reach.taken().stream().filter(reach::withholds).count();
    return new WallOverview(view(sitting), now, counts, withheld);
  }

  private static WallOverview.RoomCounts counts(Line line) {
    @Nullable Room room = line.room();
    return new WallOverview.RoomCounts(
        room == null ? null : room.id(),
        room == null ? null : room.name(),
        room == null ? null : room.schoolName(),
        line.count().candidates(),
        line.count().absent(),
        line.count().started(),
        line.count().handedIn(),
        line.silent());
  }

  /**
   * Whom the caller may see of a room, or of a sitting without rooms; looked up once for those who
   * go on looking.
   *
   * @throws RefusedException {@code room-not-found}; {@code room-of-others} where others are named
   *     for it
   */
  public WallSight sight(UUID sittingId, @Nullable UUID roomId) {
    Reach reach = rights.require(sittingId);
    if (roomId == null) {
      return new WallSight(sittingId, Optional.empty(), reach);
    }
    rooms.room(sittingId, roomId);
    InvigilationRights.requireRoom(reach, roomId);
    return new WallSight(sittingId, Optional.of(roomId), reach.within(roomId));
  }

  /**
   * The candidates of a room, or of a sitting without rooms, and when to ask again.
   *
   * @throws RefusedException {@code room-not-found}; {@code room-of-others}; {@code wall-too-large}
   *     where a room has to be chosen
   */
  public WallView wall(UUID sittingId, @Nullable UUID roomId) {
    WallView seen = seen(sight(sittingId, roomId));
    var wall = new WallAskers.Wall(caller.personId(), sittingId, Optional.ofNullable(roomId));
    return seen.askedAgainAfter(askers.asked(wall));
  }

  /**
   * What is seen now by somebody whose right to it was looked up.
   *
   * @throws RefusedException as {@link #wall}
   */
  public WallView seen(WallSight sight) {
    Sitting sitting = sittings.sitting(sight.sittingId());
    UUID roomId = sight.roomId().orElse(null);
    Room room = roomId == null ? null : rooms.room(sitting.id(), roomId);
    List<Candidate> candidates =
        sittings.candidatesIn(sitting.id(), roomId).stream()
            .filter(one -> sight.covers(one.classId(), one.roomId()))
            .toList();
    if (candidates.size() > MOST_TILES) {
      throw RefusedException.of(
          ExamRefusal.WALL_TOO_LARGE, Map.of("most", Integer.toString(MOST_TILES)));
    }
    Instant now = time.now();
    return new WallView(
        view(sitting),
        room == null ? null : new WallView.WallRoom(room.id(), room.name(), room.code()),
        room != null || notes.mayBeOfSitting(sitting.id(), sight.reach()),
        now,
        0,
        tiles.of(sitting, candidates, now));
  }

  /**
   * The tiles of candidates of several sittings as they are now, for those who see them already.
   */
  public WallChanges changes(Map<UUID, Set<UUID>> bySitting) {
    Instant now = time.now();
    Map<UUID, WallChanges.Change> changed = new HashMap<>();
    bySitting.forEach(
        (sittingId, ids) -> {
          List<Candidate> candidates = sittings.candidates(ids);
          List<WallTile> nowTiles = tiles.of(sittings.evenDeleted(sittingId), candidates, now);
          for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            changed.put(
                one.id(),
                new WallChanges.Change(
                    nowTiles.get(i), one.classId(), Optional.ofNullable(one.roomId())));
          }
        });
    return new WallChanges(now, changed);
  }

  /** What is told when somebody was named for a room, or no longer is. */
  public static String rightsTopic() {
    return InvigilatorChanges.TOPIC;
  }

  /** What is told when a sitting is another than it was; {@link #sitting} says how it is. */
  public static String sittingTopic() {
    return SittingChanges.TOPIC;
  }

  /** The sitting as it is now, for those who look at its rooms already. */
  public WallView.WallSitting sitting(UUID sittingId) {
    return view(sittings.evenDeleted(sittingId));
  }

  /** What is told when something changed, as listeners of the platform's bus hear it. */
  public static String topic() {
    return AttemptMoves.TOPIC;
  }

  /**
   * Sets how candidates get in; it holds for those who have not begun.
   *
   * @throws RefusedException {@code entry-not-valid}, located; {@code sitting-without-rooms} where
   *     there is no code to be typed
   */
  public WallView.WallSitting setEntry(UUID sittingId, EntryPlan plan) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    EntryWay way =
        Optional.ofNullable(plan.entry())
            .flatMap(EntryWay::find)
            .orElseThrow(
                () ->
                    RefusedException.located(
                        ExamRefusal.ENTRY_NOT_VALID, List.of(Finding.at("/entry", "entry-way"))));
    if (way == EntryWay.CODE && rooms.rooms(sittingId).isEmpty()) {
      throw RefusedException.of(ExamRefusal.SITTING_WITHOUT_ROOMS);
    }
    sitting.enterBy(way.code());
    changes.changed(sittingId);
    audit.record("sitting.entry", "sitting", sittingId, "{\"entry\":\"%s\"}".formatted(way.code()));
    return view(sitting);
  }

  private static WallView.WallSitting view(Sitting sitting) {
    return new WallView.WallSitting(
        sitting.id(),
        sitting.title(),
        sitting.opensAt(),
        sitting.closesAt(),
        sitting.minutes(),
        sitting.entry());
  }
}
