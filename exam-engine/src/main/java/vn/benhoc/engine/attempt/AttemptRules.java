package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.attempt.Transition.Refused;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ResponseCheck;

/**
 * The rules of an attempt: state × event × instant → transition.
 *
 * <p>Time: the deadline is the start plus the writing time plus the time granted; nothing else
 * moves it. Answers are taken until the deadline plus the grace, both inclusive. The clock hands in
 * after that; candidate and invigilator may hand in at any time while the attempt is writing. A
 * hand-in after the deadline is dated at the deadline.
 *
 * <p>Order: of two events on the same matter the one the server takes later wins, except that an
 * event does not undo a higher-numbered one of its own client. An event that was applied before, or
 * whose successor was, is accepted without effect even when the attempt is closed meanwhile.
 *
 * <p>Immutable and thread-safe; the caller keeps two events from being applied to one state.
 *
 * @param terms what the sitting grants
 * @param paper the places and blocks of the form
 */
public record AttemptRules(AttemptTerms terms, AttemptPaper paper) {

  /** Applies one event. */
  public Transition apply(AttemptState state, AttemptEvent event, Instant now) {
    if (event instanceof Started) {
      return start(state, now);
    }
    if (event instanceof TimeGranted grant) {
      return state.phase() == AttemptState.Phase.HANDED_IN
          ? refused(state, AttemptRefusal.ATTEMPT_CLOSED)
          : applied(state.granted(grant.extra()));
    }
    if (event instanceof HandedIn handIn) {
      return handIn(state, handIn.by(), now);
    }
    if (event instanceof Answered answer) {
      return write(state, answering(answer), now);
    }
    if (event instanceof Flagged flag) {
      return write(state, flagging(flag), now);
    }
    return write(state, choosing((BlockChosen) event), now);
  }

  /** Applies the events of a log to the initial state, in order. */
  public Replay replay(List<LogEntry> log) {
    AttemptState state = AttemptState.initial();
    List<Refused> refused = new ArrayList<>();
    for (LogEntry entry : log) {
      Transition transition = apply(state, entry.event(), entry.at());
      state = transition.state();
      if (transition instanceof Refused no) {
        refused.add(no);
      }
    }
    return new Replay(state, refused);
  }

  /** When the time to write ends; empty before the start. */
  public Optional<Instant> deadline(AttemptState state) {
    return Optional.ofNullable(state.startedAt())
        .map(start -> start.plus(terms.writing()).plus(state.granted()));
  }

  /**
   * The time left to write in milliseconds, never negative: before the start all of it, after the
   * hand-in none. The grace is not part of it.
   */
  public long millisLeft(AttemptState state, Instant now) {
    return switch (state.phase()) {
      case WAITING -> terms.writing().plus(state.granted()).toMillis();
      case WRITING ->
          deadline(state).map(end -> Math.max(0, Duration.between(now, end).toMillis())).orElse(0L);
      case HANDED_IN -> 0;
    };
  }

  /** Whether the clock must hand the attempt in now: it is writing, deadline and grace are over. */
  public boolean isDue(AttemptState state, Instant now) {
    return state.phase() == AttemptState.Phase.WRITING && isOver(state, now);
  }

  private boolean isOver(AttemptState state, Instant now) {
    return deadline(state).filter(end -> now.isAfter(end.plus(terms.grace()))).isPresent();
  }

  private Transition start(AttemptState state, Instant now) {
    return switch (state.phase()) {
      case WRITING -> new Accepted(state, Effect.DUPLICATE);
      case HANDED_IN -> refused(state, AttemptRefusal.ATTEMPT_CLOSED);
      case WAITING -> {
        if (now.isBefore(terms.opensAt())) {
          yield refused(state, AttemptRefusal.NOT_OPEN_YET);
        }
        yield now.isAfter(terms.lastAdmission())
            ? refused(state, AttemptRefusal.ADMISSION_OVER)
            : applied(state.started(now));
      }
    };
  }

  private Transition handIn(AttemptState state, HandInBy by, Instant now) {
    return switch (state.phase()) {
      case WAITING -> refused(state, AttemptRefusal.NOT_STARTED);
      case HANDED_IN -> new Accepted(state, Effect.DUPLICATE);
      case WRITING -> {
        if (by == HandInBy.CLOCK && !isOver(state, now)) {
          yield refused(state, AttemptRefusal.TIME_NOT_OVER);
        }
        Instant end = deadline(state).orElse(now);
        yield applied(state.handedIn(now.isBefore(end) ? now : end, by));
      }
    };
  }

  private Change answering(Answered event) {
    List<Diagnostic> diagnostics = check(event.slot(), event.response());
    AttemptRefusal obstacle = diagnostics.isEmpty() ? null : AttemptRefusal.RESPONSE_NOT_VALID;
    return new Change(
        new Track(event.origin().client(), Track.Matter.RESPONSE, event.slot()),
        event.origin().sequence(),
        isKnown(event.slot()) ? obstacle : AttemptRefusal.UNKNOWN_SLOT,
        diagnostics,
        state -> state.answered(event.slot(), event.response()));
  }

  private List<Diagnostic> check(SlotId slot, @Nullable Response response) {
    Item item = paper.items().get(slot);
    return item == null || response == null ? List.of() : ResponseCheck.check(response, item);
  }

  private Change flagging(Flagged event) {
    return new Change(
        new Track(event.origin().client(), Track.Matter.FLAG, event.slot()),
        event.origin().sequence(),
        isKnown(event.slot()) ? null : AttemptRefusal.UNKNOWN_SLOT,
        List.of(),
        state -> state.flagged(event.slot(), event.flagged()));
  }

  private Change choosing(BlockChosen event) {
    boolean known = event.block() == null || paper.blocks().contains(event.block());
    return new Change(
        new Track(event.origin().client(), Track.Matter.BLOCK, null),
        event.origin().sequence(),
        known ? null : AttemptRefusal.UNKNOWN_BLOCK,
        List.of(),
        state -> state.choosing(event.block()));
  }

  private boolean isKnown(SlotId slot) {
    return paper.items().containsKey(slot);
  }

  /** What every event of a candidate at work goes through. */
  private Transition write(AttemptState state, Change change, Instant now) {
    long last = state.sequences().getOrDefault(change.track(), 0L);
    if (change.sequence() <= last) {
      return new Accepted(state, change.sequence() == last ? Effect.DUPLICATE : Effect.STALE);
    }
    if (state.phase() == AttemptState.Phase.WAITING) {
      return refused(state, AttemptRefusal.NOT_STARTED);
    }
    if (state.phase() == AttemptState.Phase.HANDED_IN) {
      return refused(state, AttemptRefusal.ATTEMPT_CLOSED);
    }
    if (isOver(state, now)) {
      return refused(state, AttemptRefusal.TIME_OVER);
    }
    if (change.obstacle() != null) {
      return new Refused(state, change.obstacle(), change.diagnostics());
    }
    return applied(change.made().apply(state).seen(change.track(), change.sequence()));
  }

  /**
   * A change a candidate asks for.
   *
   * @param obstacle what is wrong with it whatever the state; null if nothing
   */
  private record Change(
      Track track,
      long sequence,
      @Nullable AttemptRefusal obstacle,
      List<Diagnostic> diagnostics,
      UnaryOperator<AttemptState> made) {}

  private static Transition applied(AttemptState state) {
    return new Accepted(state, Effect.APPLIED);
  }

  private static Transition refused(AttemptState state, AttemptRefusal refusal) {
    return new Refused(state, refusal, List.of());
  }
}
