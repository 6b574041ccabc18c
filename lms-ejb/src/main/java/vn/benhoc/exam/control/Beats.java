package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.TimeSpan;

/**
 * Judges what lies between two beats of the exam's pulse. The machine's clock may be set meanwhile;
 * within a process the time elapsed tells that apart from a time in which nothing ran.
 *
 * @param tolerance what is no outage, though a beat came late
 */
record Beats(Duration tolerance) {

  /**
   * A beat.
   *
   * @param at by the machine's clock
   * @param elapsed by the process's own count, which nobody can set
   */
  record Beat(Instant at, Duration elapsed) {}

  /** What lies between two beats. */
  sealed interface Gap {

    /** The exam ran all the time. */
    record None() implements Gap {}

    /** No node could write in that span, by the clock as it is now. */
    record Outage(TimeSpan span) implements Gap {}

    /** The machine's clock was set forward, or back (negative), while the exam ran. */
    record ClockSet(Duration by) implements Gap {}
  }

  /**
   * What lies before a beat.
   *
   * @param before the last beat of any node, by the clock of then; null where there was none yet
   * @param own this process's last beat; null where this is its first
   */
  Gap before(Beat now, @Nullable Instant before, @Nullable Beat own) {
    return own == null ? sinceAnother(now, before) : since(now, before, own);
  }

  /** A process that has just begun knows the other's clock alone. */
  private Gap sinceAnother(Beat now, @Nullable Instant before) {
    return before != null && Duration.between(before, now.at()).compareTo(tolerance) > 0
        ? new Gap.Outage(TimeSpan.of(before, now.at()))
        : new Gap.None();
  }

  private Gap since(Beat now, @Nullable Instant before, Beat own) {
    Duration passed = now.elapsed().minus(own.elapsed());
    Duration set = Duration.between(own.at(), now.at()).minus(passed);
    boolean silent = passed.compareTo(tolerance) > 0;
    boolean othersRan =
        before != null
            && Duration.between(before, now.at()).compareTo(tolerance) <= 0
            && before.isAfter(own.at());
    if (silent && !othersRan) {
      return new Gap.Outage(TimeSpan.of(now.at().minus(passed), now.at()));
    }
    return set.abs().compareTo(tolerance) > 0 ? new Gap.ClockSet(set) : new Gap.None();
  }
}
