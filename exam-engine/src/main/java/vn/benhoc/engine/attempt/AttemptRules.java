package vn.benhoc.engine.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.attempt.AttemptEvent.Admitted;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.ByStaff;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Refused;

/**
 * The rules of an attempt: state × event × instant → transition. The description of the package
 * tells the rules.
 *
 * <p>Instants are the server's. If its clock is set back, an event before the last one that changed
 * something, and a question about such an instant, is taken as at the instant of that event. Only a
 * reopening is taken at its own instant: from there the time of the attempt goes on.
 *
 * <p>Immutable and thread-safe; the caller keeps two events from being applied to one state.
 *
 * @param terms what the sitting grants
 * @param paper the places and blocks of the form
 */
public record AttemptRules(AttemptTerms terms, AttemptPaper paper) {

  /**
   * Applies one event. It changes nothing unless {@link Transition.Effect#isLogged}; then the event
   * and the instant given here belong into the log.
   */
  public Transition apply(AttemptState state, AttemptEvent event, Instant now) {
    if (event instanceof ByStaff decided) {
      ByStaff before = state.seen().decisions().get(decided.decision().id());
      if (before != null) {
        return before.equals(decided)
            ? Transition.duplicate(state)
            : Transition.refused(state, AttemptRefusal.DECISION_REUSED);
      }
    }
    Instant at = event instanceof Reopened ? now : state.seen().notBefore(now);
    Transition transition = judge(state, event, at);
    if (transition instanceof Accepted accepted && accepted.effect().isLogged()) {
      AttemptState next = accepted.state();
      return new Accepted(next.with(next.seen().after(event, at)), accepted.effect());
    }
    return transition;
  }

  private Transition judge(AttemptState state, AttemptEvent event, Instant now) {
    if (event instanceof ByCandidate written) {
      return new WritingRules(time(), paper).write(state, written, now);
    }
    if (event instanceof HeldDecided decided) {
      return new WritingRules(time(), paper).decide(state, decided);
    }
    if (event instanceof Started) {
      return new AdmissionRules(time()).start(state, now);
    }
    if (event instanceof Admitted) {
      return new AdmissionRules(time()).admit(state, now);
    }
    if (event instanceof HandedIn handIn) {
      return new HandInRules(time()).handIn(state, handIn.by(), now);
    }
    if (event instanceof Reopened reopened) {
      return new HandInRules(time()).reopen(state, reopened, now);
    }
    return new ClockRules(time()).apply(state, (ByStaff) event, now);
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

  /**
   * When the time to write ends; empty before the start, unless everybody ends together. A pause
   * under way counts until now or, if its end is planned, until its end: later the deadline lies
   * later.
   */
  public Optional<Instant> deadline(AttemptState state, Instant now) {
    return time().deadline(state, state.seen().notBefore(now));
  }

  /**
   * The time left to write in milliseconds, rounded down, never negative: before the start all of
   * it, in a pause what was left when it began, after the hand-in none. The grace is not part of
   * it.
   */
  public long millisLeft(AttemptState state, Instant now) {
    return state.phase() == AttemptState.Phase.HANDED_IN
        ? 0
        : time().left(state, state.seen().notBefore(now)).toMillis();
  }

  /** How the deadline comes about; empty where there is no {@link #deadline} yet. */
  public Optional<TimeAccount> timeAccount(AttemptState state, Instant now) {
    return time().account(state, state.seen().notBefore(now));
  }

  /** Whether the attempt is paused now. */
  public boolean isPaused(AttemptState state, Instant now) {
    return state.phase() == AttemptState.Phase.WRITING
        && state.clock().stops().isPaused(state.seen().notBefore(now));
  }

  /**
   * When the pause under way now ends by itself; empty without a pause, and for one without end.
   */
  public Optional<Instant> pauseEnd(AttemptState state, Instant now) {
    Instant at = state.seen().notBefore(now);
    return isPaused(state, now)
        ? Optional.ofNullable(state.clock().stops().pauseEnd(at))
        : Optional.empty();
  }

  /** Whether the clock must hand the attempt in now: it is writing, deadline and grace are over. */
  public boolean isDue(AttemptState state, Instant now) {
    return state.phase() == AttemptState.Phase.WRITING
        && time().isOver(state, state.seen().notBefore(now));
  }

  private AttemptTime time() {
    return new AttemptTime(terms);
  }
}
