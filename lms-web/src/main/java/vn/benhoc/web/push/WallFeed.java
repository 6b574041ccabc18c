package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.WallChanges;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.exam.boundary.WallSight;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.boundary.WallView;
import vn.benhoc.platform.push.News;
import vn.benhoc.web.http.Causes;
import vn.benhoc.web.http.Json;

/**
 * Feeds the walls that are open on this node: all of it first, then what has changed since,
 * gathered over a moment, in as many questions to the database as there are sittings looked at.
 */
@ApplicationScoped
public class WallFeed {

  private static final int MOST_WAITING = 8;
  private static final String BEAT = "{\"kind\":\"beat\"}";

  @Inject private WallDesk desk;
  @Inject private WallRights rights;

  private final Map<Session, Watch> watches = new ConcurrentHashMap<>();
  private final Map<UUID, Set<UUID>> changed = new ConcurrentHashMap<>();
  private final Set<UUID> changedSittings = ConcurrentHashMap.newKeySet();
  private final Set<UUID> doubtful = ConcurrentHashMap.newKeySet();

  /**
   * One open wall.
   *
   * @param shown whose tiles are on it
   * @param complete whether all of it was sent; what changes before that is told after it
   */
  private record Watch(
      Outlet outlet, Visitor visitor, WallSight sight, Set<UUID> shown, AtomicBoolean complete) {

    static Watch of(Outlet outlet, Visitor visitor, WallSight sight) {
      return new Watch(outlet, visitor, sight, ConcurrentHashMap.newKeySet(), new AtomicBoolean());
    }

    boolean isOf(UUID sitting) {
      return sight.sittingId().equals(sitting);
    }
  }

  /** All of it. */
  public record Whole(String kind, WallView wall) {}

  /** What has changed. */
  public record Part(String kind, Instant serverNow, List<WallTile> tiles) {

    public Part {
      tiles = List.copyOf(tiles);
    }
  }

  /** The sitting is another than it was; its tiles are not. */
  public record Head(String kind, WallView.WallSitting sitting) {}

  /** Changes count from before the first look on, so that none is missed between the two. */
  void open(Session session, Visitor visitor, WallSight sight) {
    Watch watch = Watch.of(new Outlet(session, MOST_WAITING), visitor, sight);
    watches.put(session, watch);
    show(watch);
  }

  private void show(Watch watch) {
    WallView wall = desk.seen(watch.sight());
    watch.outlet().send(Json.OUT.toJson(new Whole("wall", wall)));
    wall.tiles().forEach(tile -> watch.shown().add(tile.id()));
    watch.complete().set(true);
  }

  void beat(Session session) {
    Watch watch = watches.get(session);
    if (watch != null) {
      watch.outlet().send(BEAT);
    }
  }

  void close(Session session) {
    watches.remove(session);
  }

  void hear(News news) {
    if (!watches.isEmpty()) {
      note(news.within(), Set.of(news.subject()));
    }
  }

  /** Within the map's own step: what is noted while it is being told is told the next time. */
  private void note(UUID sitting, Set<UUID> subjects) {
    changed.compute(
        sitting,
        (any, noted) -> {
          Set<UUID> all = noted == null ? new HashSet<>() : noted;
          all.addAll(subjects);
          return all;
        });
  }

  /**
   * Tells what has changed since the last time. What can't be told now is told the next time.
   *
   * @throws RuntimeException what went wrong first; walls with which nothing was wrong are told
   */
  void flush() {
    Map<UUID, Set<UUID>> wanted = new HashMap<>();
    for (UUID sitting : Set.copyOf(changed.keySet())) {
      Set<UUID> ids = wanted(sitting);
      if (!ids.isEmpty()) {
        wanted.put(sitting, ids);
      }
    }
    if (!wanted.isEmpty()) {
      try {
        tell(desk.changes(wanted));
      } catch (RuntimeException failure) {
        wanted.forEach(this::note);
        throw failure;
      }
    }
  }

  /** Takes what has changed on a wall; while one is not complete, the others stay noted. */
  private Set<UUID> wanted(UUID sitting) {
    Set<UUID> ids = Objects.requireNonNullElse(changed.remove(sitting), Set.of());
    List<Watch> open = watches.values().stream().filter(watch -> watch.isOf(sitting)).toList();
    boolean complete = open.stream().allMatch(watch -> watch.complete().get());
    Set<UUID> shown =
        open.stream().flatMap(watch -> watch.shown().stream()).collect(Collectors.toSet());
    Map<Boolean, Set<UUID>> parts =
        ids.stream().collect(Collectors.partitioningBy(shown::contains, Collectors.toSet()));
    Set<UUID> others = parts.getOrDefault(false, Set.of());
    if (!complete && !others.isEmpty()) {
      note(sitting, others);
    }
    return parts.getOrDefault(true, Set.of());
  }

  /** One wall with which something is wrong keeps no other from being told. */
  private void tell(WallChanges changes) {
    RuntimeException first = null;
    for (Map.Entry<Session, Watch> one : Map.copyOf(watches).entrySet()) {
      try {
        tell(one.getKey(), one.getValue(), changes);
      } catch (RuntimeException failure) {
        first = first == null ? failure : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private void tell(Session session, Watch watch, WallChanges changes) {
    List<WallChanges.Change> shown =
        changes.tiles().values().stream()
            .filter(change -> watch.shown().contains(change.tile().id()))
            .toList();
    if (!shown.stream().allMatch(change -> change.isSeenBy(watch.sight()))) {
      showAnew(session, watch, watch.sight());
    } else if (!shown.isEmpty()) {
      List<WallTile> tiles = shown.stream().map(WallChanges.Change::tile).toList();
      watch.outlet().send(Json.OUT.toJson(new Part("tiles", changes.serverNow(), tiles)));
    }
  }

  /** Somebody on the wall has gone elsewhere, or the wall is another than it was. */
  private void showAnew(Session session, Watch watch, WallSight sight) {
    Watch next = Watch.of(watch.outlet(), watch.visitor(), sight);
    if (watches.replace(session, watch, next)) {
      try {
        show(next);
      } catch (RuntimeException failure) {
        if (Causes.refusalIn(failure).isEmpty()) {
          watches.replace(session, next, watch);
          throw failure;
        }
        end(session, next);
      }
    }
  }

  /** A sitting is another than it was. */
  void sittingChanged(News news) {
    if (!watches.isEmpty()) {
      changedSittings.add(news.within());
    }
  }

  /** Tells the walls of sittings in which that has happened; what fails is told the next time. */
  void tellSittings() {
    for (UUID sitting : Set.copyOf(changedSittings)) {
      changedSittings.remove(sitting);
      try {
        tellSitting(sitting);
      } catch (RuntimeException failure) {
        changedSittings.add(sitting);
        throw failure;
      }
    }
  }

  /** A wall that is not complete may have been read before the change: it hears it afterwards. */
  private void tellSitting(UUID sitting) {
    List<Watch> open = watches.values().stream().filter(watch -> watch.isOf(sitting)).toList();
    if (open.isEmpty()) {
      return;
    }
    String head = Json.OUT.toJson(new Head("sitting", desk.sitting(sitting)));
    for (Watch watch : open) {
      if (watch.complete().get()) {
        watch.outlet().send(head);
      } else {
        changedSittings.add(sitting);
      }
    }
  }

  /** Somebody was named for a room of a sitting, or no longer is. */
  void rightsChanged(News news) {
    doubtful.add(news.within());
  }

  /** Looks again at the walls of sittings in which that has happened. */
  void checkDoubtful() {
    Set<UUID> sittings = Set.copyOf(doubtful);
    if (!sittings.isEmpty()) {
      doubtful.removeAll(sittings);
      check(watch -> sittings.contains(watch.sight().sittingId()));
    }
  }

  /** Those who have signed out, or may no longer look, look no longer. */
  void checkRights() {
    check(any -> true);
  }

  private void check(Predicate<Watch> which) {
    for (Map.Entry<Session, Watch> one : Map.copyOf(watches).entrySet()) {
      Watch watch = one.getValue();
      if (which.test(watch)) {
        rights
            .now(watch.visitor(), watch.sight())
            .ifPresentOrElse(
                now -> follow(one.getKey(), watch, now), () -> end(one.getKey(), watch));
      }
    }
  }

  private void follow(Session session, Watch watch, WallSight now) {
    if (!now.equals(watch.sight())) {
      showAnew(session, watch, now);
    }
  }

  private void end(Session session, Watch watch) {
    watches.remove(session, watch);
    watch.outlet().close(CloseReason.CloseCodes.getCloseCode(Outlet.SIGNED_OUT));
  }
}
