package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.WallChanges;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.exam.boundary.WallSight;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.boundary.WallView;
import vn.benhoc.platform.push.News;
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

  /** One open wall. */
  private record Watch(Outlet outlet, Visitor visitor, WallSight sight, Set<UUID> shown) {}

  /** All of it. */
  public record Whole(String kind, WallView wall) {}

  /** What has changed. */
  public record Part(String kind, Instant serverNow, List<WallTile> tiles) {

    public Part {
      tiles = List.copyOf(tiles);
    }
  }

  /** Changes count from before the first look on, so that none is missed between the two. */
  void open(Session session, Visitor visitor, WallSight sight) {
    Outlet outlet = new Outlet(session, MOST_WAITING);
    Set<UUID> shown = ConcurrentHashMap.newKeySet();
    watches.put(session, new Watch(outlet, visitor, sight, shown));
    WallView wall = desk.seen(sight);
    wall.tiles().forEach(tile -> shown.add(tile.id()));
    outlet.send(Json.OUT.toJson(new Whole("wall", wall)));
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
      changed
          .computeIfAbsent(news.within(), any -> ConcurrentHashMap.newKeySet())
          .add(news.subject());
    }
  }

  /** Tells what has changed since the last time. */
  void flush() {
    Map<UUID, Set<UUID>> wanted = new HashMap<>();
    for (UUID sitting : Set.copyOf(changed.keySet())) {
      Set<UUID> ids = new HashSet<>(Objects.requireNonNullElse(changed.remove(sitting), Set.of()));
      ids.retainAll(shown(sitting));
      if (!ids.isEmpty()) {
        wanted.put(sitting, ids);
      }
    }
    if (!wanted.isEmpty()) {
      tell(desk.changes(wanted), watches.values());
    }
  }

  private Set<UUID> shown(UUID sitting) {
    return watches.values().stream()
        .filter(watch -> watch.sight().sittingId().equals(sitting))
        .flatMap(watch -> watch.shown().stream())
        .collect(Collectors.toSet());
  }

  private static void tell(WallChanges changes, Collection<Watch> watches) {
    for (Watch watch : watches) {
      List<WallTile> tiles =
          changes.tiles().values().stream()
              .filter(tile -> watch.shown().contains(tile.id()))
              .toList();
      if (!tiles.isEmpty()) {
        watch.outlet().send(Json.OUT.toJson(new Part("tiles", changes.serverNow(), tiles)));
      }
    }
  }

  /** Those who have signed out, or may no longer look, look no longer. */
  void checkRights() {
    watches
        .values()
        .removeIf(
            watch -> {
              boolean may = rights.hold(watch.visitor(), watch.sight());
              if (!may) {
                watch.outlet().close(CloseReason.CloseCodes.getCloseCode(Outlet.SIGNED_OUT));
              }
              return !may;
            });
  }
}
