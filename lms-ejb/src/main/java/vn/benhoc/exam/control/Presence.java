package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/**
 * Which candidates' pages this node hears from, in memory alone: from their sockets, from what they
 * ask and from what they save. Where somebody sits is not known here: that may change. Safe for use
 * by many threads.
 */
@ApplicationScoped
public class Presence {

  /** Longer than two heartbeats of a page with a socket. */
  private static final Duration SILENT = Duration.ofSeconds(45);

  /** Longer than two questions of a page without a socket while few have to ask. */
  private static final Duration QUIET = Duration.ofSeconds(25);

  /** A page that is loaded again is gone for a moment. */
  private static final Duration RELOAD = Duration.ofMillis(900);

  /** A page asks a quarter later than it is told at most: longer than that after the last time. */
  private static final Duration BACK = AskPace.PAGES.most().multipliedBy(5).dividedBy(4);

  private static final Duration ANOTHER_DAY = Duration.ofHours(8);

  @Inject private PushBus bus;
  @Inject private TimeSource time;

  private Instant startedAt = Instant.EPOCH;
  private volatile Duration pause = AskPace.PAGES.least();
  private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

  /** What is known of one candidate's pages. Guarded by itself. */
  private static final class Seen {
    private final UUID sittingId;
    private int sockets;
    private Instant heardAt;
    private Instant goodUntil;
    private boolean toldLost;

    Seen(UUID sittingId, Instant now) {
      this.sittingId = sittingId;
      this.heardAt = now;
      this.goodUntil = now;
    }

    synchronized void hear(Instant now, int more, Duration quiet) {
      sockets = Math.max(0, sockets + more);
      heardAt = now;
      goodUntil = more < 0 && sockets == 0 ? now.plus(RELOAD) : now.plus(patience(quiet));
    }

    private Duration patience(Duration quiet) {
      return sockets > 0 ? SILENT : quiet;
    }

    synchronized boolean asks(Instant now) {
      return sockets == 0 && !now.isAfter(goodUntil);
    }

    synchronized boolean listens() {
      return sockets > 0;
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
      hear(candidateId, known.sittingId, 0);
    }
  }

  private void hear(Scope scope, int more) {
    UUID candidate = scope.candidateId();
    if (candidate == null) {
      throw new IllegalArgumentException("nobody is heard");
    }
    hear(candidate, scope.sittingId(), more);
  }

  private void hear(UUID candidate, UUID sittingId, int more) {
    Instant now = time.now();
    Seen[] first = new Seen[1];
    Seen one =
        seen.computeIfAbsent(
            candidate,
            any -> {
              first[0] = new Seen(sittingId, now);
              return first[0];
            });
    one.hear(now, more, quiet());
    if (first[0] != null || one.turns(now)) {
      tell(candidate, sittingId);
    }
  }

  /** Looks for pages that have fallen silent, and tells; forgets those of another day. */
  public void look() {
    Instant now = time.now();
    seen.values().removeIf(one -> one.heardAt().plus(ANOTHER_DAY).isBefore(now));
    int asking = (int) seen.values().stream().filter(one -> one.asks(now)).count();
    pause = AskPace.PAGES.pause(asking);
    seen.forEach(
        (candidate, one) -> {
          if (one.turns(now)) {
            tell(candidate, one.sittingId);
          }
        });
  }

  /** How long a page without a socket waits with its next question. */
  public Duration pauseOfQuestions() {
    return pause;
  }

  private Duration quiet() {
    Duration two = pause.multipliedBy(5).dividedBy(2);
    return two.compareTo(QUIET) > 0 ? two : QUIET;
  }

  private void tell(UUID candidate, UUID sittingId) {
    bus.tell(new News(AttemptMoves.TOPIC, sittingId, candidate, ""));
  }

  /** Whether this node has ever heard from a page of the candidate. */
  boolean isKnown(UUID candidateId) {
    return seen.containsKey(candidateId);
  }

  /** Whether a page of the candidate has a socket, by which it hears at once. */
  boolean listens(UUID candidateId) {
    Seen known = seen.get(candidateId);
    return known != null && known.listens();
  }

  /** Since when nothing is heard from a candidate; empty while they are heard, and if never. */
  Optional<Instant> lostSince(UUID candidateId, Instant now) {
    return Optional.ofNullable(seen.get(candidateId))
        .filter(one -> one.isLost(now))
        .map(Seen::heardAt);
  }

  /** Whether this node has run long enough for every page to have come back to it. */
  boolean isSettled(Instant now) {
    return now.isAfter(startedAt.plus(BACK));
  }
}
