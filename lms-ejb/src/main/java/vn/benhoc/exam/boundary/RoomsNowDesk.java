package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.RoomsNow.RoomNow;
import vn.benhoc.exam.control.Invigilators;
import vn.benhoc.exam.control.PlainText;
import vn.benhoc.exam.control.RoomBoard;
import vn.benhoc.exam.control.RoomBoard.Line;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.RoomInvigilator;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.platform.time.TimeSource;

/** The rooms of the sittings under way, for those who answer for them. */
@Stateless
public class RoomsNowDesk {

  private static final int MOST_PER_PAGE = 200;
  private static final Duration EMPTY_AFTER = Duration.ofMinutes(10);

  /** Whoever admits for longer expects nobody at one hour. */
  private static final Duration LONGEST_AT_ONE_HOUR = Duration.ofHours(3);

  private static final List<SittingState> SHOWN = List.of(SittingState.OPEN, SittingState.RUNNING);
  private static final List<String> WORST_FIRST = List.of("silent", "unheard", "empty", "none");

  @Inject private Permissions permissions;
  @Inject private SittingSearch search;
  @Inject private Sittings sittings;
  @Inject private RoomBoard board;
  @Inject private Invigilators invigilators;
  @Inject private Roster roster;
  @Inject private TimeSource time;

  /** A room with what it is sorted and found by. */
  private record Told(Line line, Sitting sitting, String trouble) {

    private boolean isTroubled() {
      return !trouble.equals("none");
    }

    private String words() {
      Room room = line.room();
      String school = room == null ? null : room.schoolName();
      return PlainText.of(
          sitting.title()
              + ' '
              + (room == null ? "" : room.name())
              + ' '
              + Objects.requireNonNullElse(school, ""));
    }
  }

  /**
   * Those asked for. Of a sitting all of whose classes the caller manages, all rooms are told; of
   * another one the rooms in which candidates of their classes sit, and these candidates alone.
   */
  public RoomsNow now(RoomsNowQuery query) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Instant now = time.now();
    List<Told> all = told(now);
    List<Told> found =
        all.stream().filter(one -> isWanted(one, query)).sorted(worstFirst()).toList();
    int troubled = (int) found.stream().filter(Told::isTroubled).count();
    List<Told> wanted = query.troubled() ? found.stream().filter(Told::isTroubled).toList() : found;
    int first = Math.max(0, query.first());
    int size = Math.max(1, Math.min(query.size(), MOST_PER_PAGE));
    List<Told> page = wanted.stream().skip(first).limit(size).toList();
    int next = first + page.size();
    return new RoomsNow(
        now,
        views(page),
        next < wanted.size() ? Integer.toString(next) : null,
        wanted.size(),
        troubled,
        schools(all));
  }

  /** In how many of all rooms that the caller manages there is trouble. */
  public int troubled() {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    return (int) told(time.now()).stream().filter(Told::isTroubled).count();
  }

  private List<Told> told(Instant now) {
    Scope scope = permissions.scope(Capability.SITTING_MANAGE);
    Map<UUID, Sitting> running = new HashMap<>();
    for (SittingState state : SHOWN) {
      var filter = new SittingSearch.Filter(scope, state.code(), null, now);
      search.all(filter).forEach(one -> running.put(one.id(), one));
    }
    List<Line> lines = new ArrayList<>();
    for (RoomBoard.Asked asked : asked(running.keySet(), scope)) {
      lines.addAll(board.lines(asked));
    }
    return lines.stream()
        .map(
            line -> {
              Sitting sitting = Objects.requireNonNull(running.get(line.sittingId()));
              return new Told(line, sitting, trouble(line, sitting, now));
            })
        .toList();
  }

  /** The sittings that are managed as a whole together, and each other one by itself. */
  private List<RoomBoard.Asked> asked(Set<UUID> running, Scope scope) {
    Map<UUID, List<SittingClassRow>> classes = sittings.classes(running);
    Set<UUID> whole = new HashSet<>();
    List<RoomBoard.Asked> asked = new ArrayList<>();
    for (UUID sitting : running) {
      List<SittingClassRow> rows = classes.getOrDefault(sitting, List.of());
      Set<UUID> own =
          rows.stream()
              .filter(row -> scope.covers(row.path()))
              .map(SittingClassRow::classId)
              .collect(Collectors.toSet());
      if (own.size() == rows.size()) {
        whole.add(sitting);
      } else {
        asked.add(new RoomBoard.Asked(Set.of(sitting), Reach.managing(own)));
      }
    }
    if (!whole.isEmpty()) {
      asked.add(new RoomBoard.Asked(whole, Reach.whole()));
    }
    return asked;
  }

  private static String trouble(Line line, Sitting sitting, Instant now) {
    if (line.silent() > 0) {
      return "silent";
    }
    if (line.unheard() > 0) {
      return "unheard";
    }
    boolean late = now.isAfter(sitting.opensAt().plus(EMPTY_AFTER)) && isAtOneHour(sitting);
    boolean expected = line.count().candidates() > line.count().absent();
    return late && expected && line.count().started() == 0 ? "empty" : "none";
  }

  private static boolean isAtOneHour(Sitting sitting) {
    Duration admission = Duration.between(sitting.opensAt(), sitting.closesAt());
    return admission.compareTo(LONGEST_AT_ONE_HOUR) <= 0;
  }

  private static boolean isWanted(Told one, RoomsNowQuery query) {
    Room room = one.line().room();
    String text = query.text();
    return (query.sitting() == null || query.sitting().equals(one.sitting().id()))
        && (query.school() == null || (room != null && query.school().equals(room.schoolId())))
        && (text == null || one.words().contains(PlainText.of(text)));
  }

  private static Comparator<Told> worstFirst() {
    return Comparator.<Told>comparingInt(one -> WORST_FIRST.indexOf(one.trouble()))
        .thenComparing(one -> one.line().silent(), Comparator.reverseOrder())
        .thenComparing(one -> one.sitting().opensAt())
        .thenComparing(one -> one.sitting().title())
        .thenComparing(one -> one.sitting().id())
        .thenComparingInt(RoomsNowDesk::number);
  }

  private static int number(Told one) {
    Room room = one.line().room();
    return room == null ? Integer.MAX_VALUE : room.number();
  }

  private static List<RoomsNow.School> schools(List<Told> all) {
    Map<String, RoomsNow.School> byName = new TreeMap<>();
    for (Told one : all) {
      Room room = one.line().room();
      UUID id = room == null ? null : room.schoolId();
      String name = room == null ? null : room.schoolName();
      if (id != null && name != null) {
        byName.put(name + id, new RoomsNow.School(id, name));
      }
    }
    return List.copyOf(byName.values());
  }

  private List<RoomNow> views(List<Told> page) {
    List<UUID> ids =
        page.stream().map(one -> one.line().room()).filter(Objects::nonNull).map(Room::id).toList();
    List<RoomInvigilator> named = invigilators.in(ids);
    Map<UUID, PersonName> people =
        roster.names(named.stream().map(RoomInvigilator::personId).distinct().toList());
    Map<UUID, List<String>> names = new HashMap<>();
    for (RoomInvigilator one : named) {
      PersonName name = people.get(one.personId());
      if (name != null) {
        names.computeIfAbsent(one.roomId(), any -> new ArrayList<>()).add(name.fullName());
      }
    }
    return page.stream().map(one -> view(one, names)).toList();
  }

  private static RoomNow view(Told one, Map<UUID, List<String>> names) {
    Line line = one.line();
    @Nullable Room room = line.room();
    return new RoomNow(
        one.sitting().id(),
        one.sitting().title(),
        room == null ? null : room.id(),
        room == null ? null : room.name(),
        room == null ? null : room.schoolName(),
        line.count().candidates(),
        line.count().notBegun(),
        line.count().absent(),
        line.count().writing(),
        line.count().handedIn(),
        line.silent(),
        line.silentSince().orElse(null),
        line.unheard(),
        line.count().oldestSave().orElse(null),
        one.trouble(),
        room == null ? List.of() : names.getOrDefault(room.id(), List.of()));
  }
}
