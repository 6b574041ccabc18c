package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/**
 * Which candidates' pages this node hears from, in memory alone: from their sockets, from what they
 * ask and from what they save. Safe for use by many threads.
 */
@ApplicationScoped
public class Presence {

  /** Longer than two heartbeats of a page with a socket. */
  private static final Duration SILENT = Duration.ofSeconds(45);

  /** Longer than two questions of a page without a socket. */
  private static final Duration QUIET = Duration.ofSeconds(25);

  /** A page that is loaded again is gone for a moment. */
  private static final Duration RELOAD = Duration.ofMillis(900);

  private static final Duration ANOTHER_DAY = Duration.ofHours(8);

  @Inject private PushBus bus;
  @Inject private TimeSource time;

  private Instant startedAt = Instant.EPOCH;
  private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

  /** What is known of one candidate's pages. Guarded by itself. */
  private static final class Seen {
    private final Scope scope;
    private int sockets;
    private Instant heardAt;
    private Instant goodUntil;
    private boolean toldLost;

    Seen(Scope scope, Instant now) {
      this.scope = scope;
      this.heardAt = now;
      this.goodUntil = now;
    }

    synchronized void hear(Instant now, int more) {
      sockets = Math.max(0, sockets + more);
      heardAt = now;
      goodUntil = more < 0 && sockets == 0 ? now.plus(RELOAD) : now.plus(patience());
    }

    private Duration patience() {
      return sockets > 0 ? SILENT : QUIET;
    }

    synchronized boolean isLost(Instant now) {
      return now.isAfter(goodUntil);
    }

    synchronized Instant heardAt() {
      return heardAt;
    }

    /** Whether it is lost and was not, or the other way round. */
    synchronized boolean turns(Instant now) {
      boolean turned = isLost(now) != toldLost;
      toldLost ^= turned;
      return turned;
    }
  }

  @PostConstruct
  void begin() {
    startedAt = time.now();
  }

  /** A page of the candidate has a socket from here on. */
  public void opened(Scope scope) {
    hear(scope, 1);
  }

  /** One of their sockets is gone. */
  public void closed(Scope scope) {
    hear(scope, -1);
  }

  /** A page of theirs asked or sent something. */
  public void heard(Scope scope) {
    hear(scope, 0);
  }

  /** The same for somebody who is known already; nothing happens if they are not. */
  void heard(UUID candidateId) {
    Seen known = seen.get(candidateId);
    if (known != null) {
      hear(known.scope, 0);
    }
  }

  private void hear(Scope scope, int more) {
    UUID candidate = scope.candidateId();
    if (candidate == null) {
      throw new IllegalArgumentException("nobody is heard");
    }
    Instant now = time.now();
    Seen[] first = new Seen[1];
    Seen one =
        seen.computeIfAbsent(
            candidate,
            any -> {
              first[0] = new Seen(scope, now);
              return first[0];
            });
    one.hear(now, more);
    if (first[0] != null || one.turns(now)) {
      tell(one.scope);
    }
  }

  /** Looks for pages that have fallen silent, and tells; forgets those of another day. */
  public void look() {
    Instant now = time.now();
    seen.values().removeIf(one -> one.heardAt().plus(ANOTHER_DAY).isBefore(now));
    seen.values().stream().filter(one -> one.turns(now)).forEach(one -> tell(one.scope));
  }

  private void tell(Scope scope) {
    UUID candidate = scope.candidateId();
    if (candidate != null) {
      bus.tell(new News(AttemptMoves.TOPIC, scope.sittingId(), candidate, ""));
    }
  }

  /** Whether this node has ever heard from a page of the candidate. */
  boolean isKnown(UUID candidateId) {
    return seen.containsKey(candidateId);
  }

  /** Since when nothing is heard from a candidate; empty while they are heard, and if never. */
  Optional<Instant> lostSince(UUID candidateId, Instant now) {
    return Optional.ofNullable(seen.get(candidateId))
        .filter(one -> one.isLost(now))
        .map(Seen::heardAt);
  }

  /** How many of a sitting's candidates are lost, by room. */
  public Map<Optional<UUID>, Integer> lost(UUID sittingId) {
    Instant now = time.now();
    Map<Optional<UUID>, Integer> lost = new HashMap<>();
    seen.values().stream()
        .filter(one -> one.scope.sittingId().equals(sittingId) && one.isLost(now))
        .forEach(one -> lost.merge(room(one.scope.roomId()), 1, Integer::sum));
    return lost;
  }

  /**
   * What is known of a candidate's pages.
   *
   * @param heardAt when they were last heard
   */
  record Sign(RoomCensus.Place place, UUID candidateId, Instant heardAt, boolean isSilent) {}

  /** What this node knows of the candidates of some sittings, in no order. */
  List<Sign> signs(Set<UUID> sittings, Instant now) {
    return seen.entrySet().stream()
        .filter(one -> sittings.contains(one.getValue().scope.sittingId()))
        .map(one -> sign(one.getKey(), one.getValue(), now))
        .toList();
  }

  private static Sign sign(UUID candidateId, Seen one, Instant now) {
    var place = new RoomCensus.Place(one.scope.sittingId(), room(one.scope.roomId()));
    return new Sign(place, candidateId, one.heardAt(), one.isLost(now));
  }

  private static Optional<UUID> room(@Nullable UUID room) {
    return Optional.ofNullable(room);
  }

  /** Whether this node has run long enough for every page to have come back to it. */
  boolean isSettled(Instant now) {
    return now.isAfter(startedAt.plus(SILENT));
  }
}
