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
import vn.benhoc.engine.attempt.LogEntry;
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
    List<LogEntry> log = new ArrayList<>();
    Transition transition = context.rules().apply(promised(log), event, now);
    AttemptProblems.refuseUnlessAccepted(transition, "");
    if (context.dealt().absent()) {
      throw RefusedException.of(ExamRefusal.MARKED_ABSENT);
    }
    log.add(new LogEntry(event, now));
    Instant deadline = context.rules().deadline(transition.state(), now).orElse(now);
    AttemptFacts begun = AttemptFacts.begun(newAttempt, context.candidateId(), now, deadline);
    for (LogEntry entry : log) {
      begun = begun.after(1);
      lines.add(line(begun, entry.event(), entry.at()));
    }
    facts = begun;
    state = transition.state();
  }

  /**
   * A device comes to write, or to go on.
   *
   * @param oneDevice whether the sitting binds its candidates to one
   */
  void arrive(WritingDevice.Arrival arrival, boolean oneDevice, Instant now) {
    AttemptFacts row = begun();
    WritingDevice here = row.desk().device().after(arrival, oneDevice);
    boolean takesOver = row.desk().device().holder() != null && !here.equals(row.desk().device());
    if (takesOver) { // who comes where nobody writes has been let in by staff, or begins
      LogLimits.requireRoom(row);
    }
    hold(row, here, now);
  }

  /** Whichever device comes next may write. */
  void free(Instant now) {
    AttemptFacts row = begun();
    hold(row, row.desk().device().free(), now);
  }

  private void hold(AttemptFacts row, WritingDevice here, Instant now) {
    if (here.equals(row.desk().device()) || row.closed() != null) {
      return;
    }
    AttemptFacts next = row.after(1).at(row.desk().with(here));
    lines.add(new Line(row.id(), next.lastNumber(), now, EventDocuments.device(here)));
    facts = next;
  }

  /**
   * Keeps what a device sends.
   *
   * @throws RefusedException {@code written-elsewhere} or {@code bound-elsewhere} if another device
   *     holds the attempt; {@code attempt-log-full}
   */
  void save(WritingDevice.Sender sender, List<BatchEvents.Read> events, Instant now) {
    AttemptFacts row = begun();
    row.desk().device().requireWriter(sender, row.closed() != null);
    save(isLate(row, now) ? LateClaims.weighed(events, heardAt(row), now) : events, now);
  }

  private static Instant heardAt(AttemptFacts row) {
    Instant saved = row.lastSavedAt();
    return saved == null ? row.startedAt() : saved;
  }

  private boolean isLate(AttemptFacts row, Instant now) {
    return row.closed() != null
        || context.rules().deadline(state, now).filter(now::isAfter).isPresent();
  }

  /** The state with what was decided before the start, and the entries of the log for it. */
  private AttemptState promised(List<LogEntry> log) {
    AttemptState before = state;
    for (LogEntry entry : context.before()) {
      Transition transition = context.rules().apply(before, entry.event(), entry.at());
      if (transition instanceof Transition.Accepted accepted && accepted.effect().isLogged()) {
        log.add(entry);
      }
      before = transition.state();
    }
    return before;
  }

  /** What staff decide; the same decision again changes nothing. */
  void decide(AttemptEvent.ByStaff event, Instant now) {
    decide(event, EventDocuments.write(event, null), now);
  }

  /**
   * The same.
   *
   * @param text the event as it is stored
   */
  void decide(AttemptEvent.ByStaff event, EventDocuments.Line text, Instant now) {
    AttemptFacts row = begun();
    Transition transition = context.rules().apply(state, event, now);
    AttemptProblems.refuseUnlessAccepted(transition, "");
    if (transition instanceof Transition.Accepted accepted && accepted.effect().isLogged()) {
      AttemptState after = transition.state();
      AttemptFacts next = row.after(1).endsAt(endOf(after, now, row.deadline()));
      facts = after.phase() == AttemptState.Phase.WRITING ? next.open() : next;
      lines.add(new Line(facts.id(), facts.lastNumber(), now, text));
      state = after;
    }
  }

  /** In a pause the deadline moves on; the row has it where it would be if writing went on now. */
  private Instant endOf(AttemptState after, Instant now, Instant otherwise) {
    return context.rules().deadline(after, now).orElse(otherwise);
  }

  /** Keeps what a file holds; the log says that it came in one. */
  BatchJudging.Taken saveFile(List<BatchEvents.Read> events, Instant now) {
    BatchJudging.Taken taken = save(events, now);
    AttemptFacts next = begun().after(1);
    lines.add(new Line(next.id(), next.lastNumber(), now, EventDocuments.file(events.size())));
    facts = next;
    return taken;
  }

  /**
   * Keeps what can be kept. What comes late is judged one by one as to when it was written; for all
   * else one that is refused is all refused.
   *
   * @throws RefusedException if the rules refuse one; then nothing is kept
   */
  BatchJudging.Taken save(List<BatchEvents.Read> events, Instant now) {
    AttemptFacts row = begun();
    BatchJudging judging = new BatchJudging(context, row, state, now);
    events.forEach(judging::judge);
    // What comes late says nothing of when its page was heard of: the rest of it comes after.
    facts = judging.factsAfter(isLate(row, now) ? heardAt(row) : now);
    state = judging.state();
    lines.addAll(judging.lines());
    return judging.taken();
  }

  /**
   * The candidate hands in from a device.
   *
   * @throws RefusedException {@code written-elsewhere} or {@code bound-elsewhere} if another holds
   *     the attempt
   */
  void handIn(WritingDevice.Sender sender, Instant now) {
    AttemptFacts row = begun();
    if (row.closed() == null) {
      row.desk().device().requireHolder(sender);
    }
    handIn(HandInBy.CANDIDATE, now);
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
      facts = row.endsAt(endOf(state, now, row.deadline()));
      return;
    }
    AttemptState after = transition.state();
    Instant at = after.handedInAt();
    HandInBy whose = after.handedInBy();
    if (row.closed() == null && at != null && whose != null) {
      String code = ReceiptCode.of(row.id(), at, after);
      AttemptFacts closed = row.after(1).handedIn(new AttemptFacts.Closed(at, whose.code(), code));
      lines.add(line(closed, event, now));
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

  private static Line line(AttemptFacts row, AttemptEvent event, Instant now) {
    return new Line(row.id(), row.lastNumber(), now, EventDocuments.write(event, null));
  }

  /** Whether that decision was applied before. */
  boolean knows(String decisionId) {
    return state.seen().decisions().containsKey(decisionId);
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
