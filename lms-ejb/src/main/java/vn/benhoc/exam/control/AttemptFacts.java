package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.entity.Attempt;

/**
 * What the row of an attempt says: what lists and the clock need. The truth is the log.
 *
 * @param lastNumber number of the last event in the log; whoever writes names it, and has lost if
 *     it is another by then
 * @param deadline when writing ends, as far as the row knows
 * @param answered items answered at the last save
 * @param desk where it is written and what was noticed there
 */
public record AttemptFacts(
    UUID id,
    UUID candidateId,
    int lastNumber,
    Instant startedAt,
    Instant deadline,
    @Nullable Instant lastSavedAt,
    int answered,
    @Nullable Closed closed,
    Desk desk) {

  /**
   * Where the candidate writes, and what their page noticed.
   *
   * @param device that holds the attempt
   * @param noticed how many notices the log has
   * @param leaves how many of them say that the window was left
   */
  public record Desk(WritingDevice device, int noticed, int leaves) {

    static final Desk EMPTY = new Desk(WritingDevice.NONE, 0, 0);

    Desk with(WritingDevice other) {
      return new Desk(other, noticed, leaves);
    }

    Desk noticing(boolean left) {
      return new Desk(device, noticed + 1, left ? leaves + 1 : leaves);
    }
  }

  /** The hand-in. */
  public record Closed(Instant at, String by, String receiptCode) {}

  public static AttemptFacts of(Attempt row) {
    Instant at = row.handedInAt();
    String by = row.handedInBy();
    String code = row.receiptCode();
    return new AttemptFacts(
        row.id(),
        row.candidateId(),
        row.lastNumber(),
        row.startedAt(),
        row.deadline(),
        row.lastSavedAt(),
        row.answered(),
        at == null || by == null || code == null ? null : new Closed(at, by, code),
        new Desk(new WritingDevice(row.device()), row.noticed(), row.leaves()));
  }

  static AttemptFacts begun(UUID id, UUID candidateId, Instant startedAt, Instant deadline) {
    return new AttemptFacts(id, candidateId, 0, startedAt, deadline, null, 0, null, Desk.EMPTY);
  }

  AttemptFacts after(int events) {
    return new AttemptFacts(
        id,
        candidateId,
        lastNumber + events,
        startedAt,
        deadline,
        lastSavedAt,
        answered,
        closed,
        desk);
  }

  AttemptFacts endsAt(Instant moved) {
    return new AttemptFacts(
        id, candidateId, lastNumber, startedAt, moved, lastSavedAt, answered, closed, desk);
  }

  AttemptFacts saved(Instant at, int items) {
    return new AttemptFacts(
        id, candidateId, lastNumber, startedAt, deadline, at, items, closed, desk);
  }

  /** Not handed in, or opened again. */
  AttemptFacts open() {
    return new AttemptFacts(
        id, candidateId, lastNumber, startedAt, deadline, lastSavedAt, answered, null, desk);
  }

  AttemptFacts handedIn(Closed handIn) {
    return new AttemptFacts(
        id, candidateId, lastNumber, startedAt, deadline, lastSavedAt, answered, handIn, desk);
  }

  AttemptFacts at(Desk other) {
    return new AttemptFacts(
        id, candidateId, lastNumber, startedAt, deadline, lastSavedAt, answered, closed, other);
  }
}
