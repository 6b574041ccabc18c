package vn.benhoc.web.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.boundary.Reach;
import vn.benhoc.exam.boundary.WallChanges;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.exam.boundary.WallSight;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.boundary.WallView;
import vn.benhoc.platform.push.News;
import vn.benhoc.web.Wired;

/** Twenty candidates of one room, at whom walls look. */
class WallFeedTest {

  private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
  private static final UUID SITTING = new UUID(1, 1);
  private static final UUID ROOM = new UUID(2, 1);
  private static final UUID OTHER_ROOM = new UUID(2, 2);
  private static final UUID CLASS = new UUID(3, 1);
  private static final int CANDIDATES = 20;
  private static final WallSight SIGHT =
      new WallSight(SITTING, Optional.of(ROOM), Reach.managing(Set.of(CLASS)));

  private final Set<UUID> asked = new HashSet<>();
  private final Map<UUID, UUID> rooms = new HashMap<>();
  private final List<Runnable> whileLooking = new ArrayList<>();
  private int failuresOfLooks;
  private int failuresOfChanges;
  private String entry = "open";
  private final WallFeed feed = Wired.with(new WallFeed(), desk());

  private WallDesk desk() {
    return new WallDesk() {
      @Override
      public WallView seen(WallSight sight) {
        if (failuresOfLooks > 0) {
          failuresOfLooks--;
          throw new IllegalStateException("no look");
        }
        whileLooking.forEach(Runnable::run);
        return view();
      }

      @Override
      public WallView.WallSitting sitting(UUID sittingId) {
        if (failuresOfLooks > 0) {
          failuresOfLooks--;
          throw new IllegalStateException("no look");
        }
        return new WallView.WallSitting(sittingId, "Ca 1", NOW, NOW, 50, entry);
      }

      @Override
      public WallChanges changes(Map<UUID, Set<UUID>> bySitting) {
        if (failuresOfChanges > 0) {
          failuresOfChanges--;
          throw new IllegalStateException("no answer");
        }
        Map<UUID, WallChanges.Change> changes = new HashMap<>();
        for (UUID id : bySitting.getOrDefault(SITTING, Set.of())) {
          asked.add(id);
          Optional<UUID> room = Optional.of(rooms.getOrDefault(id, ROOM));
          changes.put(id, new WallChanges.Change(tile(id), CLASS, room));
        }
        return new WallChanges(NOW, changes);
      }
    };
  }

  private static UUID candidate(int number) {
    return new UUID(4, number);
  }

  private static WallView view() {
    return new WallView(
        new WallView.WallSitting(SITTING, "Ca 1", NOW, NOW, 50, "open"),
        new WallView.WallRoom(ROOM, "001", "ABCD-EFGH"),
        true,
        NOW,
        0,
        IntStream.range(0, CANDIDATES).mapToObj(number -> tile(candidate(number))).toList());
  }

  private static WallTile tile(UUID id) {
    return new WallTile(
        id, "0001", "Lan", "12A1", null, "1001", "writing", false, null, 0, 0, 0, 40, NOW, NOW, 0,
        0, 0, null, null, null);
  }

  /** A wall that notes the messages it hears. */
  private final class Wall {
    private final List<String> heard = new ArrayList<>();
    private final Session session = session();

    private Session session() {
      RemoteEndpoint.Async remote =
          proxy(
              RemoteEndpoint.Async.class,
              (method, arguments) -> {
                heard.add((String) arguments[0]);
                return null;
              });
      return proxy(
          Session.class, (method, arguments) -> "getAsyncRemote".equals(method) ? remote : null);
    }

    Wall open() {
      feed.open(session, new Visitor(new UUID(5, 1), "token", SIGHT), SIGHT);
      return this;
    }
  }

  private interface Called {
    Object with(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Called called) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  default -> called.with(method.getName(), arguments);
                });
    return type.cast(made);
  }

  private void changes(UUID candidate) {
    feed.hear(new News("exam.attempt", SITTING, candidate, ""));
  }

  @Test
  void nothingIsLostThatChangesWhileChangesAreTold() {
    new Wall().open();
    Set<UUID> all = new HashSet<>();
    for (int round = 0; round < 2_000; round++) {
      asked.clear();
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> IntStream.range(0, CANDIDATES).forEach(one -> changes(candidate(one))));
      while (!writing.isDone()) {
        feed.flush();
      }
      feed.flush();
      IntStream.range(0, CANDIDATES).mapToObj(WallFeedTest::candidate).forEach(all::add);
      assertThat(asked).as("round %s", round).isEqualTo(all);
    }
  }

  @Test
  void whatCouldNotBeReadIsToldTheNextTime() {
    Wall wall = new Wall().open();
    changes(candidate(3));
    failuresOfChanges = 1;
    assertThatThrownBy(feed::flush).hasMessage("no answer");
    feed.flush();
    assertThat(asked).containsExactly(candidate(3));
    assertThat(wall.heard).hasSize(2);
    assertThat(wall.heard.get(1)).contains("\"tiles\"", candidate(3).toString());
  }

  @Test
  void aWallThatCanNotBeShownAnewKeepsNoOtherFromBeingToldAndIsShownTheNextTime() {
    List<Wall> walls = IntStream.range(0, 3).mapToObj(any -> new Wall().open()).toList();
    rooms.put(candidate(3), OTHER_ROOM);
    changes(candidate(3));
    failuresOfLooks = 1;
    assertThatThrownBy(feed::flush).hasMessage("no look");
    assertThat(walls).filteredOn(wall -> wall.heard.size() == 2).hasSize(2);
    feed.flush();
    assertThat(walls).allSatisfy(wall -> assertThat(wall.heard).hasSizeGreaterThan(1));
  }

  @Test
  void whatChangesWhileAWallIsBeingReadIsToldAfterIt() {
    whileLooking.add(
        () -> {
          changes(candidate(3));
          feed.flush();
        });
    Wall wall = new Wall().open();
    assertThat(wall.heard).hasSize(1);
    feed.flush();
    assertThat(wall.heard).hasSize(2);
    assertThat(wall.heard.get(1)).contains("\"tiles\"", candidate(3).toString());
  }

  private void entryBecomes(String way) {
    entry = way;
    feed.sittingChanged(new News("exam.sitting", SITTING, SITTING, ""));
  }

  @Test
  void anotherWayInIsOnEveryOpenWallOnce() {
    List<Wall> walls = IntStream.range(0, 3).mapToObj(any -> new Wall().open()).toList();
    entryBecomes("code");
    feed.tellSittings();
    feed.tellSittings();
    assertThat(walls)
        .allSatisfy(
            wall -> {
              assertThat(wall.heard).hasSize(2);
              assertThat(wall.heard.get(1)).contains("\"kind\":\"sitting\"", "\"code\"");
            });
  }

  @Test
  void anotherWayInIsToldAfterTheWallThatWasReadBefore() {
    whileLooking.add(
        () -> {
          entryBecomes("code");
          feed.tellSittings();
        });
    Wall wall = new Wall().open();
    assertThat(wall.heard).hasSize(1);
    feed.tellSittings();
    assertThat(wall.heard).hasSize(2);
    assertThat(wall.heard.get(1)).contains("\"code\"");
  }

  @Test
  void aWayInThatCouldNotBeReadIsToldTheNextTime() {
    Wall wall = new Wall().open();
    entryBecomes("code");
    failuresOfLooks = 1;
    assertThatThrownBy(feed::tellSittings).hasMessage("no look");
    feed.tellSittings();
    assertThat(wall.heard).hasSize(2);
  }

  @Test
  void whoIsOnNoWallIsNotAskedFor() {
    Wall wall = new Wall().open();
    changes(candidate(CANDIDATES + 1));
    feed.flush();
    assertThat(asked).isEmpty();
    assertThat(wall.heard).hasSize(1);
  }
}
