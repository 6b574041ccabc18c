package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * How fast one attempt may be saved on this node: far faster than anybody writes, too slow for one
 * machine to slow the others down. A batch costs one token, and one more for every ten entries;
 * tokens come back evenly. Whoever has none left is told when to send the same again. Safe for use
 * by many threads.
 */
@ApplicationScoped
public class SavePace {

  /**
   * So many tokens at once. A page that comes back with two hundred answers sends them in batches
   * of fifty, which costs twenty-four; where one of them is refused it sends each by itself, which
   * costs two hundred; and the candidate writes on meanwhile.
   */
  static final int BURST = 300;

  /**
   * A token comes back every quarter of a second: nobody chooses four answers a second for long.
   */
  static final Duration TOKEN = Duration.ofMillis(250);

  private static final int ENTRIES_A_TOKEN = 10;

  /** As many attempts as this node remembers; one that is forgotten has its whole burst again. */
  private static final int MOST = 40_000;

  /** Since when each attempt would have had to save evenly, in nanoseconds of the time passed. */
  private final Recent<UUID, AtomicLong> spent = Recent.entries(MOST);

  private TimeSource time;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected SavePace() {}

  @Inject
  public SavePace(TimeSource time) {
    this.time = time;
  }

  /**
   * Lets a batch of the attempt through.
   *
   * @throws RefusedException {@code saving-too-fast} with the {@code seconds} to wait; the attempt
   *     is charged nothing
   */
  public void require(UUID attemptId, ResponseBatch batch) {
    require(attemptId, batch.entries() == null ? 0 : batch.entries().size());
  }

  void require(UUID attemptId, int entries) {
    long now = time.elapsed().toNanos();
    long cost = (1L + entries / ENTRIES_A_TOKEN) * TOKEN.toNanos();
    long most = BURST * TOKEN.toNanos();
    AtomicLong paidUntil = spent.get(attemptId, any -> new AtomicLong(now));
    long[] over = {0};
    paidUntil.updateAndGet(
        until -> {
          long next = Math.max(until, now) + cost;
          over[0] = next - now - most;
          return over[0] > 0 ? until : next;
        });
    if (over[0] > 0) {
      long seconds = Duration.ofNanos(over[0]).toSeconds() + 1;
      throw RefusedException.of(
          ExamRefusal.SAVING_TOO_FAST, Map.of("seconds", Long.toString(seconds)));
    }
  }
}
