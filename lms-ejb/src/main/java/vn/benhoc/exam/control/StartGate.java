package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many starts be worked on at once. Others stand in a line by the moment they first asked;
 * whoever has to ask again keeps the place. The next to enter is the foremost who is there: one who
 * is about to ask again delays nobody, and enters as soon as they do. Safe for use by many threads.
 */
final class StartGate {

  private final int atOnce;
  private final Duration patience;
  private final Map<Key, Waiting> byKey = new HashMap<>();
  private final TreeMap<Long, Waiting> line = new TreeMap<>();
  private final TreeMap<Long, Waiting> present = new TreeMap<>();
  private final TakenNumbers numbers = new TakenNumbers();
  private long lastNumber;
  private int inside;

  /** Who wants to start where. */
  record Key(UUID sittingId, UUID personId) {}

  /** A place in the line; what the start is judged by is kept, so that asking again is cheap. */
  private static final class Waiting {
    private final Key key;
    private final long number;
    private final AttemptContext context;
    private Instant asked;
    private @Nullable CompletableFuture<Boolean> turn;

    Waiting(Key key, long number, AttemptContext context, Instant asked) {
      this.key = key;
      this.number = number;
      this.context = context;
      this.asked = asked;
    }
  }

  /**
   * A gate.
   *
   * @param patience how long the place of somebody who does not ask again is kept
   */
  StartGate(int atOnce, Duration patience) {
    this.atOnce = atOnce;
    this.patience = patience;
  }

  /** What the start of somebody in the line is judged by. */
  synchronized Optional<AttemptContext> waiting(Key key) {
    return Optional.ofNullable(byKey.get(key)).map(waiting -> waiting.context);
  }

  /**
   * Asks to enter.
   *
   * @return true as soon as it is their turn: then {@link #leave} must follow; false if they {@link
   *     #stepBack} before, or ask again
   */
  CompletableFuture<Boolean> ask(Key key, AttemptContext context, Instant now) {
    CompletableFuture<Boolean> turn = new CompletableFuture<>();
    CompletableFuture<Boolean> earlier = join(key, context, turn, now);
    if (earlier != null) {
      earlier.complete(false);
    }
    admit();
    return turn;
  }

  private synchronized @Nullable CompletableFuture<Boolean> join(
      Key key, AttemptContext context, CompletableFuture<Boolean> turn, Instant now) {
    dropGone(now);
    Waiting waiting = byKey.get(key);
    if (waiting == null) {
      waiting = new Waiting(key, ++lastNumber, context, now);
      byKey.put(key, waiting);
      line.put(waiting.number, waiting);
      numbers.take(waiting.number);
    }
    CompletableFuture<Boolean> earlier = waiting.turn;
    waiting.turn = turn;
    waiting.asked = now;
    present.put(waiting.number, waiting);
    return earlier;
  }

  private void dropGone(Instant now) {
    while (!line.isEmpty()) {
      Waiting first = line.firstEntry().getValue();
      if (first.turn != null || first.asked.plus(patience).isAfter(now)) {
        return;
      }
      remove(first);
    }
  }

  private void remove(Waiting gone) {
    line.remove(gone.number);
    numbers.free(gone.number);
    byKey.remove(gone.key);
  }

  private void admit() {
    entering().forEach(turn -> turn.complete(true));
  }

  private synchronized List<CompletableFuture<Boolean>> entering() {
    List<CompletableFuture<Boolean>> entering = new ArrayList<>();
    while (inside < atOnce && !present.isEmpty()) {
      Waiting next = present.pollFirstEntry().getValue();
      remove(next);
      if (next.turn != null) {
        inside++;
        entering.add(next.turn);
      }
    }
    return entering;
  }

  /**
   * They wait no longer here, and ask again later; nothing happens if it was their turn already.
   */
  void stepBack(Key key, CompletableFuture<Boolean> turn, Instant now) {
    if (isOut(key, turn, now)) {
      turn.complete(false);
    }
  }

  private synchronized boolean isOut(Key key, CompletableFuture<Boolean> turn, Instant now) {
    Waiting waiting = byKey.get(key);
    if (waiting == null || waiting.turn != turn) {
      return false;
    }
    waiting.turn = null;
    waiting.asked = now;
    present.remove(waiting.number);
    return true;
  }

  /** A start is over, well or not. */
  void leave() {
    synchronized (this) {
      inside--;
    }
    admit();
  }

  /** The place in the line, from 1; at most, for some before may have gone. */
  synchronized int position(Key key) {
    Waiting waiting = byKey.get(key);
    return waiting == null ? 1 : numbers.before(waiting.number) + 1;
  }
}
