package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.exam.control.LateEntry.Outcome;
import vn.benhoc.exam.control.LateEntry.Ruling;
import vn.benhoc.exam.control.LateEntry.Said;
import vn.benhoc.exam.entity.EventRow;

/**
 * Reads out of an attempt's log what came after its end and what became of it, in the order of the
 * log. Flags are left out: they are worth nothing. One use.
 */
final class LateLog {

  private final AttemptRules rules;
  private final List<LateEntry> entries = new ArrayList<>();
  private AttemptState state = AttemptState.initial();

  private LateLog(AttemptRules rules) {
    this.rules = rules;
  }

  /**
   * What came late.
   *
   * @param log the whole log, in order
   * @throws IllegalStateException if the rules refuse what the log holds
   */
  static List<LateEntry> of(AttemptRules rules, List<EventRow> log) {
    LateLog late = new LateLog(rules);
    log.forEach(late::read);
    return late.entries.stream().map(late::seenFromTheEnd).toList();
  }

  private LateEntry seenFromTheEnd(LateEntry entry) {
    if (entry.outcome() != Outcome.WAITING) {
      return entry;
    }
    SlotId slot = entry.track().slot();
    Said standing =
        slot == null ? new Said(null, state.block()) : new Said(state.responses().get(slot), null);
    return entry.beside(standing, state.sheet().isOvertaken(entry.track()));
  }

  private void read(EventRow row) {
    if (EventDocuments.isFile(row)) {
      entries.replaceAll(one -> one.arrivedAt().equals(row.at()) ? one.broughtInFile() : one);
    } else if (EventDocuments.isEvent(row)) {
      apply(row);
    }
  }

  private void apply(EventRow row) {
    LogEntry entry = EventDocuments.read(row);
    AttemptEvent event = entry.event();
    boolean wasOver = state.phase() == AttemptState.Phase.HANDED_IN;
    if (!(rules.apply(state, event, entry.at()) instanceof Accepted accepted)) {
      throw new IllegalStateException(
          "the log of attempt %s holds an event %d that its rules refuse"
              .formatted(row.attemptId(), row.number()));
    }
    state = accepted.state();
    if (event instanceof HeldDecided decided) {
      Outcome outcome = decided.counts() ? Outcome.ACCEPTED : Outcome.REJECTED;
      Ruling ruling = new Ruling(decided.decision(), entry.at());
      replaceWaiting(decided.track(), one -> one.now(outcome, ruling));
    }
    if (accepted.effect() == Effect.LEFT_OUT) {
      leftOut((ByCandidate) event, entry.at());
      return;
    }
    replaceOvertakenByTheCandidate(event);
    if (event instanceof ByCandidate written && isAnswer(written)) {
      boolean held = accepted.effect() == Effect.HELD_FOR_DECISION;
      if (held || (wasOver && accepted.effect() == Effect.APPLIED)) {
        entries.add(late(written, entry.at(), held ? Outcome.WAITING : Outcome.COUNTED));
      }
    }
  }

  /** It takes the place of nothing: what was written before it, in time, still waits. */
  private void leftOut(ByCandidate event, Instant arrivedAt) {
    entries.add(late(event, arrivedAt, Outcome.LEFT_OUT).because(LeftOutViews.lapse(state, event)));
  }

  /** What waited is written anew: held again, or in time in an attempt opened again. */
  private void replaceOvertakenByTheCandidate(AttemptEvent event) {
    if (event instanceof ByCandidate written) {
      replaceWaiting(Track.of(written), one -> one.now(Outcome.REPLACED, null));
    }
  }

  private void replaceWaiting(Track track, UnaryOperator<LateEntry> change) {
    entries.replaceAll(
        one ->
            one.outcome() == Outcome.WAITING && one.track().equals(track)
                ? change.apply(one)
                : one);
  }

  private static boolean isAnswer(ByCandidate event) {
    return event instanceof AttemptEvent.Answered || event instanceof AttemptEvent.BlockChosen;
  }

  private static LateEntry late(ByCandidate event, Instant arrivedAt, Outcome outcome) {
    return new LateEntry(
        Track.of(event),
        event.origin().sequence(),
        event.origin().writtenAt(),
        arrivedAt,
        false,
        outcome,
        said(event),
        null,
        false,
        null,
        null);
  }

  private static Said said(ByCandidate event) {
    return event instanceof AttemptEvent.Answered answer
        ? new Said(answer.response(), null)
        : new Said(null, event instanceof AttemptEvent.BlockChosen chosen ? chosen.block() : null);
  }
}
