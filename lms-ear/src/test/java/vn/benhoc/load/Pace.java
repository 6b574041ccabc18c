package vn.benhoc.load;

import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Saves at a steady rate, one candidate after the other in turn; who still waits for a receipt is
 * passed over. What could not be sent in time is not made up for by a burst.
 */
final class Pace {

  private static final long TICK_MILLIS = 5;
  private static final int MOST_A_TICK = 50;

  private final Morning morning;
  private final double perSecond;
  private @Nullable ScheduledFuture<?> ticking;
  private double due;
  private long last;
  private int next;
  private long passedOver;

  Pace(Morning morning, double perSecond) {
    this.morning = morning;
    this.perSecond = perSecond;
  }

  void start() {
    last = System.nanoTime();
    ticking =
        morning
            .wire()
            .loop()
            .scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    long now = System.nanoTime();
    due = Math.min(MOST_A_TICK, due + perSecond * (now - last) / 1e9);
    last = now;
    while (due >= 1) {
      due--;
      save();
    }
  }

  private void save() {
    List<VirtualCandidate> candidates = morning.candidates();
    VirtualCandidate candidate = candidates.get(next);
    next = (next + 1) % candidates.size();
    if (candidate.mayAnswer()) {
      candidate.answer(() -> {});
    } else {
      passedOver++;
    }
  }

  /** Sends no more; what is under way still is. */
  void stop() {
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  /** How often it was somebody's turn who could not save. */
  long passedOver() {
    return passedOver;
  }
}
