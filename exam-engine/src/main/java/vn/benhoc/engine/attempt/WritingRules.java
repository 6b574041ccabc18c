package vn.benhoc.engine.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.AttemptEvent.Noticed;
import vn.benhoc.engine.attempt.LateAnswers.Policy;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.attempt.Transition.Refused;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.response.ResponseCheck;

/** The rules for what a candidate writes, and for what of it comes late. */
record WritingRules(AttemptTime time, AttemptPaper paper) {

  Transition write(AttemptState state, ByCandidate event, Instant now) {
    long sequence = event.origin().sequence();
    long last = state.seen().lastSequence(Track.of(event));
    if (sequence <= last) {
      return new Accepted(state, sequence == last ? Effect.DUPLICATE : Effect.STALE);
    }
    if (state.phase() == AttemptState.Phase.WAITING) {
      return Transition.refused(state, AttemptRefusal.NOT_STARTED);
    }
    boolean closed = state.phase() == AttemptState.Phase.HANDED_IN;
    if (event instanceof Noticed) {
      return closed ? Transition.duplicate(state) : Transition.applied(state);
    }
    return closed || time.isOver(state, now) ? late(state, event, now) : inTime(state, event, now);
  }

  Transition decide(AttemptState state, HeldDecided event) {
    Held held = state.sheet().held().get(event.track());
    if (held == null || held.event().origin().sequence() != event.sequence()) {
      return Transition.refused(state, AttemptRefusal.NOTHING_HELD);
    }
    if (!event.counts()) {
      return Transition.applied(state.with(state.sheet().without(event.track())));
    }
    return state.sheet().isOvertaken(event.track())
        ? Transition.refused(state, AttemptRefusal.NEWER_ANSWER_STANDS)
        : applied(state, held.event(), held.arrivedAt());
  }

  private Transition inTime(AttemptState state, ByCandidate event, Instant now) {
    return state.clock().stops().isPaused(now)
        ? Transition.refused(state, AttemptRefusal.PAUSED)
        : obstacle(state, event).orElseGet(() -> applied(state, event, now));
  }

  private static Transition applied(AttemptState state, ByCandidate event, Instant arrivedAt) {
    return Transition.applied(state.with(state.sheet().after(event, arrivedAt)));
  }

  private Transition late(AttemptState state, ByCandidate event, Instant now) {
    AttemptRefusal closed =
        state.closing() == null ? AttemptRefusal.TIME_OVER : AttemptRefusal.ATTEMPT_CLOSED;
    LateAnswers rule = time.terms().lateAnswers();
    if (rule.policy() == Policy.REFUSE
        || state.handedInBy() == HandInBy.CANDIDATE
        || now.isAfter(AttemptTime.later(end(state, now), rule.within()))) {
      return Transition.refused(state, closed);
    }
    return obstacle(state, event)
        .orElseGet(
            () ->
                lapse(state, event, now)
                    .map(why -> leftOut(state, event, why))
                    .orElseGet(() -> kept(state, event, now)));
  }

  /** A flag that does not count is worth no line of the log. */
  private static Transition leftOut(AttemptState state, ByCandidate event, Lapse why) {
    return event instanceof Flagged
        ? new Accepted(state, Effect.STALE)
        : new Accepted(state.with(state.sheet().leavingOut(event, why)), Effect.LEFT_OUT);
  }

  /** A flag needs no decision, for it is worth nothing. */
  private Transition kept(AttemptState state, ByCandidate event, Instant now) {
    if (time.terms().lateAnswers().policy() == Policy.HOLD && !(event instanceof Flagged)) {
      return new Accepted(state.with(state.sheet().holding(event, now)), Effect.HELD_FOR_DECISION);
    }
    return state.sheet().isNewerThan(event)
        ? new Accepted(state, Effect.STALE)
        : applied(state, event, now);
  }

  /** When the writing ended. */
  private Instant end(AttemptState state, Instant now) {
    Instant handedIn = state.handedInAt();
    return handedIn == null ? time.deadline(state, now).orElse(now) : handedIn;
  }

  /**
   * Why it was not written in time; empty where the candidate had the paper and might write then.
   * An outage does not forbid it.
   */
  private Optional<Lapse> lapse(AttemptState state, ByCandidate event, Instant now) {
    Instant then = event.origin().writtenAt();
    if (then == null) {
      return Optional.of(Lapse.TIME_NOT_KNOWN);
    }
    Instant start = state.startedAt();
    if (start == null || then.isBefore(start)) {
      return Optional.of(Lapse.BEFORE_START);
    }
    if (then.isAfter(end(state, now))) {
      return Optional.of(Lapse.AFTER_END);
    }
    Stops stops = state.clock().stops();
    if (stops.pauses().contains(then)) {
      return Optional.of(Lapse.IN_PAUSE);
    }
    return stops.closures().contains(then) ? Optional.of(Lapse.WHILE_CLOSED) : Optional.empty();
  }

  /** What is wrong with an event whatever the state. */
  private Optional<Transition> obstacle(AttemptState state, ByCandidate event) {
    if (event instanceof BlockChosen choice) {
      return isKnown(choice.block())
          ? Optional.empty()
          : Optional.of(Transition.refused(state, AttemptRefusal.UNKNOWN_BLOCK));
    }
    SlotId slot = event instanceof Answered answer ? answer.slot() : ((Flagged) event).slot();
    Item item = paper.items().get(slot);
    if (item == null) {
      return Optional.of(Transition.refused(state, AttemptRefusal.UNKNOWN_SLOT));
    }
    List<Diagnostic> found = event instanceof Answered answer ? check(answer, item) : List.of();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(state, AttemptRefusal.RESPONSE_NOT_VALID, found));
  }

  private boolean isKnown(@Nullable String block) {
    return block == null || paper.blocks().contains(block);
  }

  private static List<Diagnostic> check(Answered answer, Item item) {
    var response = answer.response();
    return response == null ? List.of() : ResponseCheck.check(response, item);
  }
}
