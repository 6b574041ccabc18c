package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What candidates send through this node: how much, how long it takes from its arrival until its
 * answer is on disk, how much of it fails. Counted by the second over the last minute. Safe for use
 * by many threads.
 */
public final class Traffic {

  /** How far back it looks. */
  static final int SECONDS = 60;

  /** The border between two times is a quarter above the one before; the last is over an hour. */
  private static final double STEP = 1.25;

  private static final int TIMES = 70;
  private static final int RECENT = 10;
  private static final double NEARLY_ALL = 0.99;

  private final Supplier<Duration> clock;
  private final Second[] ring = new Second[SECONDS];
  private final Set<Ticket> underWay = ConcurrentHashMap.newKeySet();

  /** One that has arrived; told apart by being itself. */
  static final class Ticket {
    private final Duration arrived;

    private Ticket(Duration arrived) {
      this.arrived = arrived;
    }
  }

  /** How it ended. */
  enum End {
    /** It is on disk. */
    WRITTEN,
    /** The rules refused it. */
    REFUSED,
    /** It could not be written, or was asked to come again. */
    FAILED
  }

  /**
   * What went through in the last minute.
   *
   * @param perSecond how much was written in a second, over the last ten
   * @param written how much was written
   * @param refused how much the rules refused
   * @param failed how much could not be written
   * @param p50 half took no longer, rounded up by a quarter at most; zero where nothing was written
   * @param p99 99 of 100 took no longer, rounded up by a quarter at most
   * @param waiting how much is under way now
   * @param oldest how long the oldest of it has waited
   */
  public record Reading(
      double perSecond,
      long written,
      long refused,
      long failed,
      Duration p50,
      Duration p99,
      int waiting,
      Duration oldest) {}

  private static final class Second {
    private long number = -1;
    private long written;
    private long refused;
    private long failed;
    private final long[] times = new long[TIMES];

    private void becomes(long now) {
      number = now;
      written = 0;
      refused = 0;
      failed = 0;
      Arrays.fill(times, 0);
    }

    private void count(End end, Duration took) {
      switch (end) {
        case WRITTEN -> {
          written++;
          times[bucket(took)]++;
        }
        case REFUSED -> refused++;
        case FAILED -> failed++;
      }
    }

    private void addTo(Second sum) {
      sum.written += written;
      sum.refused += refused;
      sum.failed += failed;
      Arrays.setAll(sum.times, bucket -> sum.times[bucket] + times[bucket]);
    }
  }

  /**
   * Counts by a clock that runs evenly.
   *
   * @param clock the time elapsed since any moment
   */
  Traffic(Supplier<Duration> clock) {
    this.clock = clock;
    Arrays.setAll(ring, any -> new Second());
  }

  Ticket arrived() {
    Ticket ticket = new Ticket(clock.get());
    underWay.add(ticket);
    return ticket;
  }

  void ended(Ticket ticket, End end) {
    if (!underWay.remove(ticket)) {
      return;
    }
    Duration now = clock.get();
    synchronized (ring) {
      at(now.toSeconds()).count(end, now.minus(ticket.arrived));
    }
  }

  private Second at(long number) {
    Second second = ring[(int) Math.floorMod(number, (long) SECONDS)];
    if (second.number != number) {
      second.becomes(number);
    }
    return second;
  }

  private static int bucket(Duration took) {
    double millis = Math.max(1, took.toNanos() / 1e6);
    int bucket = (int) Math.ceil(Math.log(millis) / Math.log(STEP));
    return Math.min(bucket, TIMES - 1);
  }

  private static Duration upTo(int bucket) {
    return Duration.ofMillis((long) Math.ceil(Math.pow(STEP, bucket)));
  }

  /** What went through until now. */
  public Reading reading() {
    Duration now = clock.get();
    Second sum = new Second();
    long lately = 0;
    synchronized (ring) {
      for (Second second : ring) {
        long age = now.toSeconds() - second.number;
        if (second.number >= 0 && age < SECONDS) {
          second.addTo(sum);
          lately += age >= 1 && age <= RECENT ? second.written : 0;
        }
      }
    }
    Duration oldest =
        underWay.stream()
            .map(one -> now.minus(one.arrived))
            .max(Comparator.naturalOrder())
            .filter(waited -> !waited.isNegative())
            .orElse(Duration.ZERO);
    return new Reading(
        (double) lately / RECENT,
        sum.written,
        sum.refused,
        sum.failed,
        quantile(sum.times, 0.5),
        quantile(sum.times, NEARLY_ALL),
        underWay.size(),
        oldest);
  }

  private static Duration quantile(long[] times, double share) {
    long all = Arrays.stream(times).sum();
    long below = 0;
    for (int bucket = 0; bucket < TIMES; bucket++) {
      below += times[bucket];
      if (all > 0 && below >= Math.ceil(all * share)) {
        return upTo(bucket);
      }
    }
    return Duration.ZERO;
  }
}
