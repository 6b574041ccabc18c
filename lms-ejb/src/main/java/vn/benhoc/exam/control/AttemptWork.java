package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptRefusal;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * One attempt while it is worked on: as it stood, as it stands after what was done since, and what
 * of that has to be written. Nothing of it counts before {@link AttemptWriter} has written it and
 * the transaction is committed. For one thread.
 */
public final class AttemptWork {

  private final AttemptContext context;
  private final @Nullable Standing before;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable AttemptFacts facts;
  private AttemptState state;

  /** An event to be written into the log. */
  record Line(UUID attemptId, int number, Instant at, EventDocuments.Line text) {}

  /**
   * Work on an attempt.
   *
   * @param before how it stands; null where none has begun
   */
  public AttemptWork(AttemptContext context, @Nullable Standing before) {
    this.context = context;
    this.before = before;
    this.facts = before == null ? null : before.facts();
    this.state = before == null ? AttemptState.initial() : before.state();
  }

  void start(UUID newAttempt, Instant now) {
    if (facts != null) {
      return;
    }
    AttemptEvent event = new AttemptEvent.Started();
    Transition transition = context.rules().apply(state, event, now);
    AttemptProblems.refuseUnlessAccepted(transition, "");
    if (context.dealt().absent()) {
      throw RefusedException.of(ExamRefusal.MARKED_ABSENT);
    }
    Instant deadline = context.rules().deadline(transition.state(), now).orElse(now);
    AttemptFacts begun =
        AttemptFacts.begun(newAttempt, context.candidateId(), now, deadline).after(1);
    lines.add(line(begun, event, now, null));
    facts = begun;
    state = transition.state();
  }

  void save(List<BatchEvents.Read> events, Instant now) {
    AttemptFacts next = begun();
    AttemptState after = state;
    List<Line> written = new ArrayList<>();
    for (BatchEvents.Read read : events) {
      Transition transition = context.rules().apply(after, read.event(), now);
      AttemptProblems.refuseUnlessAccepted(transition, read.path());
      if (transition instanceof Transition.Accepted accepted && accepted.effect().isLogged()) {
        next = next.after(1);
        written.add(line(next, read.event(), now, read.clientTime()));
      }
      after = transition.state();
    }
    if (!written.isEmpty() && next.closed() == null) {
      next =
          next.saved(now, Progress.of(context.form(), after).answered())
              .endsAt(context.rules().deadline(after, now).orElse(next.deadline()));
    }
    lines.addAll(written);
    facts = next;
    state = after;
  }

  /**
   * Where the clock comes too early, because time was granted after the start, the row learns when
   * writing ends now.
   */
  void handIn(HandInBy by, Instant now) {
    AttemptFacts row = begun();
    AttemptEvent event = new AttemptEvent.HandedIn(by);
    Transition transition = context.rules().apply(state, event, now);
    if (transition instanceof Transition.Refused refused) {
      if (refused.refusal() != AttemptRefusal.TIME_NOT_OVER) {
        throw AttemptProblems.of(refused, "");
      }
      facts = row.endsAt(context.rules().deadline(state, now).orElse(row.deadline()));
      return;
    }
    AttemptState after = transition.state();
    Instant at = after.handedInAt();
    HandInBy whose = after.handedInBy();
    if (row.closed() == null && at != null && whose != null) {
      String code = ReceiptCode.of(row.id(), at, after);
      AttemptFacts closed = row.after(1).handedIn(new AttemptFacts.Closed(at, whose.code(), code));
      lines.add(line(closed, event, now, null));
      facts = closed;
      state = after;
    }
  }

  private AttemptFacts begun() {
    if (facts == null) {
      throw RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND);
    }
    return facts;
  }

  private static Line line(
      AttemptFacts row, AttemptEvent event, Instant now, @Nullable Instant clientTime) {
    return new Line(row.id(), row.lastNumber(), now, EventDocuments.write(event, clientTime));
  }

  AttemptContext context() {
    return context;
  }

  @Nullable Standing before() {
    return before;
  }

  List<Line> lines() {
    return lines;
  }

  /** Whether there is anything to write. */
  boolean isChanged() {
    AttemptFacts stood = before == null ? null : before.facts();
    return facts != null && !facts.equals(stood);
  }

  boolean isBegun() {
    return facts != null;
  }

  /**
   * How it stands now.
   *
   * @throws RefusedException {@code attempt-not-found} if it has not begun
   */
  public Standing standing() {
    return new Standing(begun(), state);
  }
}
