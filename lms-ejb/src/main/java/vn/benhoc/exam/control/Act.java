package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.platform.problem.RefusedException;

/** Something done to one attempt. It may be done again, on what stands then, before it counts. */
@FunctionalInterface
public interface Act {

  /**
   * Does it, wholly or not at all.
   *
   * @throws RefusedException if the rules refuse it; then the work is as it was
   */
  void on(AttemptWork work);

  /** Begins the attempt; one that has begun stays as it is. */
  static Act start(UUID newAttempt, Instant now) {
    return work -> work.start(newAttempt, now);
  }

  /** Keeps a batch; what is kept already changes nothing. */
  static Act save(List<BatchEvents.Read> events, Instant now) {
    return work -> work.save(events, now);
  }

  /** The same for what a device sends, if it may write. */
  static Act save(WritingDevice.Sender sender, List<BatchEvents.Read> events, Instant now) {
    return work -> work.save(sender, events, now);
  }

  /**
   * Begins the attempt from a device, or goes on with it there.
   *
   * @param oneDevice whether the sitting binds its candidates to one device
   */
  static Act enter(UUID newAttempt, WritingDevice.Arrival arrival, boolean oneDevice, Instant now) {
    return work -> {
      work.start(newAttempt, now);
      work.arrive(arrival, oneDevice, now);
    };
  }

  /** Staff let the candidate go on at another device: the next that comes may write. */
  static Act freeDevice(Instant now) {
    return work -> work.free(now);
  }

  /** The candidate hands in from a device, if it may write. */
  static Act handIn(WritingDevice.Sender sender, Instant now) {
    return work -> work.handIn(sender, now);
  }

  /** Carries out what staff decided; the same decision again changes nothing. */
  static Act decide(AttemptEvent.ByStaff event, Instant now) {
    EventDocuments.Line line = EventDocuments.write(event, null); // once, for a province of them
    return work -> work.decide(event, line, now);
  }

  /** Hands in; what is handed in stays as it is. */
  static Act handIn(HandInBy by, Instant now) {
    return work -> work.handIn(by, now);
  }
}
